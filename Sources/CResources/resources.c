#include "CResources.h"

static const unsigned char format[] = {
#embed "../../Resources/Format/FORMAT.txt"
};

static const unsigned char help_id[] = {
#embed "../../Resources/Help/id.txt"
};
static const unsigned char help_en[] = {
#embed "../../Resources/Help/en.txt"
};

static const unsigned char lessons_id[] = {
#embed "../../Resources/Lessons/id.txt"
};
static const unsigned char lessons_en[] = {
#embed "../../Resources/Lessons/en.txt"
};

static const unsigned char schema[] = {
#embed "../../Resources/Schema/bengkel.proto"
};

static const unsigned char easy_passwords[] = {
#embed "../../Resources/Secrets/easy-passwords.txt"
};

static const struct resource rows[] = {
    {"Format/FORMAT.txt", format, sizeof format},
    {"Help/id.txt", help_id, sizeof help_id},
    {"Help/en.txt", help_en, sizeof help_en},
    {"Lessons/id.txt", lessons_id, sizeof lessons_id},
    {"Lessons/en.txt", lessons_en, sizeof lessons_en},
    {"Schema/bengkel.proto", schema, sizeof schema},
    {"Secrets/easy-passwords.txt", easy_passwords, sizeof easy_passwords},
};

size_t resource_count(void) { return sizeof rows / sizeof rows[0]; }

struct resource resource_at(size_t index) { return rows[index]; }
