// The Linux calls that Swift's Glibc module hides or cannot import.
//
// _GNU_SOURCE stays undefined: with it the C library's headers define some types in another way than
// Swift's own module of them does, and a clean build fails. What hides behind it is declared here.
#ifndef BENGKEL_CLINUX_SHIM_H
#define BENGKEL_CLINUX_SHIM_H

#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/stat.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>
#include <wchar.h>

#ifndef F_OFD_SETLK
#define F_OFD_SETLK 37
#endif
#ifndef F_OFD_GETLK
#define F_OFD_GETLK 36
#endif
extern int syncfs(int file);
extern int wcwidth(wchar_t sign);
extern int fallocate(int file, int mode, off_t offset, off_t length);

static inline pid_t linux_fork(void) { return fork(); }

/* 0, or an errno. The lock belongs to the open file, so closing another descriptor keeps it. */
static inline int linux_lock_whole_file(int file) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  return fcntl(file, F_OFD_SETLK, &lock) == 0 ? 0 : errno;
}

/* Whether another open file holds the lock, without taking it. */
static inline int linux_is_locked(int file) {
  struct flock lock = {.l_type = F_WRLCK, .l_whence = SEEK_SET};
  return fcntl(file, F_OFD_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
}

static inline int linux_open(const char *path, int flags, unsigned int mode) {
  return open(path, flags | O_CLOEXEC, mode);
}

static inline int linux_reserve(int file, int64_t offset, int64_t length) {
  return fallocate(file, 0, offset, length);
}

/* Renames only when the new name is free. */
static inline int linux_rename_onto_free_name(const char *from, const char *to) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, from, AT_FDCWD, to, 1u /* RENAME_NOREPLACE */);
}

/* Gives each of two files the other's name, at once. */
static inline int linux_exchange_names(const char *one, const char *other) {
  return (int)syscall(SYS_renameat2, AT_FDCWD, one, AT_FDCWD, other, 2u /* RENAME_EXCHANGE */);
}

/* Makes everything on the file system of an open file durable. */
static inline int linux_sync_file_system(int file) { return syncfs(file); }

static inline long linux_file_system_type(const char *path) {
  struct statfs facts;
  return statfs(path, &facts) == 0 ? (long)facts.f_type : -1;
}

/* Bytes that this user may still write where the path is, or -1. */
static inline int64_t linux_file_system_room(const char *path) {
  struct statfs facts;
  return statfs(path, &facts) == 0 ? (int64_t)facts.f_bavail * (int64_t)facts.f_bsize : -1;
}

/* Bytes of an ordinary file, or -1. */
static inline int64_t linux_file_size(const char *path) {
  struct stat facts;
  return lstat(path, &facts) == 0 && S_ISREG(facts.st_mode) ? (int64_t)facts.st_size : -1;
}

/* Bytes of the whole file system where the path is, or -1. */
static inline int64_t linux_file_system_size(const char *path) {
  struct statfs facts;
  return statfs(path, &facts) == 0 ? (int64_t)facts.f_blocks * (int64_t)facts.f_bsize : -1;
}

/* Ends the process when its parent dies, also if that has died already. */
static inline void linux_die_with_parent(pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGTERM);
  if (getppid() != parent) raise(SIGTERM);
}

static inline void linux_keep_memory_private(void) {
  struct rlimit none = {0, 0};
  prctl(PR_SET_DUMPABLE, 0);
  setrlimit(RLIMIT_CORE, &none);
}

/* Whether the system may write this process's memory to a file when it dies. */
static inline int linux_dumps_memory(void) { return prctl(PR_GET_DUMPABLE) != 0; }

/* Faults end the process at once instead of drawing a backtrace over the screen. */
static inline void linux_default_fault_signals(void) {
  int faults[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE};
  for (unsigned i = 0; i < sizeof faults / sizeof faults[0]; i++) signal(faults[i], SIG_DFL);
}

static inline void linux_ignore_signal(int number) { signal(number, SIG_IGN); }

/* What is typed at the terminal is for the child alone. */
static inline void linux_ignore_terminal_signals(void) {
  int typed[] = {SIGINT, SIGQUIT, SIGTSTP, SIGTTIN, SIGTTOU};
  for (unsigned i = 0; i < sizeof typed / sizeof typed[0]; i++) linux_ignore_signal(typed[i]);
}

/* A descriptor on which the signals of the loop are read, after blocking them. */
static inline int linux_signals_of_the_loop(void) {
  sigset_t set;
  int wanted[] = {SIGHUP, SIGTERM, SIGINT, SIGQUIT, SIGWINCH, SIGCONT};
  sigemptyset(&set);
  for (unsigned i = 0; i < sizeof wanted / sizeof wanted[0]; i++) sigaddset(&set, wanted[i]);
  sigprocmask(SIG_BLOCK, &set, NULL);
  return signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
}

/* The next waiting signal's number, or 0. */
static inline int linux_next_signal(int descriptor) {
  struct signalfd_siginfo facts;
  return read(descriptor, &facts, sizeof facts) == (ssize_t)sizeof facts ? (int)facts.ssi_signo : 0;
}

/* Blocks what `linux_wait_for_child` waits for; called before the fork, so that nothing is missed. */
static inline void linux_block_guard_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGCHLD);
  sigprocmask(SIG_BLOCK, &set, NULL);
}

/* Lets signals end the process again, as they do before the loop reads them. */
static inline void linux_unblock_guard_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGCHLD);
  sigprocmask(SIG_UNBLOCK, &set, NULL);
}

/* Waits for a child's end and hands TERM and HUP on to it, so that it ends well by itself. */
static inline int linux_wait_for_child(pid_t child) {
  sigset_t set;
  int status = 0, number = 0;
  sigemptyset(&set);
  sigaddset(&set, SIGTERM);
  sigaddset(&set, SIGHUP);
  sigaddset(&set, SIGCHLD);
  while (waitpid(child, &status, WNOHANG) == 0) {
    if (sigwait(&set, &number) == 0 && number != SIGCHLD) kill(child, number);
  }
  return status;
}

static inline int linux_exit_status(int status) { return WIFEXITED(status) ? WEXITSTATUS(status) : -1; }
static inline int linux_death_signal(int status) { return WIFSIGNALED(status) ? WTERMSIG(status) : 0; }

/* Whether a printer says that its paper is out; what is no printer says nothing. */
static inline int linux_printer_lacks_paper(int file) {
  int status = 0;
  return ioctl(file, 0x060B /* LPGETSTATUS of linux/lp.h */, &status) == 0 && (status & 0x20) != 0;
}

/* One number shared by a parent and its forked child, or NULL. */
static inline int64_t *linux_shared_number(void) {
  void *page = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  return page == MAP_FAILED ? NULL : (int64_t *)page;
}

/* A descriptor that another thread makes readable. */
static inline int linux_event(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
static inline void linux_event_raise(int event) { eventfd_write(event, 1); }
static inline void linux_event_clear(int event) {
  eventfd_t count;
  eventfd_read(event, &count);
}

static inline void linux_write_error(const char *text, size_t length) {
  ssize_t done = write(2, text, length);
  (void)done;
}

// Lets go of the pages of the program's code; what is still needed of them comes back from the file.
static inline void linux_give_back_code(void) {
  extern char __executable_start, etext;
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  const uintptr_t start = (uintptr_t)&__executable_start & ~(page - 1);
  const uintptr_t end = (uintptr_t)&etext & ~(page - 1);
  if (end > start) madvise((void *)start, end - start, MADV_DONTNEED);
}

/* The cells that the C library counts for a sign in the locale of the thread, -1 of what it cannot print. */
static inline int linux_cells(uint32_t sign) { return wcwidth((wchar_t)sign); }

#endif
