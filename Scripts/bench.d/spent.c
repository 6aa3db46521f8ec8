// Runs a program and prints the seconds it took, the megabytes that it held at most, and its exit code.
// Its own words go to standard error.
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

int main(int argc, char **argv) {
  struct timespec begun, ended;
  struct rusage used;
  int status = 0;
  if (argc < 2) return 2;
  clock_gettime(CLOCK_MONOTONIC, &begun);
  pid_t child = fork();
  if (child < 0) return 1;
  if (child == 0) {
    dup2(2, 1);
    execv(argv[1], argv + 1);
    _exit(127);
  }
  if (wait4(child, &status, 0, &used) != child || !WIFEXITED(status)) return 1;
  clock_gettime(CLOCK_MONOTONIC, &ended);
  double seconds = ended.tv_sec - begun.tv_sec + (ended.tv_nsec - begun.tv_nsec) / 1e9;
  printf("%.2f %.1f %d\n", seconds, used.ru_maxrss / 1024.0, WEXITSTATUS(status));
  return 0;
}
