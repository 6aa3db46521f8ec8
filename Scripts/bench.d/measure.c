// Times whole programs in a pseudo-terminal, several in turn, so that all share the machine's moods.
//
// Where it may, it puts itself on one processor and the programs on another, before all other work there:
// otherwise a busy machine decides the ratio by whom it lets wait, and chance by who shares a processor.
//
// Usage: measure start RUNS MARK CMD [-- MARK CMD]...     ms from exec to the last byte of the first picture
//        measure keys PRESSES PRELUDE CMD [-- PRELUDE CMD]...   ms and bytes from a Down to its last byte
//        measure burst PRELUDE CMD     bytes sent for 50 Downs in one write, beside one full repaint
//        measure typed PRESSES TEXT PRELUDE CMD    p50, p95 and longest ms from a key to its last byte, over PRESSES
//                                      keys that type TEXT and take it back, over and over; with MEASURE_GROUP the
//                                      program runs under the limits of that control group
//        measure pressed PRESSES KEYS PRELUDE CMD  the same with KEYS pressed over and over and nothing taken back
//        measure memory PRELUDE CMD [-- PRELUDE CMD]...    summed resident memory of all its processes, in kB: at its
//                                      peak, then what is a process's own now, and what it shares
//        measure idle SECONDS PRELUDE CMD    voluntary wake-ups of all its processes
// MARK is a text the first picture must hold; PRELUDE the keys pressed after it. `start` and `keys` print a line for
// each program: its median, and the median of the ratios of the first program to it, turn by turn.
// MEASURE_SIZE=COLUMNSxROWS in the environment is the size of the terminals, 80x24 without it.
// Ends with 1 and a sentence when something could not be measured, 2 when it was asked wrongly.
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sched.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { MOST_RUNS = 1024, MOST_PROGRAMS = 8 };

struct session {
  pid_t pid;
  int file;
};

struct settled {
  double ms;
  long bytes;
};

static void give_up(const char *what) {
  fprintf(stderr, "not measured: %s\n", what);
  exit(1);
}

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec * 1e3 + t.tv_nsec / 1e6;
}

static void take_processor(int number) {
  cpu_set_t set;
  CPU_ZERO(&set);
  CPU_SET(number, &set);
  sched_setaffinity(0, sizeof set, &set);
  struct sched_param order = {.sched_priority = 1};
  sched_setscheduler(0, SCHED_FIFO, &order);
}

static void take_no_processor(void) {
  cpu_set_t all;
  memset(&all, 255, sizeof all);
  sched_setaffinity(0, sizeof all, &all);
  struct sched_param order = {.sched_priority = 0};
  sched_setscheduler(0, SCHED_OTHER, &order);
}

static struct session start(const char *command) {
  struct session s;
  struct winsize size = {.ws_row = 24, .ws_col = 80};
  const char *asked = getenv("MEASURE_SIZE");
  if (asked && sscanf(asked, "%hux%hu", &size.ws_col, &size.ws_row) != 2) give_up("MEASURE_SIZE is no size");
  s.pid = forkpty(&s.file, NULL, NULL, &size);
  if (s.pid == 0) {
    // A limit holds for ordinary processes alone.
    if (getenv("MEASURE_GROUP")) take_no_processor();
    else take_processor(1);
    setenv("TERM", "xterm-256color", 1);
    char *words[32];
    int n = 0;
    char *copy = strdup(command);
    for (char *word = strtok(copy, " "); word && n < 31; word = strtok(NULL, " ")) words[n++] = word;
    words[n] = NULL;
    execvp(words[0], words);
    _exit(127);
  }
  return s;
}

// Reads until nothing came for `quiet` ms; the time is that of the last byte.
static struct settled settle(struct session s, double since, int quiet, const char *mark) {
  static char seen[1 << 20];
  long bytes = 0;
  double last = since, limit = since + 20000;
  seen[0] = 0;
  for (;;) {
    struct pollfd p = {.fd = s.file, .events = POLLIN};
    int found = !mark || memmem(seen, bytes < (long)sizeof seen ? bytes : (long)sizeof seen, mark, strlen(mark)) != NULL;
    int ready = poll(&p, 1, found ? quiet : 1000);
    if (ready <= 0 && !found && now() > limit) give_up("the picture did not come within 20 seconds");
    if (ready <= 0 && found) break;
    if (ready <= 0) continue;
    long room = (long)sizeof seen - bytes - 1;
    char spare[65536];
    ssize_t got = read(s.file, room > 0 ? seen + bytes : spare, room > 0 ? room : (long)sizeof spare);
    if (got <= 0) break;
    last = now();
    bytes += got;
  }
  return (struct settled){last - since, bytes};
}

// Takes in what comes within some time.
static void listen_for(struct session s, int ms) {
  char spare[65536];
  for (double end = now() + ms; now() < end;) {
    struct pollfd p = {.fd = s.file, .events = POLLIN};
    if (poll(&p, 1, (int)(end - now()) + 1) > 0 && read(s.file, spare, sizeof spare) <= 0) return;
  }
}

static void finish(struct session s) {
  kill(s.pid, SIGTERM);
  struct pollfd p = {.fd = s.file, .events = POLLIN};
  char spare[65536];
  while (poll(&p, 1, 200) > 0 && read(s.file, spare, sizeof spare) > 0) {}
  int status;
  if (waitpid(s.pid, &status, WNOHANG) == 0) {
    usleep(100000);
    kill(s.pid, SIGKILL);
    waitpid(s.pid, &status, 0);
  }
  close(s.file);
}

static void prelude(struct session s, const char *keys) {
  for (; *keys; keys++) {
    if (*keys == ' ') continue;
    double at = now();
    if (write(s.file, keys, 1) < 0) give_up("the program is gone");
    settle(s, at, 60, NULL);
  }
}

// As `settle`, but waits for the first byte however long it takes: every key of a search changes the picture.
static double answer(struct session s, double since, int quiet) {
  char bytes[65536];
  double last = since;
  int wait = 5000;
  for (;;) {
    struct pollfd p = {.fd = s.file, .events = POLLIN};
    if (poll(&p, 1, wait) <= 0 || read(s.file, bytes, sizeof bytes) <= 0) {
      // A key without any answer is no quick key.
      if (last == since) give_up("a key without an answer within 5 seconds");
      return last - since;
    }
    last = now();
    wait = quiet;
  }
}

static int ascending(const void *a, const void *b) {
  double d = *(const double *)a - *(const double *)b;
  return d < 0 ? -1 : d > 0;
}

static double median(const double *values, int count) {
  double sorted[MOST_RUNS];
  memcpy(sorted, values, count * sizeof *values);
  qsort(sorted, count, sizeof *sorted, ascending);
  return count % 2 ? sorted[count / 2] : (sorted[count / 2 - 1] + sorted[count / 2]) / 2;
}

// The median of the ratios, pair by pair: what slows one turn down slows both.
static double paired(const double *ours, const double *theirs, int count) {
  double ratios[MOST_RUNS];
  for (int i = 0; i < count; i++) ratios[i] = ours[i] / theirs[i];
  return median(ratios, count);
}

// Adds the numbers behind names that begin so in /proc/PID/FILE, over a process and everything below it.
static long below(pid_t pid, const char *name, const char *field) {
  long sum = 0;
  char path[64], line[256];
  snprintf(path, sizeof path, "/proc/%d/%s", pid, name);
  FILE *file = fopen(path, "r");
  if (!file) give_up(path);
  while (fgets(line, sizeof line, file)) {
    char *number = strchr(line, ':');
    if (number && !strncmp(line, field, strlen(field))) sum += strtol(number + 1, NULL, 10);
  }
  fclose(file);
  snprintf(path, sizeof path, "/proc/%d/task/%d/children", pid, pid);
  file = fopen(path, "r");
  if (!file) return sum;
  int child;
  while (fscanf(file, "%d", &child) == 1) sum += below(child, name, field);
  fclose(file);
  return sum;
}

// Puts a process and everything below it under the limits of a control group.
static int limit(pid_t pid, const char *group) {
  char path[4096];
  snprintf(path, sizeof path, "%s/cgroup.procs", group);
  FILE *file = fopen(path, "w");
  if (!file) return 0;
  int taken = fprintf(file, "%d\n", pid) > 0;
  taken = fclose(file) == 0 && taken;
  snprintf(path, sizeof path, "/proc/%d/task/%d/children", pid, pid);
  file = fopen(path, "r");
  if (!file) return taken;
  int child;
  while (fscanf(file, "%d", &child) == 1) taken = limit(child, group) && taken;
  fclose(file);
  return taken;
}

static int number, programs;
static const char *marks[MOST_PROGRAMS], *commands[MOST_PROGRAMS];
static double times[MOST_PROGRAMS][MOST_RUNS];

// Keys that are typed and taken back, or pressed over and over.
static void measure_answers(int takes_back, const char *keys, const char *before, const char *command) {
  struct session s = start(command);
  settle(s, now(), 300, NULL);
  prelude(s, before);
  const char *group = getenv("MEASURE_GROUP");
  if (group && !limit(s.pid, group)) give_up("the control group takes no process");
  // A limited program sends its answer in pieces that lie further apart.
  int quiet = group ? 250 : 30, length = (int)strlen(keys);
  int period = takes_back ? 2 * length : length;
  for (int press = 0; press < number; press++) {
    int place = press % period;
    char key = place < length ? keys[place] : 127;
    double at = now();
    if (write(s.file, &key, 1) < 0) give_up("the program is gone");
    times[0][press] = answer(s, at, quiet);
  }
  qsort(times[0], number, sizeof(double), ascending);
  printf("%.2f %.2f %.2f\n", times[0][number / 2], times[0][number * 95 / 100], times[0][number - 1]);
  finish(s);
}

static void measure_starts(void) {
  for (int run = 0; run < number; run++)
    for (int turn = 0; turn < programs; turn++) {
      int p = run % 2 ? programs - 1 - turn : turn;
      double at = now();
      struct session s = start(commands[p]);
      struct settled done = settle(s, at, 60, marks[p]);
      if (done.bytes == 0) give_up("no picture came");
      times[p][run] = done.ms;
      finish(s);
    }
  for (int p = 0; p < programs; p++)
    printf("%.2f %.2f\n", median(times[p], number), paired(times[0], times[p], number));
}

static void measure_keys(const struct session *sessions) {
  static double bytes[MOST_PROGRAMS][MOST_RUNS];
  for (int press = 0; press < number; press++)
    for (int turn = 0; turn < programs; turn++) {
      // Forth and back through the programs, so that none always follows the same one.
      int p = press % 2 ? programs - 1 - turn : turn;
      // Down inside the first page: no scrolling, so only the marked row moves.
      const char *key = press % 30 < 15 ? "\033OB" : "\033OA";
      double at = now();
      if (write(sessions[p].file, key, 3) < 0) give_up("the program is gone");
      struct settled done = settle(sessions[p], at, 12, NULL);
      if (done.bytes == 0) give_up("a key without an answer");
      times[p][press] = done.ms;
      bytes[p][press] = (double)done.bytes;
    }
  for (int p = 0; p < programs; p++)
    printf(
      "%.3f %.0f %.2f\n", median(times[p], number), median(bytes[p], number), paired(times[0], times[p], number));
}

static void measure_burst(struct session s) {
  char downs[151] = "";
  for (int i = 0; i < 50; i++) strcat(downs, "\033OB");
  double at = now();
  if (write(s.file, downs, 150) < 0) give_up("the program is gone");
  struct settled burst = settle(s, at, 100, NULL);
  at = now();
  if (write(s.file, "\014", 1) < 0) give_up("the program is gone");
  struct settled repaint = settle(s, at, 100, NULL);
  if (!burst.bytes || !repaint.bytes) give_up("a key without an answer");
  printf("%ld %ld\n", burst.bytes, repaint.bytes);
}

static void measure_memory(struct session s) {
  printf(
    "%ld %ld %ld\n", below(s.pid, "status", "VmHWM"), below(s.pid, "smaps_rollup", "Private_"),
    below(s.pid, "smaps_rollup", "Shared_"));
}

static void measure_idle(struct session s) {
  long before = below(s.pid, "status", "voluntary_ctxt_switches");
  listen_for(s, number * 1000);
  printf("%ld\n", below(s.pid, "status", "voluntary_ctxt_switches") - before);
}

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  const char *mode = argv[1];
  int is_counted = strcmp(mode, "burst") && strcmp(mode, "memory");
  number = is_counted ? atoi(argv[2]) : 1;
  if (number < 1 || number > MOST_RUNS) return 2;
  take_processor(0);
  if (!strcmp(mode, "typed") || !strcmp(mode, "pressed")) {
    if (argc != 6) return 2;
    measure_answers(!strcmp(mode, "typed"), argv[3], argv[4], argv[5]);
    return 0;
  }
  for (int i = is_counted ? 3 : 2; i + 1 < argc && programs < MOST_PROGRAMS; i += 3) {
    marks[programs] = argv[i];
    commands[programs++] = argv[i + 1];
  }
  if (programs == 0) return 2;
  if (!strcmp(mode, "start")) {
    measure_starts();
    return 0;
  }
  struct session sessions[MOST_PROGRAMS];
  for (int p = 0; p < programs; p++) {
    sessions[p] = start(commands[p]);
    if (settle(sessions[p], now(), 300, NULL).bytes == 0) give_up("no picture came");
    prelude(sessions[p], marks[p]);
  }
  if (!strcmp(mode, "keys")) measure_keys(sessions);
  else if (!strcmp(mode, "burst")) measure_burst(sessions[0]);
  else if (!strcmp(mode, "idle")) measure_idle(sessions[0]);
  else if (!strcmp(mode, "memory"))
    for (int p = 0; p < programs; p++) measure_memory(sessions[p]);
  else return 2;
  for (int p = 0; p < programs; p++) finish(sessions[p]);
  return 0;
}
