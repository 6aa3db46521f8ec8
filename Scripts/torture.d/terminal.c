#include "terminal.h"

#include <string.h>

static void blank(struct terminal *t, int row, int from, int to) {
  for (int column = from; column < to; column++) t->cells[row][column] = ' ';
}

void terminal_clear(struct terminal *t) {
  memset(t, 0, sizeof *t);
  t->bottom = ROWS - 1;
  for (int row = 0; row < ROWS; row++) blank(t, row, 0, COLUMNS);
}

static void copy(struct terminal *t, int to, int from) {
  memcpy(t->cells[to], t->cells[from], COLUMNS);
}

static void scroll_up(struct terminal *t) {
  for (int row = t->top; row < t->bottom; row++) copy(t, row, row + 1);
  blank(t, t->bottom, 0, COLUMNS);
}

static void scroll_down(struct terminal *t) {
  for (int row = t->bottom; row > t->top; row--) copy(t, row, row - 1);
  blank(t, t->top, 0, COLUMNS);
}

static void line_feed(struct terminal *t) {
  if (t->row == t->bottom) scroll_up(t);
  else if (t->row < ROWS - 1) t->row++;
}

static int within(int value, int most) { return value < 0 ? 0 : value > most ? most : value; }

static void put(struct terminal *t, char sign) {
  if (t->column >= COLUMNS) {
    t->column = 0;
    line_feed(t);
  }
  t->cells[t->row][t->column++] = sign;
}

static void erase_line(struct terminal *t, int kind) {
  int column = within(t->column, COLUMNS - 1);
  blank(t, t->row, kind == 0 ? column : 0, kind == 1 ? column + 1 : COLUMNS);
}

static void erase_screen(struct terminal *t, int kind) {
  for (int row = 0; row < ROWS; row++)
    if (kind == 2 || (kind == 0 && row > t->row) || (kind == 1 && row < t->row))
      blank(t, row, 0, COLUMNS);
  if (kind != 2) erase_line(t, kind);
}

// Moves what stands behind the cursor; what leaves the line is lost, what comes in is blank.
static void shift(struct terminal *t, int by) {
  char *line = t->cells[t->row];
  int column = within(t->column, COLUMNS - 1), rest = COLUMNS - column;
  int step = within(by < 0 ? -by : by, rest);
  if (by > 0) memmove(line + column + step, line + column, (size_t)(rest - step));
  else memmove(line + column, line + column + step, (size_t)(rest - step));
  if (by > 0) blank(t, t->row, column, column + step);
  else blank(t, t->row, COLUMNS - step, COLUMNS);
}

// The same for the lines below the cursor, down to the end of the scrolled part.
static void shift_lines(struct terminal *t, int by) {
  int top = t->top;
  if (t->row < t->top || t->row > t->bottom) return;
  t->top = t->row;
  for (int step = 0; step < (by < 0 ? -by : by); step++) {
    if (by > 0) scroll_down(t);
    else scroll_up(t);
  }
  t->top = top;
}

static void sequence(struct terminal *t, char last) {
  int first = t->numbers[0], step = first ? first : 1;
  switch (last) {
    case 'A': t->row = within(t->row - step, ROWS - 1); break;
    case 'B': t->row = within(t->row + step, ROWS - 1); break;
    case 'C': t->column = within(t->column + step, COLUMNS - 1); break;
    case 'D': t->column = within(within(t->column, COLUMNS - 1) - step, COLUMNS - 1); break;
    case 'H':
    case 'f':
      t->row = within(first - 1, ROWS - 1);
      t->column = within(t->numbers[1] - 1, COLUMNS - 1);
      break;
    case 'J': erase_screen(t, first); break;
    case 'K': erase_line(t, first); break;
    case 'X': blank(t, t->row, within(t->column, COLUMNS), within(t->column + step, COLUMNS)); break;
    case '@': shift(t, step); break;
    case 'P': shift(t, -step); break;
    case 'L': shift_lines(t, step); break;
    case 'M': shift_lines(t, -step); break;
    case 'r':
      t->top = within(first - 1, ROWS - 1);
      t->bottom = t->numbers[1] ? within(t->numbers[1] - 1, ROWS - 1) : ROWS - 1;
      t->row = t->column = 0;
      break;
    default: break;  // looks and modes
  }
}

static void escape(struct terminal *t, char sign) {
  t->state = TEXT;
  switch (sign) {
    case '[':
      t->state = SEQUENCE;
      memset(t->numbers, 0, sizeof t->numbers);
      t->count = 0;
      break;
    case '(':
    case ')': t->state = CHARSET; break;
    case '7': t->saved_row = t->row, t->saved_column = t->column; break;
    case '8': t->row = t->saved_row, t->column = t->saved_column; break;
    case 'D': line_feed(t); break;
    case 'M':
      if (t->row == t->top) scroll_down(t);
      else if (t->row > 0) t->row--;
      break;
    default: break;
  }
}

static void parameter(struct terminal *t, char sign) {
  if (sign >= '0' && sign <= '9')
    t->numbers[t->count] = t->numbers[t->count] * 10 + (sign - '0');
  else if (sign == ';') t->count = within(t->count + 1, 7);
  else if (sign >= '@') {
    t->state = TEXT;
    sequence(t, sign);
  }
}

static void text(struct terminal *t, char sign) {
  switch (sign) {
    case 27: t->state = ESCAPE; break;
    case '\n': line_feed(t); break;
    case '\r': t->column = 0; break;
    case '\b': t->column = within(within(t->column, COLUMNS - 1) - 1, COLUMNS - 1); break;
    case '\t': t->column = within((t->column / 8 + 1) * 8, COLUMNS - 1); break;
    default:
      if ((unsigned char)sign >= ' ' && sign != 127) put(t, sign);
  }
}

void terminal_feed(struct terminal *t, const char *bytes, size_t count) {
  for (size_t i = 0; i < count; i++) switch (t->state) {
      case TEXT: text(t, bytes[i]); break;
      case ESCAPE: escape(t, bytes[i]); break;
      case CHARSET: t->state = TEXT; break;
      case SEQUENCE: parameter(t, bytes[i]); break;
    }
}

const char *terminal_find(const struct terminal *t, const char *text) {
  for (int row = 0; row < ROWS; row++) {
    const char *found = strstr(t->cells[row], text);
    if (found) return found;
  }
  return NULL;
}

void terminal_line(const struct terminal *t, int row, char line[COLUMNS + 1]) {
  const char *start = t->cells[row] + strspn(t->cells[row], " ");
  size_t length = strlen(start);
  while (length && start[length - 1] == ' ') length--;
  memcpy(line, start, length);
  line[length] = 0;
}
