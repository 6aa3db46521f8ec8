// Prints how many bytes of a text are left where it stood once its memory was given back: all, unless Sources/CMemory
// wipes them. The first two words are the allocator's, which writes addresses there.
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { SIZE = 64, OWN = 16 };

static int left(const volatile char *memory) {
  int count = 0;
  for (int i = OWN; i < SIZE; i++) count += memory[i] == 'Z';
  return count;
}

int main(void) {
  char *volatile freed = malloc(SIZE);
  memset(freed, 'Z', SIZE);
  const volatile char *place = (const volatile char *)(uintptr_t)freed;
  free(freed);
  int afterFree = left(place);

  char *volatile grown = malloc(SIZE);
  memset(grown, 'Z', SIZE);
  place = (const volatile char *)(uintptr_t)grown;
  // What follows keeps it from growing where it stands.
  char *volatile next = malloc(SIZE);
  grown = realloc(grown, 4096);
  int kept = left(grown), afterGrowth = left(place);
  free(next);
  free(grown);
  printf("%d %d %d\n", afterFree, kept, afterGrowth);
  return 0;
}
