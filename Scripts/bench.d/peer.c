// The peer of the start and key figures: a plain C ncurses program that shows the sales list.
//
// Usage: peer SALES CHECKS, the outputs of `bengkel export sales` and `bengkel export checks`: rows with
// `;` between fields. It reads the rows of both into structs, as many as ours opens with, shows the sales
// with the same columns at the same places, and moves a marked row.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct row {
  char *field[8];
};

struct table {
  struct row *rows;
  int count, capacity;
};

static struct table sales, checks;

static void load(const char *path, struct table *table) {
  FILE *file = fopen(path, "r");
  char line[1024];
  if (!file || !fgets(line, sizeof line, file)) exit(3);
  while (fgets(line, sizeof line, file)) {
    if (table->count == table->capacity) {
      table->capacity = table->capacity ? table->capacity * 2 : 1024;
      table->rows = realloc(table->rows, sizeof *table->rows * table->capacity);
    }
    char *rest = line;
    for (int i = 0; i < 8; i++) {
      char *field = strsep(&rest, ";\r\n");
      table->rows[table->count].field[i] = strdup(field ? field : "");
    }
    table->count++;
  }
  fclose(file);
}

static void rule(int y) {
  for (int x = 0; x < 80; x++) mvaddstr(y, x, "\u2500");
}

static void paint(int top, int focus) {
  attrset(COLOR_PAIR(1) | A_BOLD);
  mvprintw(0, 0, "%-80s", "  LATIHAN  PENJUALAN");
  attrset(0);
  mvprintw(1, 2, "%d nota", sales.count);
  rule(2);
  attrset(A_BOLD);
  mvprintw(3, 2, "%-6s  %-10s  %-20s  %-16s  %5s", "Nota", "Tanggal", "Pembeli", "Saluran", "Buah");
  attrset(0);
  for (int i = 0; i < 17; i++) {
    int n = top + i;
    if (n >= sales.count) break;
    struct row *r = &sales.rows[sales.count - 1 - n];
    mvaddch(4 + i, 0, n == focus ? '>' : ' ');
    if (n == focus) attrset(COLOR_PAIR(2));
    mvprintw(4 + i, 2, "%-6.6s  %-10.10s  %-20.20s  %-16.16s  %5.5s%12s", r->field[0], r->field[1],
             r->field[2], r->field[3], r->field[6], "");
    attrset(0);
  }
  rule(21);
  mvprintw(21, 60, " %d-%d dari %d ", top + 1, top + 17, sales.count);
  mvprintw(23, 2, "Enter Buka  T Tambah  / Cari  Esc Kembali  M Menu  ? Bantuan");
  move(4 + focus - top, 2);
  refresh();
}

int main(int argc, char **argv) {
  int top = 0, focus = 0;
  if (argc < 3) return 2;
  setlocale(LC_CTYPE, "");
  load(argv[1], &sales);
  load(argv[2], &checks);
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  start_color();
  init_pair(1, COLOR_WHITE, COLOR_BLUE);
  init_pair(2, COLOR_BLACK, COLOR_CYAN);
  for (;;) {
    paint(top, focus);
    int key = getch();
    if (key == 'q' || key == ERR) break;
    if (key == KEY_DOWN && focus + 1 < sales.count) focus++;
    if (key == KEY_UP && focus > 0) focus--;
    if (focus < top) top = focus;
    if (focus >= top + 17) top = focus - 16;
  }
  endwin();
  return 0;
}
