// Edits files of a store as somebody would who has no secret, and mends their checksums.
// Usage: forge swap FILE ONE OTHER    exchanges two texts of the same length wherever they stand
//        forge put FILE OFFSET HEX    writes bytes over others
//        forge slots FILE             where the public key of each way in stands: offset, login
// A file is keys.a or keys.b, or a journal or snapshot, of which the header is mended.
#include <err.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint8_t *bytes;
static size_t count;

// CRC-32C, RFC 3720 B.4, bit by bit.
static uint32_t checksum(size_t end) {
  uint32_t sum = ~0u;
  for (size_t i = 0; i < end; i++) {
    sum ^= bytes[i];
    for (int bit = 0; bit < 8; bit++) sum = sum & 1 ? sum >> 1 ^ 0x82f63b78u : sum >> 1;
  }
  return ~sum;
}

static uint32_t number(size_t at) {
  return bytes[at] | bytes[at + 1] << 8 | bytes[at + 2] << 16 | (uint32_t)bytes[at + 3] << 24;
}

static void mend(void) {
  size_t end = memcmp(bytes, "BKKEYS\r\n", 8) == 0 ? 16 + 32 + (size_t)number(12) : 252;
  if (end + 4 > count) errx(2, "no file of a store");
  uint32_t sum = checksum(end);
  for (int i = 0; i < 4; i++) bytes[end + i] = (uint8_t)(sum >> 8 * i);
}

static void swap(const char *one, const char *other) {
  size_t length = strlen(one), swapped = 0;
  if (strlen(other) != length) errx(2, "texts of different lengths");
  for (size_t i = 0; i + length <= count; i++) {
    int is_one = memcmp(bytes + i, one, length) == 0;
    if (!is_one && memcmp(bytes + i, other, length) != 0) continue;
    memcpy(bytes + i, is_one ? other : one, length);
    i += length - 1;
    swapped++;
  }
  if (swapped < 2) errx(2, "not both of them stand there");
}

static void put(size_t at, const char *hex) {
  unsigned byte;
  for (; sscanf(hex, "%2x", &byte) == 1; hex += 2) {
    if (at >= count) errx(2, "behind the end");
    bytes[at++] = (uint8_t)byte;
  }
}

static uint64_t variable(size_t *at) {
  uint64_t value = 0;
  for (int shift = 0; *at < count; shift += 7) {
    uint8_t byte = bytes[(*at)++];
    value |= (uint64_t)(byte & 127) << shift;
    if (byte < 128) break;
  }
  return value;
}

// A way in is a nested message with a login and a field of 32 bytes, its public key.
static void slots(size_t at, size_t end, int depth) {
  char login[64] = "";
  size_t key = 0;
  while (at < end) {
    uint64_t tag = variable(&at), value = variable(&at);
    if ((tag & 7) != 2) continue;
    if (depth == 1 && tag >> 3 == 1 && value < sizeof login) memcpy(login, bytes + at, value), login[value] = 0;
    if (depth == 1 && value == 32 && !key) key = at;
    if (depth == 0) slots(at, at + value, 1);
    at += value;
  }
  if (depth == 1 && key && login[0]) printf("%zu %s\n", key, login);
}

int main(int argc, char **argv) {
  if (argc < 3) errx(2, "swap, put or slots");
  FILE *file = fopen(argv[2], "r+b");
  if (!file) err(2, "%s", argv[2]);
  bytes = calloc(1, 1 << 24);
  count = fread(bytes, 1, 1 << 24, file);
  if (count < 256) errx(2, "no file of a store");
  if (strcmp(argv[1], "slots") == 0) return slots(48, 16 + number(12), 0), 0;
  if (strcmp(argv[1], "swap") == 0 && argc == 5) swap(argv[3], argv[4]);
  else if (strcmp(argv[1], "put") == 0 && argc == 5) put(strtoul(argv[3], NULL, 10), argv[4]);
  else errx(2, "swap, put or slots");
  mend();
  rewind(file);
  if (fwrite(bytes, 1, count, file) != count || fclose(file)) err(2, "%s", argv[2]);
}
