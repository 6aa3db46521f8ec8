// A reader of a store's files, written from docs/FILE-FORMAT.md alone: from a login and password to the clear
// bytes of the newest snapshot.
#ifndef BENGKEL_READER_H
#define BENGKEL_READER_H
#include <dirent.h>
#include <fcntl.h>
#include <sodium.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct bytes {
  uint8_t *at;
  size_t count;
};

static void give_up(const char *what) {
  fprintf(stderr, "reader: %s\n", what);
  exit(3);
}

static struct bytes read_file(const char *folder, const char *name) {
  char path[4096];
  struct stat facts;
  snprintf(path, sizeof path, "%s/%s", folder, name);
  int file = open(path, O_RDONLY);
  if (file < 0 || fstat(file, &facts) != 0) give_up(path);
  struct bytes all = {malloc(facts.st_size + 1), facts.st_size};
  size_t done = 0;
  while (done < all.count) {
    ssize_t got = read(file, all.at + done, all.count - done);
    if (got <= 0) give_up(path);
    done += got;
  }
  close(file);
  return all;
}

static uint64_t little(const uint8_t *at, int count) {
  uint64_t value = 0;
  for (int i = count - 1; i >= 0; i--) value = value << 8 | at[i];
  return value;
}

// CRC-32C with eight tables, as fast as plain C gets.
static uint32_t crc_tables[8][256];

static void crc_prepare(void) {
  for (uint32_t i = 0; i < 256; i++) {
    uint32_t value = i;
    for (int bit = 0; bit < 8; bit++) value = value & 1 ? value >> 1 ^ 0x82F63B78u : value >> 1;
    crc_tables[0][i] = value;
  }
  for (int t = 1; t < 8; t++)
    for (int i = 0; i < 256; i++)
      crc_tables[t][i] = crc_tables[t - 1][i] >> 8 ^ crc_tables[0][crc_tables[t - 1][i] & 255];
}

static uint32_t crc_of(const uint8_t *at, size_t count) {
  uint32_t crc = ~0u;
  for (; count >= 8; count -= 8, at += 8) {
    uint32_t low = crc ^ (uint32_t)little(at, 4), high = (uint32_t)little(at + 4, 4);
    crc = crc_tables[7][low & 255] ^ crc_tables[6][low >> 8 & 255] ^ crc_tables[5][low >> 16 & 255] ^
          crc_tables[4][low >> 24] ^ crc_tables[3][high & 255] ^ crc_tables[2][high >> 8 & 255] ^
          crc_tables[1][high >> 16 & 255] ^ crc_tables[0][high >> 24];
  }
  for (; count; count--, at++) crc = crc >> 8 ^ crc_tables[0][(crc ^ *at) & 255];
  return ~crc;
}

// Protocol Buffers: the next field of a message; 0 at its end.
struct field {
  int tag, wire;
  uint64_t number;
  const uint8_t *at;
  size_t count;
};

static inline uint64_t varint(const uint8_t **at, const uint8_t *end) {
  uint64_t value = 0;
  int shift = 0;
  while (*at < end) {
    uint8_t byte = *(*at)++;
    value |= (uint64_t)(byte & 127) << shift;
    if (byte < 128) return value;
    shift += 7;
  }
  give_up("a number beyond its end");
  return 0;
}

static inline int next_field(const uint8_t **at, const uint8_t *end, struct field *field) {
  if (*at >= end) return 0;
  uint64_t head = varint(at, end);
  field->tag = (int)(head >> 3);
  field->wire = (int)(head & 7);
  if (field->wire == 0) {
    field->number = varint(at, end);
  } else {
    field->count = varint(at, end);
    field->at = *at;
    if (field->wire != 2 || field->count > (size_t)(end - *at)) give_up("a field beyond its end");
    *at += field->count;
  }
  return 1;
}

static inline int64_t signed_number(uint64_t raw) { return (int64_t)(raw >> 1) ^ -(int64_t)(raw & 1); }

#define NONCE crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
#define TAG crypto_aead_xchacha20poly1305_ietf_ABYTES

static int unseal(uint8_t *clear, const uint8_t *sealed, size_t count, const uint8_t *context, size_t contextCount,
                  const uint8_t *nonce, const uint8_t *key) {
  return crypto_aead_xchacha20poly1305_ietf_decrypt(clear, NULL, NULL, sealed, count, context, contextCount, nonce,
                                                    key) == 0;
}

// The store key, by the slot of a login in keys.a.
static void store_key(const char *folder, const char *login, const char *password, uint8_t key[32]) {
  struct bytes file = read_file(folder, "keys.a");
  const uint8_t *at = file.at + 48, *end = at + little(file.at + 12, 4);
  if (crc_of(file.at, file.count - 4) != little(file.at + file.count - 4, 4)) give_up("keys.a: checksum");
  struct field slot, part;
  while (next_field(&at, end, &slot)) {
    if (slot.tag != 1) continue;
    struct bytes parts[10] = {{0}};
    int64_t passes = 0, memory = 0;
    const uint8_t *inner = slot.at, *innerEnd = slot.at + slot.count;
    while (next_field(&inner, innerEnd, &part))
      if (part.wire == 2 && part.tag < 10) parts[part.tag] = (struct bytes){(uint8_t *)part.at, part.count};
    if (parts[1].count != strlen(login) || memcmp(parts[1].at, login, parts[1].count) != 0) continue;
    const uint8_t *cost = parts[3].at, *costEnd = cost + parts[3].count;
    while (next_field(&cost, costEnd, &part)) *(part.tag == 1 ? &passes : &memory) = signed_number(part.number);
    uint8_t stretched[32], secret[32];
    if (crypto_pwhash(stretched, 32, password, strlen(password), parts[2].at, passes, memory,
                      crypto_pwhash_ALG_ARGON2ID13) != 0)
      give_up("memory for the password");
    if (!unseal(secret, parts[5].at + NONCE, parts[5].count - NONCE, (const uint8_t *)"slot", 4, parts[5].at,
                stretched) ||
        crypto_box_seal_open(key, parts[6].at, parts[6].count, parts[4].at, secret) != 0)
      give_up("password");
    free(file.at);
    return;
  }
  give_up("login");
}

static void newest_snapshot_name(const char *folder, char name[32]) {
  DIR *all = opendir(folder);
  struct dirent *entry;
  name[0] = 0;
  while (all && (entry = readdir(all)))
    if (strlen(entry->d_name) == 19 && strcmp(entry->d_name + 14, ".snap") == 0 && strcmp(entry->d_name, name) > 0)
      strcpy(name, entry->d_name);
  closedir(all);
  if (!name[0]) give_up("no snapshot");
}

// The clear bytes of a snapshot's chunks.
static struct bytes open_snapshot(const char *folder, const char *name, const uint8_t *storeKey) {
  struct bytes file = read_file(folder, name);
  uint8_t key[32], context[112];
  crypto_kdf_derive_from_key(key, 32, 2, "bengkel1", storeKey);
  struct bytes body = {malloc(file.count), 0};
  size_t at = 256;
  for (;;) {
    const uint8_t *frame = file.at + at;
    size_t count = little(frame + 8, 4);
    memcpy(context, frame, 80);
    memcpy(context + 80, file.at + 16, 32);
    if (at + 88 + count > file.count || crc_of(frame, 84 + count) != little(frame + 84 + count, 4) ||
        !unseal(body.at + body.count, frame + 84, count, context, 112, frame + 24, key))
      give_up("a chunk");
    body.count += count - TAG;
    at += (84 + count + 4 + 7) / 8 * 8;
    if (little(frame + 4, 4) == 7) break;
  }
  free(file.at);
  return body;
}

#endif
