// Presses keys in the real program and counts them, one after the other as a person does.
//
// Usage: press PROGRAM [ARGUMENT]... < SCRIPT
// Each line of the script is one of
//   keys NAME...   presses keys by name; a word behind a backquote is typed, `_` in it is a blank
//   free NAME...   the same without counting: what stands before or after the task
//   see TEXT       waits until a text stands on the screen
//   noise SEED N   N pieces of random bytes and broken sequences, none of them a key that confirms
//   home           Esc until the home page stands there without a question
//   times          prints how long the answers took so far, in milliseconds, a line for all keys but Esc and one for
//                  Esc: their number, the median, the 95th of 100 and the longest; an answer that did not begin
//                  within 60 ms counts as 60; and such a line for the processor time the program took for a key
// PRESS_TERM in the environment names another terminal than the vt220.
// Prints how many keys were counted. Ends with 1, and the screen on standard error, when a text never
// came, and with 2 when the script cannot be read. A modifier with its letter is one byte and one key.
#define _GNU_SOURCE
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "../torture.d/terminal.h"

// A person takes longer than 120 ms between two equal keys, the queue counts a shorter pair once; and longer than
// 35 ms between any two, else they are no typing but a paste.
enum { PATIENCE = 20000, LATE = 150, QUIET = 12, ANSWER = 60, BETWEEN = 40, BETWEEN_EQUAL = 130 };

static struct terminal screen;
static pid_t program;
static int line, is_over;
static long counted;
static char last[16];
static double pressed;
// Esc alone waits for what may follow it.
static struct answers {
  double *all;
  size_t count, room;
} usual, escapes, work;
static unsigned long seed;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void start(char **words) {
  struct winsize size = {.ws_row = ROWS, .ws_col = COLUMNS};
  terminal_clear(&screen);
  program = forkpty(&line, NULL, NULL, &size);
  if (program == 0) {
    setenv("TERM", getenv("PRESS_TERM") ? getenv("PRESS_TERM") : "vt220", 1);
    execvp(words[0], words);
    _exit(127);
  }
}

// Takes in what the program sends; false when nothing came in time.
static int hear(int ms) {
  struct pollfd p = {.fd = line, .events = POLLIN};
  if (is_over || poll(&p, 1, ms) <= 0) return 0;
  char bytes[65536];
  ssize_t got = read(line, bytes, sizeof bytes);
  if (got <= 0) is_over = 1;
  else terminal_feed(&screen, bytes, (size_t)got);
  return got > 0;
}

// How long the answer took, to the last of what belongs to it.
static double settle(void) {
  double last = pressed + ANSWER;
  if (hear(ANSWER)) do last = now(); while (hear(QUIET));
  return last - pressed;
}

static void note(struct answers *answers, double answer) {
  if (answers->count == answers->room) {
    answers->room = answers->room * 2 + 1024;
    if (!(answers->all = realloc(answers->all, answers->room * sizeof *answers->all))) abort();
  }
  answers->all[answers->count++] = answer;
}

static int by_length(const void *a, const void *b) {
  double left = *(const double *)a, right = *(const double *)b;
  return (left > right) - (left < right);
}

static void print_times(struct answers *answers) {
  double *all = answers->all;
  size_t count = answers->count;
  if (count == 0) {
    printf("0 0 0 0\n");
    return;
  }
  qsort(all, count, sizeof *all, by_length);
  printf("%zu %.1f %.1f %.1f\n", count, all[count / 2], all[count * 95 / 100], all[count - 1]);
}

// The one who works: the program lets a child of it paint and waits beside it to mend the terminal.
static pid_t worker(void) {
  static pid_t found;
  if (found) return found;
  char name[64];
  snprintf(name, sizeof name, "/proc/%d/task/%d/children", program, program);
  FILE *children = fopen(name, "r");
  if (!children || fscanf(children, "%d", &found) != 1) found = program;
  if (children) fclose(children);
  return found;
}

// The processor time that the program has taken so far, in all its threads.
static double worked(void) {
  clockid_t clock;
  struct timespec t;
  if (clock_getcpuclockid(worker(), &clock) || clock_gettime(clock, &t)) return 0;
  return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

static void press(const char *bytes) {
  double pause = strcmp(bytes, last) ? BETWEEN : BETWEEN_EQUAL;
  while (now() - pressed < pause) hear(5);
  snprintf(last, sizeof last, "%s", bytes);
  double before = worked();
  pressed = now();
  if (write(line, bytes, strlen(bytes)) < 0) is_over = 1;
  note(strcmp(bytes, "\033") ? &usual : &escapes, settle());
  double after = worked();
  if (!is_over && after > before) note(&work, after - before);
}

static const struct {
  const char *name, *bytes;
} names[] = {
    {"Enter", "\r"},    {"Esc", "\033"},    {"Tab", "\t"},       {"Space", " "},
    {"Backspace", "\b"}, {"Up", "\033[A"},   {"Down", "\033[B"},  {"Right", "\033[C"},
    {"Left", "\033[D"}, {"Ins", "\033[2~"}, {"Del", "\033[3~"},  {"PgUp", "\033[5~"},
    {"PgDn", "\033[6~"}, {"F1", "\033OP"},   {"F2", "\033OQ"},    {"F3", "\033OR"},
    {"F4", "\033OS"},   {"F6", "\033[17~"}, {"F8", "\033[19~"},  {"F9", "\033[20~"},
    {"F10", "\033[21~"}};

static void press_named(const char *name, long *count) {
  char one[2] = {0};
  if (name[0] == '`') {
    for (const char *c = name + 1; *c; c++, ++*count) {
      one[0] = *c == '_' ? ' ' : *c;
      press(one);
    }
    return;
  }
  ++*count;
  if (!strncmp(name, "Ctrl+", 5) && name[5] >= 'A' && name[5] <= 'Z' && !name[6]) {
    one[0] = (char)(name[5] - '@');
    press(one);
    return;
  }
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (!strcmp(name, names[i].name)) {
      press(names[i].bytes);
      return;
    }
  if (strlen(name) != 1) {
    fprintf(stderr, "no such key: %s\n", name);
    kill(-program, SIGKILL);
    exit(2);
  }
  press(name);
}

static int see(const char *text) {
  double end = now() + PATIENCE;
  while (!is_over && !terminal_find(&screen, text) && now() < end) hear(500);
  if (terminal_find(&screen, text)) return 1;
  fprintf(stderr, "never came: %s\n", text);
  for (int row = 0; row < ROWS; row++) fprintf(stderr, "%s\n", screen.cells[row]);
  return 0;
}

// The same numbers for the same seed.
static unsigned long drawn(unsigned long bound) {
  static unsigned long mixed;
  seed += 0x9E3779B97F4A7C15;
  mixed = (seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9;
  mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
  return (mixed ^ (mixed >> 31)) % bound;
}

// Not Enter, Ctrl+J, Ctrl+M, Ctrl+X or F10, which confirm, nor F12, which locks.
static char plain(void) {
  char sign;
  do sign = (char)drawn(256);
  while (sign == '\r' || sign == '\n' || sign == 24 || sign == '~');
  return sign;
}

static size_t piece(char *bytes) {
  static const char *const whole[] = {"\033[A", "\033[B", "\033[C", "\033[D", "\033[2~", "\033[3~", "\033[5~",
      "\033[6~", "\033OP", "\033OQ", "\033OR", "\033OS", "\033[17~", "\033[19~", "\033[20~", "\033", "\t", "\b"};
  static const char *const broken[] = {"\033[", "\033[1;", "\033O", "\033[?1;2", "\033]0;", "\033[<0;1;1M",
      "\033[M   ", "\033[200", "\033P", "\302", "\360\237", "\377", "\300\200", "\033[1;5A", "\033[999999999"};
  const char *one = drawn(2) ? whole[drawn(sizeof whole / sizeof *whole)] : broken[drawn(sizeof broken / sizeof *broken)];
  size_t length = 0;
  if (drawn(3)) length = (size_t)snprintf(bytes, 64, "%s", one);
  for (unsigned long more = drawn(4); more > 0; more--) bytes[length++] = plain();
  return length;
}

static int noise(const char *text) {
  unsigned long count;
  if (sscanf(text, "%lu %lu", &seed, &count) != 2) return 0;
  for (unsigned long i = 0; i < count && !is_over; i++) {
    char bytes[128];
    size_t length = piece(bytes);
    if (length && write(line, bytes, length) < 0) is_over = 1;
    hear(drawn(8) ? 0 : QUIET);
  }
  settle();
  if (is_over) fprintf(stderr, "ended in the noise\n");
  return !is_over;
}

static int home(void) {
  for (int i = 0; i < 60 && !is_over; i++) {
    // A page that comes late must not get the next Esc, which would ask whether to leave.
    while (hear(LATE));
    if (terminal_find(&screen, "BERANDA") && !terminal_find(&screen, "Keluar?")) return 1;
    last[0] = 0;
    press("\033");
  }
  return see("BERANDA");
}

static int play(char *text) {
  if (!strncmp(text, "see ", 4)) return see(text + 4);
  if (!strncmp(text, "noise ", 6)) return noise(text + 6);
  if (!strcmp(text, "home")) return home();
  if (!strcmp(text, "times")) return print_times(&usual), print_times(&escapes), print_times(&work), 1;
  if (strncmp(text, "keys ", 5) && strncmp(text, "free ", 5)) {
    fprintf(stderr, "no such step: %s\n", text);
    return 0;
  }
  long uncounted = 0, *count = *text == 'k' ? &counted : &uncounted;
  for (char *name = strtok(text + 5, " "); name; name = strtok(NULL, " ")) press_named(name, count);
  return 1;
}

int main(int argc, char **argv) {
  if (argc < 2) return 2;
  start(argv + 1);
  char text[4096];
  int is_well = 1, line_number = 0;
  while (is_well && fgets(text, sizeof text, stdin)) {
    text[strcspn(text, "\n")] = 0;
    line_number++;
    if (*text && !(is_well = play(text))) fprintf(stderr, "line %d of the script\n", line_number);
  }
  kill(program, SIGTERM);
  double end = now() + PATIENCE;
  while (!is_over && now() < end) hear(500);
  if (!is_over) kill(-program, SIGKILL);
  waitpid(program, NULL, 0);
  printf("%ld\n", counted);
  return is_well ? 0 : 1;
}
