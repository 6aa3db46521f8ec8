#include "CResources.h"

/* `Scripts/build` writes the commit over the dots of the finished program, so that a commit alone compiles nothing anew. */
static const volatile char stamp[] = "bengkel-commit:.............";

const char *resource_commit(void) { return (const char *)stamp + sizeof "bengkel-commit:" - 1; }
