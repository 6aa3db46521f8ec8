#include "CResources.h"

static const unsigned char help_id[] = {
#embed "../../Resources/Help/id.txt"
};
static const unsigned char help_en[] = {
#embed "../../Resources/Help/en.txt"
};

static const unsigned char schema[] = {
#embed "../../Resources/Schema/bengkel.proto"
};

static const struct resource rows[] = {
    {"Help/id.txt", help_id, sizeof help_id},
    {"Help/en.txt", help_en, sizeof help_en},
    {"Schema/bengkel.proto", schema, sizeof schema},
};

size_t resource_count(void) { return sizeof rows / sizeof rows[0]; }

struct resource resource_at(size_t index) { return rows[index]; }
