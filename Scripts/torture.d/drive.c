// Sits at the real program as a clerk does: enrols people in a terminal and reads what it is told.
//
// Usage: drive [OPTION VALUE]... -- PROGRAM [ARGUMENT]...
//   --from N        the number of the last record; person n is the one that record n enrols
//   --saves N       people to enrol one by one, each time reading the answer
//   --ahead N       people typed ahead in bursts before those
//   --register T    what their register numbers begin with, of at most 8 letters
//   --kill MS       kill -9 so long after the start, or after those typed ahead
//   --kill-leaving MS   kill -9 so long after asking the program to end
//   --only-child 1  the kill leaves the guardian alive
//   --midway CMD    run by the shell when half of the saves are done
//   --patience MS   how long an answer is waited for before it counts as none; a minute
//   --stay FILE     stays in the program until the file is there; makes FILE.PID when all was tried
//   --show 1        prints the last screen on standard error
// Prints one line, parted by tabs: last number on the screen (0: none), last number the guardian said
// (-1: none), how it ended (exit N, signal N), refusals, and the last refusal or standard error.
#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "terminal.h"

#define NEVER 1e18
enum { BURST = 40 };

static long from, saves, ahead, kill_after = -1, kill_leaving = -1, only_child, show, patience = 60000;
static const char *midway, *stay, *letters = "B.I";

static struct terminal screen;
static pid_t program;
static int line, errors, is_over, refusals;
static long saved;
static double deadline = NEVER;
static char said[1024];

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void start(char **words) {
  struct winsize size = {.ws_row = ROWS, .ws_col = COLUMNS};
  terminal_clear(&screen);
  errors = memfd_create("errors", 0);
  program = forkpty(&line, NULL, NULL, &size);
  if (program == 0) {
    dup2(errors, 2);
    setenv("TERM", "vt100", 1);
    execvp(words[0], words);
    _exit(127);
  }
}

// The program itself, below its guardian; 0 when there is none.
static pid_t child(void) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/task/%d/children", program, program);
  FILE *file = fopen(path, "r");
  int number = 0;
  if (file && fscanf(file, "%d", &number) != 1) number = 0;
  if (file) fclose(file);
  return number;
}

static void kill_now(void) {
  deadline = NEVER;
  pid_t below = only_child ? child() : 0;
  if (below) kill(below, SIGKILL);
  else kill(-program, SIGKILL);
}

// Takes in what comes within some time, and kills when it is time to.
static void listen_for(double ms) {
  double end = now() + ms;
  do {
    double left = (end < deadline ? end : deadline) - now();
    struct pollfd p = {.fd = line, .events = POLLIN};
    struct timespec wait = {0};
    if (left > 0) wait.tv_sec = (long)(left / 1000), wait.tv_nsec = (long)(left * 1e6) % 1000000000;
    int ready = ppoll(&p, 1, &wait, NULL);
    if (now() >= deadline) kill_now();
    if (ready <= 0) continue;
    char bytes[65536];
    ssize_t got = read(line, bytes, sizeof bytes);
    if (got <= 0) {
      is_over = 1;
      return;
    }
    terminal_feed(&screen, bytes, (size_t)got);
    return;
  } while (now() < end);
}

static void type(const char *keys) {
  size_t length = strlen(keys);
  while (length && !is_over) {
    ssize_t done = write(line, keys, length);
    if (done <= 0) return;
    keys += done;
    length -= (size_t)done;
  }
}

static long number_behind(const char *found, const char *words) {
  return found ? atol(found + strlen(words)) : 0;
}

static void read_number(void) {
  static const char words[] = "Tersimpan #";
  long number = number_behind(terminal_find(&screen, words), words);
  if (number > saved) saved = number;
}

static const char *refusal(void) {
  static const char *const words[] = {
      "Belum tersimpan", "Hanya baca", "Belum dapat", "isian perlu",
      "PENYIMPANAN GAGAL", "RUANG DISK HABIS", "JAM KOMPUTER MUNDUR"};
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    const char *found = terminal_find(&screen, words[i]);
    if (found) return found;
  }
  return NULL;
}

// Waits until a text stands on the screen; false when nothing comes.
static int appears(const char *text) {
  double end = now() + patience;
  while (!is_over && !terminal_find(&screen, text) && now() < end) listen_for(1000);
  if (terminal_find(&screen, text)) return 1;
  if (!is_over) snprintf(said, sizeof said, "STUCK waiting for %s", text);
  return 0;
}

// The same; false as well when a refusal comes instead.
static int sees(const char *text) {
  double end = now() + patience;
  while (!is_over) {
    read_number();
    if (terminal_find(&screen, text)) return 1;
    if (refusal()) return 0;
    if (now() > end) {
      snprintf(said, sizeof said, "STUCK waiting for %s", text);
      return 0;
    }
    listen_for(1000);
  }
  return 0;
}

static void note_refusal(void) {
  const char *found = refusal();
  if (!found) return;
  refusals++;
  int row = (int)((found - screen.cells[0]) / (COLUMNS + 1));
  terminal_line(&screen, row, said);
}

// Each field is pasted, for what comes this fast without marks is one text, and no Enter in it acts.
#define PASTED(text) "\033[200~" text "\033[201~"
static void person(char *keys, size_t size, long number) {
  snprintf(
      keys, size, PASTED("%s %ld/26") "\r" PASTED("CONTOH NOMOR %ld") "\r" PASTED("Z-9") "\r\030", letters,
      number, number);
}

// A form that came back with what was typed before is emptied.
static void empty_form(void) {
  if (!terminal_find(&screen, "konsep")) return;
  for (int row = 0; row < 15; row++) type("\033OA");
  type("\025\r\025\r\025\033OA\033OA");
}

// On the page of a full disk the same record is tried again; true when it was saved.
static int tries_again(void) {
  long before = saved;
  type("3\r");
  double end = now() + 150;
  while (!is_over && saved == before && now() < end) {
    listen_for(50);
    read_number();
  }
  note_refusal();
  return saved > before;
}

// From the list of people, and back to it; false when the program will not go on.
static int enrol(void) {
  if (terminal_find(&screen, "RUANG DISK HABIS")) {
    // Where nothing is going to make room, three tries say as much as a hundred.
    static int tries;
    tries = tries_again() ? 0 : tries + 1;
    return !is_over && (midway || tries < 3);
  }
  int was_refused = refusal() != NULL;
  type("t");
  if (was_refused) listen_for(150);
  if (!sees("> BARU")) {
    note_refusal();
    return !is_over && terminal_find(&screen, "ruang disk habis");
  }
  empty_form();
  long number = (saved ? saved : from) + 1;
  char keys[128], answer[40];
  person(keys, sizeof keys, number);
  snprintf(answer, sizeof answer, "Tersimpan #%ld.", number);
  type(keys);
  if (sees(answer)) return 1;
  note_refusal();
  if (is_over || strstr(said, "STUCK")) return 0;
  if (terminal_find(&screen, "PENYIMPANAN GAGAL")) return 0;
  if (terminal_find(&screen, "RUANG DISK HABIS")) return 1;
  type("\033");
  double end = now() + patience;
  while (!is_over && (terminal_find(&screen, "> BARU") || refusal()) && now() < end) listen_for(1000);
  return !is_over;
}

// Many people in one go: the list's T is taken for a key while the form before it is still open.
static int enrol_ahead(long count) {
  type("t");
  if (!sees("> BARU")) return 0;
  empty_form();
  static char keys[BURST * 128];
  long first = (saved ? saved : from) + 1;
  keys[0] = 0;
  for (long i = 0; i < count; i++) {
    char one[128];
    person(one, sizeof one, first + i);
    strcat(strcat(keys, i ? "t" : ""), one);
  }
  char answer[40];
  snprintf(answer, sizeof answer, "Tersimpan #%ld.", first + count - 1);
  type(keys);
  return sees(answer);
}

static void work(void) {
  if (!sees("BERANDA")) return note_refusal();
  type("1");
  if (!appears("WARGA BINAAN")) return note_refusal();
  for (long done = 0; done < ahead; done += BURST)
    if (!enrol_ahead(ahead - done < BURST ? ahead - done : BURST)) return note_refusal();
  if (ahead && kill_after >= 0) deadline = now() + (double)kill_after;
  for (long i = 0; i < saves; i++) {
    if (midway && i == saves / 2 && system(midway) != 0) return;
    if (!enrol()) return;
  }
}

// Leaves word that all was tried: a file beside the one that is waited for.
static void say_tried(void) {
  char path[512];
  snprintf(path, sizeof path, "%s.%d", stay, getpid());
  FILE *file = fopen(path, "w");
  if (file) fclose(file);
}

static void leave(void) {
  if (stay) say_tried();
  while (stay && access(stay, F_OK) != 0 && !is_over) listen_for(50);
  if (!is_over && deadline == NEVER) {
    kill(program, SIGTERM);
    if (kill_leaving >= 0) deadline = now() + (double)kill_leaving;
  }
  double end = now() + patience;
  while (!is_over && now() < end) listen_for(1000);
  if (!is_over) {
    snprintf(said, sizeof said, "STUCK leaving");
    kill(-program, SIGKILL);
  }
}

// The guardian's number, and standard error when nothing was refused on the screen.
static long read_errors(void) {
  static const char words[] = "aman sampai #";
  char text[1024];
  ssize_t length = pread(errors, text, sizeof text - 1, 0);
  text[length > 0 ? length : 0] = 0;
  for (char *c = text; *c; c++)
    if (*c == '\n' || *c == '\t') *c = ' ';
  const char *found = strstr(text, words);
  if (text[0] && !strstr(said, "STUCK")) strcpy(said, text);
  return found ? number_behind(found, words) : -1;
}

static void take_options(int argc, char **argv) {
  for (int i = 1; i + 1 < argc && strcmp(argv[i], "--"); i += 2) {
    const char *name = argv[i], *value = argv[i + 1];
    if (!strcmp(name, "--from")) from = atol(value);
    else if (!strcmp(name, "--saves")) saves = atol(value);
    else if (!strcmp(name, "--ahead")) ahead = atol(value);
    else if (!strcmp(name, "--register")) letters = value;
    else if (!strcmp(name, "--kill")) kill_after = atol(value);
    else if (!strcmp(name, "--kill-leaving")) kill_leaving = atol(value);
    else if (!strcmp(name, "--only-child")) only_child = atol(value);
    else if (!strcmp(name, "--midway")) midway = value;
    else if (!strcmp(name, "--stay")) stay = value;
    else if (!strcmp(name, "--patience")) patience = atol(value);
    else if (!strcmp(name, "--show")) show = atol(value);
    else {
      fprintf(stderr, "drive: %s\n", name);
      exit(2);
    }
  }
}

int main(int argc, char **argv) {
  int first = 1;
  while (first < argc && strcmp(argv[first], "--")) first++;
  if (first + 1 >= argc) return 2;
  take_options(argc, argv);
  start(argv + first + 1);
  if (kill_after >= 0 && !ahead) deadline = now() + (double)kill_after;
  work();
  leave();
  int status = 0;
  waitpid(program, &status, 0);
  long guard = read_errors();
  if (show)
    for (int row = 0; row < ROWS; row++) fprintf(stderr, "%s\n", screen.cells[row]);
  printf(
      "%ld\t%ld\t%s %d\t%d\t%s\n", saved, guard, WIFSIGNALED(status) ? "signal" : "exit",
      WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status), refusals, said);
  return 0;
}
