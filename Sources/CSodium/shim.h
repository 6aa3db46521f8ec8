#ifndef BENGKEL_CSODIUM_SHIM_H
#define BENGKEL_CSODIUM_SHIM_H
#ifndef _GNU_SOURCE
#define _GNU_SOURCE
#endif
#include <sodium.h>
#endif
