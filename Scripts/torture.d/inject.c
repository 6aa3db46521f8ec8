// Spoils one call that changes the store's files; loaded into the real program with LD_PRELOAD.
//
// INJECT_UNDER   the folder whose files are meant; calls on anything else pass
// INJECT_LOG     a file that gets one line for each such call, and one for the fault
// INJECT_AT      the number of the call to spoil, from 1
// INJECT_MODE    kill        dies before the call           killafter  dies behind it
//                short       half the bytes are written     shortkill  half, then dies
//                eio enospc eintr   the call fails once     eioever enospcever   and all behind it
//                lost        nothing is written and success is said, as no disk may: proves the checks awake
// INJECT_MOST    the most bytes that one read or write of such a file transfers, as any system may
// INJECT_LIST    the entry of the folder, from 1, at which a listing breaks off with EIO
// INJECT_NOW     seconds since 1970 at which the wall clock stands, so that runs can be compared
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define NEXT(name) ((typeof(&name))dlsym(RTLD_NEXT, #name))

static atomic_int calls;

static int is_mode(const char *name) {
  const char *mode = getenv("INJECT_MODE");
  return mode && !strcmp(mode, name);
}

static int is_ours(const char *path) {
  const char *folder = getenv("INJECT_UNDER");
  return folder && path && !strncmp(path, folder, strlen(folder));
}

static const char *path_of(int file, char *room, size_t size) {
  char link[64];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, room, size - 1);
  room[length > 0 ? length : 0] = 0;
  return room;
}

static void note(const char *what, int number, const char *call, const char *path) {
  const char *log = getenv("INJECT_LOG");
  if (!log) return;
  char line[512];
  int length = snprintf(line, sizeof line, "%s %d %s %s\n", what, number, call, path);
  int file = (int)syscall(SYS_openat, AT_FDCWD, log, O_WRONLY | O_CREAT | O_APPEND, 0600);
  if (file < 0) return;
  syscall(SYS_write, file, line, (size_t)length);
  syscall(SYS_close, file);
}

// How many bytes of a transfer are let through.
static size_t step(int file, size_t count) {
  const char *most = getenv("INJECT_MOST");
  size_t limit = most ? (size_t)atol(most) : 0;
  char room[512];
  return limit && count > limit && is_ours(path_of(file, room, sizeof room)) ? limit : count;
}

static void die(void) { syscall(SYS_kill, getpid(), SIGKILL); }

enum fault { NONE, FAILED, SHORT, AFTER, LOST };

// Counts a call and says what is to become of it; with FAILED, errno is set.
static enum fault fault(const char *call, const char *path) {
  if (!is_ours(path)) return NONE;
  int number = atomic_fetch_add(&calls, 1) + 1;
  const char *wanted = getenv("INJECT_AT");
  int at = wanted ? atoi(wanted) : 0;
  int is_ever = is_mode("eioever") || is_mode("enospcever");
  if (!at || number < at || (number > at && !is_ever)) {
    note("call", number, call, path);
    return NONE;
  }
  note("fault", number, call, path);
  if (is_mode("kill")) die();
  if (is_mode("killafter")) return AFTER;
  if (is_mode("lost")) return LOST;
  if (is_mode("short") || is_mode("shortkill")) return SHORT;
  errno = is_mode("eintr") ? EINTR : is_mode("enospc") || is_mode("enospcever") ? ENOSPC : EIO;
  return FAILED;
}

// Calls without bytes have no half: they are left out, or end the process behind them.
#define SPOILT(call, path, result)                             \
  enum fault what = fault(#call, path);                        \
  if (what == FAILED) return -1;                               \
  result;                                                      \
  if (what == AFTER || (what == SHORT && is_mode("shortkill"))) die();

ssize_t pwrite(int file, const void *bytes, size_t count, off_t offset) {
  char room[512];
  enum fault what = fault("pwrite", path_of(file, room, sizeof room));
  if (what == FAILED) return -1;
  if (what == LOST) return (ssize_t)count;
  count = step(file, what == SHORT ? (count + 1) / 2 : count);
  ssize_t done = NEXT(pwrite)(file, bytes, count, offset);
  if (what == AFTER || (what == SHORT && is_mode("shortkill"))) die();
  return done;
}

ssize_t write(int file, const void *bytes, size_t count) {
  char room[512];
  enum fault what = fault("write", path_of(file, room, sizeof room));
  if (what == FAILED) return -1;
  count = step(file, what == SHORT ? (count + 1) / 2 : count);
  ssize_t done = NEXT(write)(file, bytes, count);
  if (what == AFTER || (what == SHORT && is_mode("shortkill"))) die();
  return done;
}

ssize_t pread(int file, void *bytes, size_t count, off_t offset) {
  return NEXT(pread)(file, bytes, step(file, count), offset);
}

ssize_t read(int file, void *bytes, size_t count) {
  return NEXT(read)(file, bytes, step(file, count));
}

struct dirent *readdir(DIR *folder) {
  static int entries;
  char room[512];
  const char *last = getenv("INJECT_LIST");
  if (last && is_ours(path_of(dirfd(folder), room, sizeof room)) && ++entries >= atoi(last)) {
    errno = EIO;
    return NULL;
  }
  return NEXT(readdir)(folder);
}

int fsync(int file) {
  char room[512];
  SPOILT(fsync, path_of(file, room, sizeof room), int done = NEXT(fsync)(file))
  return done;
}

int fdatasync(int file) {
  char room[512];
  SPOILT(fdatasync, path_of(file, room, sizeof room), int done = NEXT(fdatasync)(file))
  return done;
}

int ftruncate(int file, off_t size) {
  char room[512];
  SPOILT(ftruncate, path_of(file, room, sizeof room), int done = NEXT(ftruncate)(file, size))
  return done;
}

int fallocate(int file, int mode, off_t from, off_t length) {
  char room[512];
  SPOILT(
      fallocate, path_of(file, room, sizeof room),
      int done = NEXT(fallocate)(file, mode, from, length))
  return done;
}

int unlink(const char *path) {
  SPOILT(unlink, path, int done = NEXT(unlink)(path))
  return done;
}

int mkdir(const char *path, mode_t mode) {
  SPOILT(mkdir, path, int done = NEXT(mkdir)(path, mode))
  return done;
}

int rename(const char *from, const char *to) {
  SPOILT(rename, to, int done = NEXT(rename)(from, to))
  return done;
}

// The program renames by the bare system call, which refuses a name that is taken.
long syscall(long number, ...) {
  va_list list;
  va_start(list, number);
  long a = va_arg(list, long), b = va_arg(list, long), c = va_arg(list, long);
  long d = va_arg(list, long), e = va_arg(list, long), f = va_arg(list, long);
  va_end(list);
  if (number != SYS_renameat2) return NEXT(syscall)(number, a, b, c, d, e, f);
  SPOILT(renameat2, (const char *)d, long done = NEXT(syscall)(number, a, b, c, d, e, f))
  return done;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  int done = NEXT(clock_gettime)(clock, time);
  const char *now = getenv("INJECT_NOW");
  if (now && clock == CLOCK_REALTIME) time->tv_sec = atol(now);
  return done;
}
