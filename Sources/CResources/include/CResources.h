// Every file of Resources as one row of bytes, taken in when the program is compiled.
#ifndef BENGKEL_CRESOURCES_H
#define BENGKEL_CRESOURCES_H

#include <stddef.h>

struct resource {
  const char *name;
  const unsigned char *bytes;
  size_t length;
};

/// The number of rows.
size_t resource_count(void);

/// The row at an index below `resource_count()`.
struct resource resource_at(size_t index);

/* The first twelve digits of the commit that the program was built of and `+` for what was not committed, or dots and blanks. */
const char *resource_commit(void);

#endif
