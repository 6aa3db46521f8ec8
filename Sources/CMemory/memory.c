#define _GNU_SOURCE
#include "CMemory.h"

#include <malloc.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/resource.h>

void __real_free(void *memory);

static void wipe(void *memory) {
  explicit_bzero(memory, malloc_usable_size(memory));
}

void __wrap_free(void *memory) {
  if (memory) wipe(memory);
  __real_free(memory);
}

/* The old place is wiped, which growing in place or by moving pages would not do. */
void *__wrap_realloc(void *memory, size_t size) {
  if (!memory) return malloc(size);
  if (size == 0) {
    __wrap_free(memory);
    return NULL;
  }
  size_t held = malloc_usable_size(memory);
  if (size <= held && size > held / 2) return memory;
  void *moved = malloc(size);
  if (!moved) return NULL;
  memcpy(moved, memory, held < size ? held : size);
  __wrap_free(memory);
  return moved;
}

int memory_may_be_kept(void) {
  struct rlimit most;
  return getrlimit(RLIMIT_MEMLOCK, &most) == 0 && most.rlim_cur == RLIM_INFINITY;
}

void memory_keep(void) {
  /* Under a limit the next allocation would fail, where an unlocked one is only less private. */
  if (!memory_may_be_kept()) return;
  mlockall(MCL_FUTURE | MCL_ONFAULT);
}
