// The peers of the store's figures: a plain C program and SQLite's C API doing the same with the same rows.
//
// Usage: peer_store append FILE COUNT BYTES      the floor of a commit: one append, one fdatasync
//        peer_store commit DB COUNT BYTES        SQLite, WAL, synchronous=FULL, one row a transaction
//        peer_store decode STORE                 snapshot to rows in memory: clear alone, and with unsealing
//        peer_store write STORE FOLDER           rows to a sealed, synced snapshot that is read back and compared
//        peer_store fill STORE DB                puts the rows into an SQLite file
//        peer_store select DB                    SQLite: the same rows to memory
//
// Commits print commits a second and median microseconds; the others milliseconds.
#define _GNU_SOURCE
#include "reader.h"
#include <sqlite3.h>
#include <time.h>

static int64_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static void print_milliseconds(int64_t from, int64_t to) { printf("%.2f\n", (to - from) / 1e6); }

static int by_size(const void *a, const void *b) {
  int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
  return (x > y) - (x < y);
}

static void print_commits(int64_t *waits, int count, int64_t all) {
  qsort(waits, count, sizeof *waits, by_size);
  printf("%.0f %lld\n", count * 1e9 / all, (long long)waits[count / 2] / 1000);
}

// ---- rows

enum { TAGS = 14, TABLES = 15, SALES = 12, LINES = 6 };

struct row;
struct part {
  int tag;
  struct bytes bytes;
  struct row *row;
};
struct row {
  int64_t number[TAGS];
  uint32_t present;
  int parts;
  struct part *part;
};
struct table {
  struct row *rows;
  int count, capacity;
};
struct state {
  struct table table[TABLES + 1];
  struct part rest[600];
  int restCount;
};

static void decode_row(struct row *row, const uint8_t *at, const uint8_t *end, int linesTag) {
  struct field field;
  struct part parts[256];
  memset(row, 0, sizeof *row);
  while (next_field(&at, end, &field)) {
    if (field.wire == 0) {
      row->number[field.tag] = signed_number(field.number);
      row->present |= 1u << field.tag;
      continue;
    }
    if (row->parts == 256) give_up("a row with too many parts");
    struct part *part = &parts[row->parts++];
    *part = (struct part){.tag = field.tag, .bytes = {NULL, field.count}};
    if (field.tag == linesTag) {
      part->row = malloc(sizeof *part->row);
      decode_row(part->row, field.at, field.at + field.count, 0);
    } else {
      part->bytes.at = malloc(field.count ? field.count : 1);
      memcpy(part->bytes.at, field.at, field.count);
    }
  }
  if (row->parts) {
    row->part = malloc(row->parts * sizeof *row->part);
    memcpy(row->part, parts, row->parts * sizeof *row->part);
  }
}

static struct state *decode(struct bytes body) {
  struct state *state = calloc(1, sizeof *state);
  const uint8_t *at = body.at, *end = body.at + body.count;
  struct field field;
  while (next_field(&at, end, &field)) {
    if (field.wire == 2 && field.tag >= 3 && field.tag < TABLES) {
      struct table *table = &state->table[field.tag];
      if (table->count == table->capacity) {
        table->capacity = table->capacity ? table->capacity * 2 : 1024;
        table->rows = realloc(table->rows, table->capacity * sizeof *table->rows);
      }
      decode_row(&table->rows[table->count++], field.at, field.at + field.count, field.tag == SALES ? LINES : 0);
    } else if (field.wire == 2) {
      state->rest[state->restCount++] = (struct part){field.tag, {(uint8_t *)field.at, field.count}, NULL};
    }
  }
  return state;
}

// ---- back to bytes

static uint8_t *put_varint(uint8_t *to, uint64_t value) {
  for (; value > 127; value >>= 7) *to++ = (uint8_t)(value | 128);
  *to++ = (uint8_t)value;
  return to;
}

static uint8_t *put_row(uint8_t *to, const struct row *row) {
  int part = 0;
  for (int tag = 1; tag < TAGS; tag++) {
    if (row->present & 1u << tag) {
      to = put_varint(to, (uint64_t)tag << 3);
      to = put_varint(to, (uint64_t)row->number[tag] << 1 ^ (uint64_t)(row->number[tag] >> 63));
    }
    for (; part < row->parts && row->part[part].tag == tag; part++) {
      const struct part *one = &row->part[part];
      uint8_t inner[4096];
      const uint8_t *from = one->row ? inner : one->bytes.at;
      size_t count = one->row ? (size_t)(put_row(inner, one->row) - inner) : one->bytes.count;
      to = put_varint(to, (uint64_t)tag << 3 | 2);
      to = put_varint(to, count);
      memcpy(to, from, count);
      to += count;
    }
  }
  return to;
}

static struct bytes encode(const struct state *state, size_t room) {
  struct bytes body = {malloc(room), 0};
  uint8_t *to = body.at, *scratch = malloc(1 << 20);
  for (int tag = 3; tag < TABLES; tag++)
    for (int i = 0; i < state->table[tag].count; i++) {
      size_t count = put_row(scratch, &state->table[tag].rows[i]) - scratch;
      to = put_varint(to, (uint64_t)tag << 3 | 2);
      to = put_varint(to, count);
      memcpy(to, scratch, count);
      to += count;
    }
  for (int i = 0; i < state->restCount; i++) {
    to = put_varint(to, (uint64_t)state->rest[i].tag << 3 | 2);
    to = put_varint(to, state->rest[i].bytes.count);
    memcpy(to, state->rest[i].bytes.at, state->rest[i].bytes.count);
    to += state->rest[i].bytes.count;
  }
  body.count = to - body.at;
  return body;
}

static void put_little(uint8_t *to, uint64_t value, int count) {
  for (int i = 0; i < count; i++) to[i] = (uint8_t)(value >> 8 * i);
}

// A snapshot as docs/FILE-FORMAT.md lays it out, with the steps of ours: write, sync, read back, name, sync.
static void write_snapshot(const char *folder, struct bytes body, const uint8_t *header, const uint8_t *storeKey) {
  uint8_t key[32], context[112];
  char temporary[4096], final[4096];
  crypto_kdf_derive_from_key(key, 32, 2, "bengkel1", storeKey);
  snprintf(temporary, sizeof temporary, "%s/tmp-peer.snap", folder);
  snprintf(final, sizeof final, "%s/gen-9999999999.snap", folder);
  int file = open(temporary, O_RDWR | O_CREAT | O_TRUNC, 0600);
  if (file < 0 || pwrite(file, header, 256, 0) != 256) give_up(temporary);
  off_t at = 256;
  uint8_t *frame = calloc(1, (1 << 20) + 256);
  for (size_t start = 0, index = 0; start < body.count; start += 1 << 20, index++) {
    size_t count = body.count - start < 1 << 20 ? body.count - start : 1 << 20;
    memcpy(frame, "BKF1", 4);
    put_little(frame + 4, start + count == body.count ? 7 : 6, 4);
    put_little(frame + 8, count + TAG, 4);
    memcpy(frame + 12, header + 32, 4);
    put_little(frame + 16, index, 8);
    randombytes_buf(frame + 24, NONCE);
    memset(frame + 48, 0, 32);
    put_little(frame + 80, crc_of(frame, 80), 4);
    memcpy(context, frame, 80);
    memcpy(context + 80, header + 16, 32);
    crypto_aead_xchacha20poly1305_ietf_encrypt(frame + 84, NULL, body.at + start, count, context, 112, NULL,
                                               frame + 24, key);
    size_t whole = 84 + count + TAG;
    put_little(frame + whole, crc_of(frame, whole), 4);
    memset(frame + whole + 4, 0, 8);
    size_t padded = (whole + 4 + 7) / 8 * 8;
    if (pwrite(file, frame, padded, at) != (ssize_t)padded) give_up("write");
    at += padded;
  }
  if (fsync(file) != 0) give_up("fsync");
  posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
  close(file);
  struct bytes again = open_snapshot(folder, "tmp-peer.snap", storeKey);
  if (again.count != body.count || memcmp(again.at, body.at, body.count) != 0) give_up("reads differently");
  int directory = open(folder, O_RDONLY | O_DIRECTORY);
  if (rename(temporary, final) != 0 || fsync(directory) != 0) give_up(final);
}

// ---- SQLite

static sqlite3 *open_database(const char *path) {
  sqlite3 *db;
  if (sqlite3_open(path, &db) != SQLITE_OK) give_up(path);
  return db;
}

static void run(sqlite3 *db, const char *text) {
  char *error = NULL;
  if (sqlite3_exec(db, text, NULL, NULL, &error) != SQLITE_OK) give_up(error);
}

static sqlite3_stmt *prepared(sqlite3 *db, const char *text) {
  sqlite3_stmt *statement;
  if (sqlite3_prepare_v2(db, text, -1, &statement, NULL) != SQLITE_OK) give_up(sqlite3_errmsg(db));
  return statement;
}

// One SQL table a table of ours, one column a field that any of its rows has; the lines of a sale are a table too.
static void columns(const struct table *table, uint32_t *numbers, uint32_t *blobs) {
  *numbers = *blobs = 0;
  for (int i = 0; i < table->count; i++) {
    *numbers |= table->rows[i].present;
    for (int p = 0; p < table->rows[i].parts; p++)
      if (!table->rows[i].part[p].row) *blobs |= 1u << table->rows[i].part[p].tag;
  }
}

static void fill_table(sqlite3 *db, const char *name, const struct table *table) {
  uint32_t numbers, blobs;
  char create[1024], insert[1024];
  columns(table, &numbers, &blobs);
  int place = 0, first = 1, from = snprintf(create, sizeof create, "CREATE TABLE %s (", name);
  int into = snprintf(insert, sizeof insert, "INSERT INTO %s VALUES (", name);
  for (int tag = 1; tag < TAGS; tag++)
    if ((numbers | blobs) & 1u << tag) {
      from += snprintf(create + from, sizeof create - from, "%sf%d %s", first ? "" : ", ", tag,
                       numbers & 1u << tag ? "INTEGER" : "BLOB");
      into += snprintf(insert + into, sizeof insert - into, first ? "?" : ", ?");
      first = 0;
    }
  if (first) return;
  strcat(create, ")");
  strcat(insert, ")");
  run(db, create);
  sqlite3_stmt *statement = prepared(db, insert);
  for (int i = 0; i < table->count; i++) {
    const struct row *row = &table->rows[i];
    place = 0;
    sqlite3_clear_bindings(statement);
    for (int tag = 1; tag < TAGS; tag++) {
      if (!((numbers | blobs) & 1u << tag)) continue;
      place++;
      if (row->present & 1u << tag) sqlite3_bind_int64(statement, place, row->number[tag]);
      for (int p = 0; p < row->parts; p++)
        if (row->part[p].tag == tag && !row->part[p].row)
          sqlite3_bind_blob(statement, place, row->part[p].bytes.at, row->part[p].bytes.count, SQLITE_STATIC);
    }
    if (sqlite3_step(statement) != SQLITE_DONE) give_up(sqlite3_errmsg(db));
    sqlite3_reset(statement);
  }
  sqlite3_finalize(statement);
}

static void fill(struct state *state, const char *path) {
  sqlite3 *db = open_database(path);
  struct table lines = {0};
  char name[16];
  run(db, "BEGIN");
  for (int tag = 3; tag < TABLES; tag++) {
    snprintf(name, sizeof name, "t%02d", tag);
    fill_table(db, name, &state->table[tag]);
  }
  struct table *sales = &state->table[SALES];
  for (int i = 0; i < sales->count; i++)
    for (int p = 0; p < sales->rows[i].parts; p++)
      if (sales->rows[i].part[p].row) {
        if (lines.count == lines.capacity) {
          lines.capacity = lines.capacity ? lines.capacity * 2 : 1024;
          lines.rows = realloc(lines.rows, lines.capacity * sizeof *lines.rows);
        }
        lines.rows[lines.count] = *sales->rows[i].part[p].row;
        lines.rows[lines.count].number[13] = i;
        lines.rows[lines.count++].present |= 1u << 13;
      }
  fill_table(db, "lines", &lines);
  run(db, "COMMIT");
  sqlite3_close(db);
}

static void select_all(const char *path) {
  int64_t start = now(), rows = 0;
  sqlite3 *db = open_database(path);
  sqlite3_stmt *names = prepared(db, "SELECT name FROM sqlite_master WHERE type = 'table'");
  while (sqlite3_step(names) == SQLITE_ROW) {
    char query[64];
    struct table table = {0};
    snprintf(query, sizeof query, "SELECT * FROM %s", sqlite3_column_text(names, 0));
    sqlite3_stmt *statement = prepared(db, query);
    int width = sqlite3_column_count(statement);
    while (sqlite3_step(statement) == SQLITE_ROW) {
      if (table.count == table.capacity) {
        table.capacity = table.capacity ? table.capacity * 2 : 1024;
        table.rows = realloc(table.rows, table.capacity * sizeof *table.rows);
      }
      struct row *row = &table.rows[table.count++];
      memset(row, 0, sizeof *row);
      for (int i = 0; i < width; i++) {
        if (sqlite3_column_type(statement, i) == SQLITE_INTEGER) {
          row->number[i] = sqlite3_column_int64(statement, i);
        } else if (sqlite3_column_type(statement, i) == SQLITE_BLOB) {
          size_t count = sqlite3_column_bytes(statement, i);
          row->part = realloc(row->part, ++row->parts * sizeof *row->part);
          row->part[row->parts - 1] = (struct part){.tag = i, .bytes = {malloc(count ? count : 1), count}};
          memcpy(row->part[row->parts - 1].bytes.at, sqlite3_column_blob(statement, i), count);
        }
      }
    }
    rows += table.count;
    sqlite3_finalize(statement);
  }
  print_milliseconds(start, now());
  fprintf(stderr, "%lld rows\n", (long long)rows);
}

static void commits(const char *path, int count, int size) {
  sqlite3 *db = open_database(path);
  int64_t *waits = malloc(count * sizeof *waits);
  uint8_t record[4096] = {1};
  run(db, "PRAGMA journal_mode=WAL");
  run(db, "PRAGMA synchronous=FULL");
  run(db, "CREATE TABLE records (number INTEGER PRIMARY KEY, body BLOB)");
  sqlite3_stmt *insert = prepared(db, "INSERT INTO records VALUES (?, ?)");
  int64_t start = now();
  for (int i = 0; i < count; i++) {
    int64_t before = now();
    sqlite3_bind_int64(insert, 1, i + 1);
    sqlite3_bind_blob(insert, 2, record, size, SQLITE_STATIC);
    if (sqlite3_step(insert) != SQLITE_DONE) give_up(sqlite3_errmsg(db));
    sqlite3_reset(insert);
    waits[i] = now() - before;
  }
  print_commits(waits, count, now() - start);
}

static void appends(const char *path, int count, int size) {
  int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_APPEND, 0600);
  int64_t *waits = malloc(count * sizeof *waits);
  uint8_t record[4096] = {1};
  if (file < 0) give_up(path);
  int64_t start = now();
  for (int i = 0; i < count; i++) {
    int64_t before = now();
    if (write(file, record, size) != size || fdatasync(file) != 0) give_up("append");
    waits[i] = now() - before;
  }
  print_commits(waits, count, now() - start);
}

int main(int argc, char **argv) {
  if (argc < 3 || sodium_init() < 0) return 2;
  const char *what = argv[1];
  crc_prepare();
  if (!strcmp(what, "append")) return appends(argv[2], atoi(argv[3]), atoi(argv[4])), 0;
  if (!strcmp(what, "commit")) return commits(argv[2], atoi(argv[3]), atoi(argv[4])), 0;
  if (!strcmp(what, "select")) return select_all(argv[2]), 0;
  uint8_t key[32];
  char name[32];
  int64_t start = now();
  store_key(argv[2], "petugas", "latihan", key);
  newest_snapshot_name(argv[2], name);
  struct bytes body = open_snapshot(argv[2], name, key);
  int64_t opened = now();
  struct state *state = decode(body);
  int64_t decoded = now();
  if (!strcmp(what, "decode")) {
    printf("%.2f %.2f\n", (decoded - opened) / 1e6, (decoded - start) / 1e6);
  } else if (!strcmp(what, "fill")) {
    fill(state, argv[3]);
  } else if (!strcmp(what, "write")) {
    struct bytes header = read_file(argv[2], name);
    start = now();
    struct bytes again = encode(state, body.count + 4096);
    write_snapshot(argv[3], again, header.at, key);
    print_milliseconds(start, now());
  } else {
    return 2;
  }
  return 0;
}
