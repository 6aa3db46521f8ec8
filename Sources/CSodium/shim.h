#ifndef BENGKEL_CSODIUM_SHIM_H
#define BENGKEL_CSODIUM_SHIM_H
#include <sodium.h>
#endif
