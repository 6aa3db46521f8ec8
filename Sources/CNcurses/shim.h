// The part of ncursesw that the terminal needs, in a form that Swift can see:
// macros, variadics and the global window are wrapped in inline functions.
#ifndef BENGKEL_CNCURSES_SHIM_H
#define BENGKEL_CNCURSES_SHIM_H

#define NCURSES_WIDECHAR 1
#include <fcntl.h>
#include <locale.h>
#include <ncurses.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <term.h>
#include <unistd.h>
#include <wchar.h>

enum {
  shim_normal = A_NORMAL,
  shim_bold = A_BOLD,
  shim_reverse = A_REVERSE,
  shim_underline = A_UNDERLINE,
  /* The scalar is then a VT100 letter of the terminal's own line-drawing set. */
  shim_line_drawing = A_ALTCHARSET,
};

/* Whether there is memory for a terminal's description and its pictures. With too little, newterm dies, or
   says the same as of a terminal that it does not know. */
static inline bool shim_has_room(long cells) {
  size_t room = (1 << 20) + 4 * sizeof(cchar_t) * (size_t)cells;
  void *place = mmap(NULL, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  return place != MAP_FAILED && munmap(place, room) == 0;
}

/* Whether one more file can be opened: a terminal's description is one, and newterm says of it what it says of a
   terminal that it does not know. */
static inline bool shim_has_file(void) {
  int file = open("/dev/null", O_RDONLY | O_CLOEXEC);
  return file >= 0 && close(file) == 0;
}

static inline SCREEN *shim_open(const char *name) { return newterm(name, stdout, stdin); }
static inline WINDOW *shim_window(void) { return stdscr; }
static inline int shim_rows(void) { return getmaxy(stdscr); }
static inline int shim_columns(void) { return getmaxx(stdscr); }

/* A blank cell with attributes and a colour pair, to which a scalar is given later. */
static inline cchar_t shim_blank(unsigned int attributes, short pair) {
  cchar_t cell;
  setcchar(&cell, L" ", (attr_t)attributes, pair, NULL);
  return cell;
}

/* Writes cells from a place to the right. */
static inline int shim_put(int y, int x, const cchar_t *cells, int count) {
  return mvwadd_wchnstr(stdscr, y, x, cells, count);
}

static inline int shim_has_line_drawing(void) {
  const char *set = tigetstr("acsc");
  return set != NULL && set != (char *)-1 && set[0] != 0;
}

static inline int shim_can_move(void) {
  const char *move = tigetstr("cup");
  return move != NULL && move != (char *)-1;
}

/* Whether it takes control sequences as ECMA-48 writes them. */
static inline int shim_is_ansi(void) {
  const char *move = tigetstr("cup");
  return move != NULL && move != (char *)-1 && move[0] == 27 && move[1] == '[';
}

static inline int shim_key(wint_t *key) { return wget_wch(stdscr, key); }
static inline int shim_is_function(int answer) { return answer == KEY_CODE_YES; }
static inline int shim_function_key(int n) { return KEY_F(n); }

#endif
