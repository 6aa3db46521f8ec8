#ifndef BENGKEL_MEMORY_H
#define BENGKEL_MEMORY_H

/* Memory that is given back is wiped first, so that keys, passwords and names stand in what is in use and nowhere else.
   The linker sends every call of free and realloc here (`--wrap`, in Package.swift). */

/* Keeps what this process allocates from here on out of the swap, unless the system limits what may be kept so. */
void memory_keep(void);

/* Whether the system lets this process do so. */
int memory_may_be_kept(void);

#endif
