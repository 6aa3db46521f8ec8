// A small VT220: enough of one to know what stands on the screen.
#ifndef TERMINAL_H
#define TERMINAL_H
#include <stddef.h>

enum { ROWS = 24, COLUMNS = 80 };

struct terminal {
  char cells[ROWS][COLUMNS + 1];
  int row, column, top, bottom;
  int saved_row, saved_column;
  enum { TEXT, ESCAPE, CHARSET, SEQUENCE } state;
  int numbers[8], count;
};

void terminal_clear(struct terminal *t);
// Takes in what a program sent.
void terminal_feed(struct terminal *t, const char *bytes, size_t count);
// Where a text first stands, or NULL.
const char *terminal_find(const struct terminal *t, const char *text);
// A row without the blanks at its ends.
void terminal_line(const struct terminal *t, int row, char line[COLUMNS + 1]);
#endif
