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
//        measure memory PRELUDE CMD    summed peak resident memory of all its processes, in kB
//        measure idle SECONDS PRELUDE CMD    voluntary wake-ups of all its processes
// MARK is a text the first picture must hold; PRELUDE the keys pressed after it.
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

struct session {
  pid_t pid;
  int file;
};

struct settled {
  double ms;
  long bytes;
};

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
    if (ready <= 0 && (found || now() > limit)) break;
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
    if (write(s.file, keys, 1) < 0) return;
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
      if (last == since) exit(4);
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

static double median(double *values, int count) {
  qsort(values, count, sizeof *values, ascending);
  return count % 2 ? values[count / 2] : (values[count / 2 - 1] + values[count / 2]) / 2;
}

// Adds a number from /proc/PID/status over a process and everything below it.
static long below(pid_t pid, const char *field) {
  long sum = 0;
  char path[64], line[256];
  snprintf(path, sizeof path, "/proc/%d/status", pid);
  FILE *file = fopen(path, "r");
  if (!file) return 0;
  while (fgets(line, sizeof line, file))
    if (!strncmp(line, field, strlen(field))) sum += strtol(line + strlen(field) + 1, NULL, 10);
  fclose(file);
  snprintf(path, sizeof path, "/proc/%d/task/%d/children", pid, pid);
  file = fopen(path, "r");
  if (!file) return sum;
  int child;
  while (fscanf(file, "%d", &child) == 1) sum += below(child, field);
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

int main(int argc, char **argv) {
  if (argc < 4) return 2;
  take_processor(0);
  const char *mode = argv[1];
  const char *marks[8], *commands[8];
  int number = !strcmp(mode, "burst") || !strcmp(mode, "memory") ? 0 : atoi(argv[2]);
  int first = number ? 3 : 2, programs = 0;
  for (int i = first; i + 1 < argc && programs < 8; i += 3) {
    marks[programs] = argv[i];
    commands[programs++] = argv[i + 1];
  }
  double times[8][1024];
  if (!strcmp(mode, "typed") || !strcmp(mode, "pressed")) {
    if (argc != 6 || number < 1 || number > 1024) return 2;
    struct session s = start(argv[5]);
    settle(s, now(), 300, NULL);
    prelude(s, argv[4]);
    const char *group = getenv("MEASURE_GROUP");
    if (group && !limit(s.pid, group)) return 3;
    // A limited program sends its answer in pieces that lie further apart.
    int quiet = group ? 250 : 30, length = (int)strlen(argv[3]);
    int period = strcmp(mode, "typed") ? length : 2 * length;
    for (int press = 0; press < number; press++) {
      int place = press % period;
      char key = place < length ? argv[3][place] : 127;
      double at = now();
      if (write(s.file, &key, 1) < 0) return 3;
      times[0][press] = answer(s, at, quiet);
    }
    qsort(times[0], number, sizeof(double), ascending);
    printf("%.2f %.2f %.2f\n", times[0][number / 2], times[0][number * 95 / 100], times[0][number - 1]);
    finish(s);
    return 0;
  }
  if (!strcmp(mode, "start")) {
    for (int run = 0; run < number; run++)
      for (int p = 0; p < programs; p++) {
        double at = now();
        struct session s = start(commands[p]);
        times[p][run] = settle(s, at, 60, marks[p]).ms;
        finish(s);
      }
    for (int p = 0; p < programs; p++) printf("%.2f\n", median(times[p], number));
    return 0;
  }
  struct session sessions[8];
  for (int p = 0; p < programs; p++) {
    sessions[p] = start(commands[p]);
    settle(sessions[p], now(), 300, NULL);
    prelude(sessions[p], marks[p]);
  }
  if (!strcmp(mode, "keys")) {
    double bytes[8][1024];
    for (int press = 0; press < number; press++)
      for (int turn = 0; turn < programs; turn++) {
        // Forth and back through the programs, so that none always follows the same one.
        int p = press % 2 ? programs - 1 - turn : turn;
        // Down inside the first page: no scrolling, so only the marked row moves.
        const char *key = press % 30 < 15 ? "\033OB" : "\033OA";
        double at = now();
        if (write(sessions[p].file, key, 3) < 0) return 3;
        struct settled done = settle(sessions[p], at, 12, NULL);
        times[p][press] = done.ms;
        bytes[p][press] = (double)done.bytes;
      }
    for (int p = 0; p < programs; p++)
      printf("%.3f %.0f\n", median(times[p], number), median(bytes[p], number));
  } else if (!strcmp(mode, "burst")) {
    char downs[151] = "";
    for (int i = 0; i < 50; i++) strcat(downs, "\033OB");
    double at = now();
    if (write(sessions[0].file, downs, 150) < 0) return 3;
    struct settled burst = settle(sessions[0], at, 100, NULL);
    at = now();
    if (write(sessions[0].file, "\014", 1) < 0) return 3;
    struct settled repaint = settle(sessions[0], at, 100, NULL);
    printf("%ld %ld\n", burst.bytes, repaint.bytes);
  } else if (!strcmp(mode, "memory")) {
    printf("%ld\n", below(sessions[0].pid, "VmHWM:"));
  } else if (!strcmp(mode, "idle")) {
    long before = below(sessions[0].pid, "voluntary_ctxt_switches:");
    listen_for(sessions[0], number * 1000);
    printf("%ld\n", below(sessions[0].pid, "voluntary_ctxt_switches:") - before);
  }
  for (int p = 0; p < programs; p++) finish(sessions[p]);
  return 0;
}
