#ifndef BENGKEL_CEXPAT_SHIM_H
#define BENGKEL_CEXPAT_SHIM_H
#include <expat.h>
#endif
