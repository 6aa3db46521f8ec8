import Reports
import Testing
import Wording
import Workshop

/// Figures that were counted on paper from the actions of `SmallWorkshop`.
@Suite struct MonthlyReportTests {
  static func lines(_ month: Int, _ language: Language = .indonesian) -> [String] {
    let workshop = SmallWorkshop.made
    return MonthlyReport(Month(year: 2026, month: month), of: workshop)
      .paper(of: workshop, on: SmallWorkshop.day(11, 2), language).lines
  }

  @Test func octoberIsAsCountedOnPaper() {
    #expect(
      Self.lines(10) == [
        "                       LEMBAGA PEMASYARAKATAN TAKALAR",
        "                 LAPORAN KEGIATAN KERJA BULAN OKTOBER 2026",
        "                                                    Dihitung 2 November 2026",
        "----------------------------------------------------------------------------",
        "Nomor    : ..............................",
        "Sifat    : Biasa",
        "Lampiran : -",
        "Hal      : Laporan kegiatan kerja bulan Oktober 2026",
        "Yth.     : ..............................",
        "",
        "A. TENAGA KERJA   Awal  Baru  Bebas  Pindah  Henti  Akhir  Hari kerja      2",
        "  Penganyam          2     1      1       0      0      2  Hari/orang    1,3",
        "  Penyiap bahan      1     0      0       0      0      1",
        "  Jumlah             3     1      1       0      0      3",
        "",
        "B. PRODUKSI: RENCANA                     Batch   Rencana     Batch   Dimulai",
        "  Polos                                      1         4         0         0",
        "  Emas                                       0         0         0         0",
        "  Instansi                                   0         0         0         0",
        "  Jumlah                                     1         4         0         0",
        "",
        "B. PRODUKSI   Periksa   Terima  Ulang Turun  Tolak  Awal Masuk  Jual   Akhir",
        "  Polos             3        2      1     1      1     1     2     2       1",
        "  Emas              0        0      0     0      0     0     0     0       0",
        "  Instansi          0        0      0     0      0     0     0     0       0",
        "  Jumlah            3        2      1     1      1     1     2     2       1",
        "",
        "DITERIMA PER MINGGU    Buah                                          Catatan",
        "  28-09-2026              0  .",
        "  05-10-2026              2  ########################",
        "  12-10-2026              0  .",
        "  19-10-2026              0  .",
        "  26-10-2026              0  .",
        "",
        "LULUS LANGSUNG PER BULAN    Lulus langsung                           Catatan",
        "  September 2026                  1 dari 1  #######################",
        "  Oktober 2026                    0 dari 3  .",
        "",
        "C. MUTU      Lulus langsung 0 dari 3. Ulang 1, turun 1, tolak 1.",
        "             Cacat terbanyak: noda 2, berjamur 1, ujung serat 1",
        "",
        "D. PENJUALAN                 Buah     Omzet (Rp)       Piutang  Titip  Pesan",
        "  Etalase                       1        150.000             0      0      0",
        "  Pesanan Instansi              1        125.000             0      0      0",
        "  Jumlah                        2        275.000             0      0      0",
        "",
        "OMZET PER SALURAN    Omzet (Rp)                                      Catatan",
        "  Etalase               150.000  ########################             1 buah",
        "  Pesanan Instansi      125.000  ####################                 1 buah",
        "",
        "E. KEUANGAN                                            Jumlah (Rp)",
        "  Penjualan dibayar                                        275.000",
        "  Biaya bahan                                                    0",
        "  Biaya lain                                                     0",
        "  Komisi saluran                                                 0",
        "  Laba                                                     275.000",
        "  Premi warga binaan                                       137.500",
        "  Modal dan program                                         96.250",
        "  PNBP, wajib setor bulan ini                               41.250",
        "  PNBP, disetor bulan ini                                        0",
        "  PNBP, disetor sejak Januari 2026                               0",
        "  Target PNBP 2026, belum ditetapkan                             -         -",
        "",
        "F. PELATIHAN DAN KERJA SAMA                            Tanggal       Peserta",
        "  tidak ada",
        "  Perjanjian berlaku: 0",
        "",
        "G. KENDALA DAN RENCANA",
        "  Kendala: belum ditulis",
        "  Tindak lanjut: belum ditulis",
        "  Rencana bulan depan: belum ditulis",
        "",
        "",
        "                                      2 November 2026",
        "Mengetahui,                           Dibuat oleh,",
        "Kepala Lapas                          Kasubsi",
        "",
        "",
        "",
        "(....................)                (....................)",
      ])
  }

  @Test func septemberInEnglish() {
    #expect(
      Self.lines(9, .english) == [
        "                       LEMBAGA PEMASYARAKATAN TAKALAR",
        "                     MONTHLY WORK REPORT SEPTEMBER 2026",
        "                                                  Counted on 2 November 2026",
        "----------------------------------------------------------------------------",
        "Number   : ..............................",
        "Kind     : Ordinary",
        "Enclosed : -",
        "Subject  : Work report of September 2026",
        "To       : ..............................",
        "",
        "A. LABOUR       Start New Released Moved Dismissed    End  Working days    3",
        "  Weavers            0     2      0       0      0      2  Days/person   3.0",
        "  Preparers          0     1      0       0      0      1",
        "  Total              0     3      0       0      0      3",
        "",
        "B. PRODUCTION: PLAN                    Batches   Planned   Batches     Begun",
        "  Polos                                      0         0         1         4",
        "  Emas                                       0         0         0         0",
        "  Instansi                                   0         0         0         0",
        "  Total                                      0         0         1         4",
        "",
        "B. PRODUCTION Checked Accepted Rework  Down Reject Start    In  Sold     End",
        "  Polos             1        1      1     0      0     0     1     0       1",
        "  Emas              0        0      0     0      0     0     0     0       0",
        "  Instansi          0        0      0     0      0     0     0     0       0",
        "  Total             1        1      1     0      0     0     1     0       1",
        "",
        "ACCEPTED PER WEEK    Pieces                                             Note",
        "  31-08-2026              0  .",
        "  07-09-2026              0  .",
        "  14-09-2026              1  ########################",
        "  21-09-2026              0  .",
        "  28-09-2026              0  .",
        "",
        "PASSED FIRST PER MONTH    Passed first                                  Note",
        "  September 2026                1 of 1  ########################",
        "",
        "C. QUALITY   Passed first 1 of 1. Rework 1, downgraded 0, rejected 0.",
        "             Top defects: loose weave 1",
        "",
        "D. SALES                   Pieces  Turnover (Rp)          Owed    Out  Order",
        "  Total                         0              0             0      0      0",
        "",
        "E. MONEY                                                  Sum (Rp)",
        "  Paid sales                                                     0",
        "  Material                                                       0",
        "  Other costs                                                    0",
        "  Commission                                                     0",
        "  Profit                                                         0",
        "  Premi of inmates                                               0",
        "  Capital and programme                                          0",
        "  PNBP owed for this month                                       0",
        "  PNBP deposited in it                                           0",
        "  PNBP deposited since January 2026                              0",
        "  PNBP target 2026, not set                                      -         -",
        "",
        "F. TRAINING AND PARTNERS                                  Date      Attended",
        "  none",
        "  Agreements in force: 0",
        "",
        "G. OBSTACLES AND PLAN",
        "  Obstacles: not written yet",
        "  Follow-up: not written yet",
        "  Plan for next month: not written yet",
        "",
        "",
        "                                      2 November 2026",
        "Seen by                               Made by",
        "Head of the prison                    Supervisor",
        "",
        "",
        "",
        "(....................)                (....................)",
      ])
  }

  @Test func augustIsHistoryAndSaysNoMoreThanThePapersDo() {
    let lines = Self.lines(8)
    #expect(
      lines.contains("  Emas              -        -      -     -      -     -     -     2       -")
    )
    #expect(lines.contains("  Riwayat    lisu 5, anyam dasar 3"))
    #expect(
      lines.contains("  Mitra                         2        400.000             0      0      0")
    )
    #expect(lines.contains("  Laba                                                           -"))
    #expect(lines.contains { $0.hasSuffix("Hari kerja      1") })
  }

  @Test func theReportAgreesWithTheRunningTotals() throws {
    let workshop = SmallWorkshop.made
    let report = MonthlyReport(SmallWorkshop.october, of: workshop)
    let sums = try #require(workshop.derived.months[SmallWorkshop.october])
    #expect(report.production.total.accepted == sums.accepted)
    #expect(report.quality.checkedFirst == sums.checkedFirst)
    #expect(report.quality.passedFirst == sums.passedFirst)
    #expect(report.quality.reworked == sums.reworked)
    #expect(report.quality.downgraded == sums.downgraded)
    #expect(report.quality.rejected == sums.rejected)
    #expect(report.sales.total.pieces == sums.sold)
    #expect(report.sales.total.turnover == sums.revenue)
  }

  @Test(arguments: [7, 8, 9, 10, 11]) func theGlanceAgreesWithTheRecountOfEachMonth(_ number: Int) {
    let month = Month(year: 2026, month: number)
    var derived = SmallWorkshop.made
    derived.derive()
    for workshop in [SmallWorkshop.made, derived] {
      let glance = MonthGlance(month, of: workshop)
      let report = MonthlyReport(month, of: workshop)
      #expect(glance.accepted == report.production.total.accepted)
      #expect(glance.isHistory == report.production.isHistory)
      #expect(glance.checkedFirst == report.quality.checkedFirst)
      #expect(glance.passedFirst == report.quality.passedFirst)
      #expect(glance.sold == report.sales.total.pieces)
      #expect(glance.turnover == report.sales.total.turnover)
    }
  }

  @Test func monthsWithoutRecordsAreNotListed() {
    let months = MonthlyReport.months(of: SmallWorkshop.made)
    #expect(months == [10, 9, 8].map { Month(year: 2026, month: $0) })
  }

  @Test func aPracticeReportSaysSoOnTop() {
    var workshop = Workshop()
    let founding = FoundWorkshop {
      $0.settings = .standard
      $0.settings.isPractice = true
      $0.catalogue = .standard
      $0.products = Product.standard
    }
    workshop.apply(.foundWorkshop(founding), by: Authority(user: ID(0)))
    let report = MonthlyReport(SmallWorkshop.october, of: workshop)
    let lines = report.paper(of: workshop, on: SmallWorkshop.day(10, 2), .indonesian).lines
    #expect(lines[0].hasSuffix("LATIHAN - bukan data sebenarnya"))
    #expect(lines[3].hasPrefix("Bulan belum selesai"))
  }

  @Test func theStockListCountsWhatMayBeSold() {
    let lines = StockList.paper(
      of: SmallWorkshop.made, on: SmallWorkshop.day(11, 2), .indonesian
    ).lines
    #expect(
      lines == [
        "               DAFTAR PERSEDIAAN BARANG JADI 2 NOVEMBER 2026",
        "----------------------------------------------------------------------------",
        "BARANG                          Mutu  No.6  No.7  No.8  No.9 No.10  Jumlah",
        "  Polos hitam                      C     0     1     0     0     0       1",
        "  Jumlah                                 0     1     0     0     0       1",
        "",
        "UMUR STOK           Buah                                             Catatan",
        "  0-30 hari            1  ########################",
        "  31-60 hari           0  .",
        "  61-90 hari           0  .",
        "  91-180 hari          0  .",
        "  di atas 180 hari     0  .",
      ])
  }

  /// Five sizes have a column, 1 to 5 here; the piece in stock is of size 7 and counts as well.
  @Test func theTotalOfTheStockListCountsSizesWithoutAColumn() {
    var workshop = SmallWorkshop.made
    workshop.products[ID(0)].smallestSize = 1
    let lines = StockList.paper(of: workshop, on: SmallWorkshop.day(11, 2), .indonesian).lines
    #expect(lines.contains { $0.hasPrefix("  Jumlah ") && $0.hasSuffix(" 1") })
  }

  /// Another product ends at size 8; the sizes of the plain caps keep their columns.
  @Test func theStockListHasTheSizesOfAllProducts() {
    var workshop = SmallWorkshop.made
    workshop.products[ID(1)].largestSize = 8
    let lines = StockList.paper(of: workshop, on: SmallWorkshop.day(11, 2), .indonesian).lines
    #expect(lines.contains { $0.hasSuffix("  No.6  No.7  No.8  No.9 No.10  Jumlah") })
  }

  /// October: one agreement ended the day before, one ends on its first day, one begins on its last
  /// and one the day after.
  @Test func anAgreementIsInForceFromItsSigningToItsEnd() {
    var workshop = SmallWorkshop.made
    let terms = [
      (SmallWorkshop.day(8, 1), SmallWorkshop.day(9, 30)),
      (SmallWorkshop.day(8, 1), SmallWorkshop.day(10, 1)),
      (SmallWorkshop.day(10, 31), SmallWorkshop.day(12, 1)),
      (SmallWorkshop.day(11, 1), SmallWorkshop.day(12, 1)),
    ]
    for (signed, until) in terms {
      workshop.agreements.append(
        Agreement {
          $0.signed = signed
          $0.until = until
        })
    }
    let lines = MonthlyReport(SmallWorkshop.october, of: workshop)
      .paper(of: workshop, on: SmallWorkshop.day(11, 2), .indonesian).lines
    #expect(lines.contains("  Perjanjian berlaku: 2"))
  }
}
