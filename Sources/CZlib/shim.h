#ifndef BENGKEL_CZLIB_SHIM_H
#define BENGKEL_CZLIB_SHIM_H
#include <zlib.h>
#endif
