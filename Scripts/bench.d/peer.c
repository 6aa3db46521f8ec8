// The peer of the start and key figures: a plain C ncurses program that shows the same page of sales.
//
// Usage: peer SALES CHECKS, the outputs of `bengkel export sales` and `bengkel export checks`: rows with
// `;` between fields. It reads both into structs, as many records as ours opens with, sums up what ours
// does, paints the page anew for every key and leaves to ncurses what to send.
#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <locale.h>
#include <ncurses.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct sale {
  char nota[8];
  int year, month, day;
  char *buyer, *channel, *payment;
  int pieces;
  long total;
};

struct check {
  int sheet, year, month, day, piece;
  char *inspector, *gate, *batch, *verdict, *grade, *defect;
};

static struct sale *sales;
static struct check *checks;
static int saleCount, checkCount, stock, soldThisMonth;
static long earnedThisMonth;

// Hands every row of a file, but for the headings, to `take` as its fields.
static void load(const char *path, void (*take)(char **)) {
  FILE *file = fopen(path, "r");
  char line[1024], *field[16];
  if (!file || !fgets(line, sizeof line, file)) exit(3);
  while (fgets(line, sizeof line, file)) {
    char *rest = line;
    for (int i = 0; i < 16; i++) field[i] = rest ? strsep(&rest, ";\r\n") : "";
    take(field);
  }
  fclose(file);
}

static void *room(void *rows, int count, size_t size) {
  return count & (count - 1) ? rows : realloc(rows, (count ? count * 2 : 1) * size);
}

static void takeCheck(char **field) {
  checks = room(checks, checkCount, sizeof *checks);
  struct check *check = &checks[checkCount++];
  *check = (struct check){
    .sheet = atoi(field[0]), .inspector = strdup(field[2]), .gate = strdup(field[3]),
    .batch = strdup(field[4]), .piece = atoi(field[5]), .verdict = strdup(field[6]),
    .grade = strdup(field[7]), .defect = strdup(field[8])};
  sscanf(field[1], "%d-%d-%d", &check->year, &check->month, &check->day);
  stock += field[7][0] != 0;
}

// A nota has a row for each of its lines, one below the other.
static void takeSale(char **field) {
  struct sale *sale = saleCount ? &sales[saleCount - 1] : NULL;
  if (!sale || strcmp(sale->nota, field[0])) {
    sales = room(sales, saleCount, sizeof *sales);
    sale = &sales[saleCount++];
    *sale = (struct sale){
      .buyer = strdup(*field[2] ? field[2] : "umum"), .channel = strdup(field[3]),
      .payment = strndup(field[13], strcspn(field[13], " "))};
    snprintf(sale->nota, sizeof sale->nota, "%s", field[0]);
    sscanf(field[1], "%d-%d-%d", &sale->year, &sale->month, &sale->day);
  }
  sale->pieces += atoi(field[10]);
  sale->total += atol(field[12]);
  stock -= atoi(field[10]);
}

static void sumMonth(const struct tm *now) {
  for (int i = 0; i < saleCount; i++) {
    if (sales[i].year != now->tm_year + 1900 || sales[i].month != now->tm_mon + 1) continue;
    soldThisMonth += sales[i].pieces;
    earnedThisMonth += sales[i].total;
  }
}

// A number with dots between thousands.
static const char *grouped(long number) {
  static char text[32];
  char digits[24];
  int count = snprintf(digits, sizeof digits, "%ld", number), n = 0;
  for (int i = 0; i < count; i++) {
    if (i && (count - i) % 3 == 0) text[n++] = '.';
    text[n++] = digits[i];
  }
  text[n] = 0;
  return text;
}

// A text cut to a width, with two dots for what is missing.
static const char *fitted(const char *text, int width) {
  static char cut[2][32];
  static int turn;
  if ((int)strlen(text) <= width) return text;
  turn = !turn;
  snprintf(cut[turn], sizeof cut[turn], "%.*s..", width - 2, text);
  return cut[turn];
}

static void bold(int y, int x, const char *text) {
  attrset(A_BOLD);
  mvaddstr(y, x, text);
  attrset(0);
}

static void rule(int y, const char *right) {
  int end = 76 - (int)strlen(right);
  mvhline_set(y, 0, WACS_HLINE, 80);
  for (int x = 2; x + 12 <= end; x += 12) mvaddstr(y, x, " LATIHAN ");
  mvprintw(y, end, " %s ", right);
}

static void paintFrame(int top) {
  time_t seconds = time(NULL);
  struct tm now;
  localtime_r(&seconds, &now);
  char text[40];
  static const char *days[] = {"Min", "Sen", "Sel", "Rab", "Kam", "Jum", "Sab"};
  attrset(COLOR_PAIR(1) | A_BOLD);
  mvhline(0, 0, ' ', 80);
  mvaddstr(0, 2, "LATIHAN  PENJUALAN");
  mvprintw(0, 50, "Petugas  %s %02d-%02d-%04d %02d:%02d", days[now.tm_wday], now.tm_mday, now.tm_mon + 1,
           now.tm_year + 1900, now.tm_hour, now.tm_min);
  attrset(0);
  snprintf(text, sizeof text, "%d", stock);
  bold(1, 2, text);
  printw(" buah di stok");
  snprintf(text, sizeof text, "%d", soldThisMonth);
  bold(1, getcurx(stdscr) + 3, text);
  printw(" terjual bulan ini   Rp%s", grouped(earnedThisMonth));
  rule(2, "urut: nota terbaru");
  attrset(A_BOLD);
  mvprintw(3, 2, "%-5s  %-10s  %-16s  %-10s %4s  %11s  %-8s", "Nota", "Tanggal", "Pembeli", "Saluran", "Buah",
           "Jumlah (Rp)", "Bayar");
  attrset(0);
  snprintf(text, sizeof text, "%d-%d dari %d", top + 1, top + 17, saleCount);
  rule(21, text);
  mvaddstr(22, 2, "Enter membuka nota. Tanda ! belum lunas.");
}

static void paintKeys(void) {
  static const char *keys[][2] = {{"Enter", "Nota"},  {"T", "Tambah"}, {"/", "Cari"},   {"F8", "Batalkan"},
                                  {"Esc", "Kembali"}, {"M", "Menu"},   {"?", "Bantuan"}};
  int x = 2;
  for (int i = 0; i < 7; i++) {
    bold(23, x, keys[i][0]);
    printw(" %s", keys[i][1]);
    x = getcurx(stdscr) + 2;
  }
}

static void paint(int top, int focus) {
  paintFrame(top);
  for (int i = 0; i < 17 && top + i < saleCount; i++) {
    struct sale *s = &sales[saleCount - 1 - top - i];
    int isFocus = top + i == focus;
    mvaddch(4 + i, 0, isFocus ? '>' : ' ');
    if (isFocus) attrset(COLOR_PAIR(2));
    mvprintw(4 + i, 2, "%-5s  %02d-%02d-%04d  %-16s  %-10s %4d  %11s  %-8s %s", s->nota, s->day, s->month,
             s->year, fitted(s->buyer, 16), fitted(s->channel, 10), s->pieces, grouped(s->total), s->payment,
             strcmp(s->payment, "belum") ? " " : "!");
    attrset(0);
  }
  paintKeys();
  move(4 + focus - top, 2);
  refresh();
}

int main(int argc, char **argv) {
  int top = 0, focus = 0;
  if (argc < 3) return 2;
  setlocale(LC_CTYPE, "");
  load(argv[2], takeCheck);
  load(argv[1], takeSale);
  time_t seconds = time(NULL);
  sumMonth(localtime(&seconds));
  initscr();
  raw();
  noecho();
  keypad(stdscr, TRUE);
  set_escdelay(25);
  start_color();
  use_default_colors();
  init_pair(1, COLOR_WHITE, COLOR_BLUE);
  init_pair(2, COLOR_BLACK, COLOR_CYAN);
  for (;;) {
    paint(top, focus);
    int key = getch();
    if (key == 'q' || key == ERR) break;
    if (key == KEY_DOWN && focus + 1 < saleCount) focus++;
    if (key == KEY_UP && focus > 0) focus--;
    if (focus < top) top = focus;
    if (focus >= top + 17) top = focus - 16;
  }
  endwin();
  return 0;
}
