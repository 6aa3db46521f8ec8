import Foundation
import Testing

/// The whole first week of a workshop of another craft, from an empty store, in a real terminal.
///
/// Worked by hand, by the scheme of the decree (of each rupiah of profit 500 per mille premi, 350
/// capital, 150 PNBP; each stage one point):
///
/// | sold in October           | price   | commission | premi  | for                              |
/// |---------------------------|---------|------------|--------|----------------------------------|
/// | 3 bags of the shelf       | 90,000  |            | 45,000 | 22,500 WB-001, 22,500 WB-002     |
/// | 2 bags of the shelf       | 100,000 |            | 50,000 | 25,000 WB-001, 25,000 WB-002     |
/// | 1 mat half done before    | 150,000 | 11,250     | 69,375 | 46,250 WB-006, 23,125 WB-007     |
/// | 1 bag, cut before         | 50,000  |            | 25,000 | WB-004, for the cutting          |
/// | 2 bags of nota 0155       | 90,000  |            | 45,000 | paid before the opening          |
///
/// The other half of the bag that was cut before, 50,000, less costs of 10,000, is what the month
/// divides: 20,000 premi for WB-010, who is the one that sewed it; 14,000; 6,000. PNBP of the rows
/// above is 3 x 13,500 + 2 x 15,000 + 20,812 + 7,500 + 2 x 13,500 = 125,812, with it 131,812.
@Suite struct FirstWeekTests {
  @Test func aWorkshopMovesInAndClosesItsFirstMonth() throws {
    let week = try Week(on: "2026-10-01")
    try week.found()
    try week.change(to: "ksb1")
    try week.furnish()
    try week.change(to: "ptg1")
    try week.enrol()
    try week.openWithGoods()
    try week.change(to: "bnd1")
    try week.openWithMoney()
    try Self.expectOpening(week)

    try week.next(on: "2026-10-02", as: "ptg1")
    try week.sew()
    try week.change(to: "pmu1")
    try week.judge()
    try week.change(to: "ptg1")
    try week.sell("3xT2", by: "Langsung", nota: 158, for: "270.000")
    try week.change(to: "ksb1")
    try week.raisePrices()
    try week.next(on: "2026-10-03", as: "ptg1")
    try week.sell("2xT2", by: "Langsung", nota: 159, for: "200.000")
    try week.sell("1xK12", by: "Pasar Sabtu", nota: 160, for: "150.000")
    try week.sell("7-3", by: "Langsung", nota: 161, for: "100.000")
    try week.next(on: "2026-10-05", as: "ptg1")
    try week.settle()
    try week.release()
    try week.correctMaker()
    try week.change(to: "bnd1")
    try week.noteCost()
    try week.next(on: "2026-11-02", as: "bnd1")
    try week.closeOctober()
    try Self.expectPapers(week)
    try Self.expectBooks(week)
  }

  /// 2,380 + 600 + 330 + 660 of goods, 5,000 of money and 300 of cloth; less 1,350 of premi, 575 of
  /// PNBP and capital and 200 paid in advance: thousands of rupiah.
  private static func expectOpening(_ week: Week) throws {
    try week.press("0 b", sees: "SISTEM > BENGKEL")
    let page = try week.press(
      "Home" + String(repeating: " Down", count: 8) + " Enter", sees: "10 dari 10 disahkan")
    #expect(page.contains("7.145.000"), "\(page)")
    try week.press("Escape Escape Escape", sees: "BERANDA")
  }

  private static func expectPapers(_ week: Week) throws {
    let report = try week.command("report", "monthly", "--month", "2026-10", as: "ksb1")
    for line in [
      "LAPAS KELAS IIB COBA", "CONTOH PEJABAT", "NIP 198502022010011002", "Coba, 2 November 2026",
      // Twelve came, one was released.
      "  Jumlah             0    12      1       0      0     11",
      // Judged, accepted, again, down, rejected; at first, in, sold, at last.
      "  Tas               5        5      0     0      0    12     5     6      11",
      "  Dompet            0        0      0     0      0    10     0     0      10",
      "  Tikar             4        4      0     0      0     4     4     1       7",
      "  Sandal            0        0      0     0      0    15     0     0      15",
      "Saldo awal 30-09-2026: 53 buah, Rp3.640.000",
      "  Pasar Sabtu                   1        150.000",
      "  Langsung                      6        570.000",
    ] { #expect(report.contains(line), "\(line)\n\(report)") }

    try week.press("6", sees: "PREMI & KAS")
    let month = try week.press("Home Enter", sees: "OKTOBER 2026")
    for (code, premi, balance) in [
      ("WB-001", "117.500", "267.500"), ("WB-002", "117.500", "267.500"),
      ("WB-004", "25.000", "175.000"), ("WB-006", "46.250", "196.250"),
      ("WB-007", "23.125", "173.125"), ("WB-010", "20.000", "20.000"),
    ] {
      let row = month.split(separator: "\n").first { $0.contains(code) } ?? ""
      #expect(row.contains(" " + premi) && row.contains(" " + balance), "\(code)\n\(month)")
    }
    #expect(month.contains("349.375") && month.contains("ditutup BND1 02-11-2026"))
    let slip = try week.press("Home Enter", sees: "SLIP PREMI OKTOBER 2026")
    #expect(slip.contains("LAPAS KELAS IIB COBA"))
    #expect(slip.contains("Premi dari saldo awal, 5 tahap"))
    #expect(slip.contains("seratus tujuh belas ribu lima ratus rupiah"))
    try week.press("Escape Escape Escape", sees: "BERANDA")
    // Before the letterhead there was the name alone, and no official.
    try week.change(to: "ptg1")
    try week.press("5", sees: "PENJUALAN")
    let old = try week.press("End Enter", sees: "NOTA 0155")
    #expect(!old.contains("KELAS IIB") && old.contains("Petugas PTG1"))
    try week.press("Escape", sees: "PENJUALAN")
    let new = try week.press("Home Enter", sees: "NOTA 0161")
    #expect(new.contains("LAPAS KELAS IIB COBA"))
    try week.press("NPage", sees: "CONTOH KASUBSI")
    try week.press("Escape Escape", sees: "BERANDA")
    // Whoever was given the pieces has them in hand, and nobody else.
    try week.press("1", sees: "WARGA BINAAN")
    try week.press("/ `WB-008 Enter Enter", sees: "3 buah di tangan")
    try week.press("Escape Escape", sees: "WARGA BINAAN")
    try week.press("Escape", sees: "BERANDA")
  }

  /// The books balance by an independent program, with the opening in them.
  private static func expectBooks(_ week: Week) throws {
    let journal = week.folder + "/books.journal"
    _ = try week.command("export", "hledger", journal, as: "ksb1")
    let check = try Terminal.execute("hledger", ["-f", journal, "check", "--strict"])
    #expect(check.code == 0, "\(check.error)")
    let equity = try Terminal.execute(
      "hledger", ["-f", journal, "balance", "date:2026-09-30", "--output-format", "csv"])
    #expect(equity.output.contains("7145000"), "\(equity.output)")
    #expect(try week.command("verify", as: "ksb1").contains("Utuh"))
  }
}
