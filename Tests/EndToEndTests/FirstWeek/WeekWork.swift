import Foundation
import Testing

/// The days of the week: output, verdicts, sales, a new price, a release and what was put right.
extension Week {
  /// Five bags are sewn, and nine pieces pass the last gate.
  func sew() throws {
    try press("3", sees: "HASIL HARIAN")
    try press("Down Down Down `5 Enter C-x", sees: "Tersimpan")
    try press("Escape", sees: "BERANDA")
  }

  func judge() throws {
    try press("4", sees: "9 menunggu")
    for count in 1...9 {
      try press("l", sees: "\(count) putusan belum berlaku")
      // Nobody has looked at the next piece sooner.
      usleep(200_000)
    }
    try press("C-x", sees: "Tanda tangan")
    try sign("pmu1", sees: "Lembar periksa 0001, 9 putusan.")
    try press("Escape", sees: "BERANDA")
  }

  /// Sells to the public for cash: what, by which channel, at which sum.
  func sell(_ code: String, by channel: String, nota: Int, for sum: String) throws {
    try press("5", sees: "PENJUALAN")
    try press("t", sees: "NOTA 0\(nota)")
    try press("Enter")
    try terminal.type(channel)
    try press("Enter Enter `\(code) Enter", sees: sum)
    try press("C-x", sees: "Nota 0\(nota), ")
    try press("Escape Escape", sees: "BERANDA")
  }

  /// A bag costs 100,000 from tomorrow on.
  func raisePrices() throws {
    try press("0 b", sees: "SISTEM > BENGKEL")
    try press("Home Down Down Down Enter", sees: "TAS-1")
    try press("Home Enter", sees: "Mutu A, biasa")
    try fill(
      ["100rb", "90rb", "80rb", "70rb", "60rb", "50rb", "+1"], sees: "Harga baru mulai 03-10-2026")
    try press("Escape Escape Escape", sees: "BERANDA")
  }

  /// Who owed for two bags since before the store pays.
  func settle() throws {
    try press("5", sees: "2 belum lunas")
    try press("End Enter", sees: "NOTA 0155")
    try press("p", sees: "Cara bayar")
    try press("C-x", sees: "Pelunasan tercatat.")
    try press("Escape Escape", sees: "BERANDA")
  }

  /// WB-005 is released with three pieces in hand, which the same road hands to WB-008.
  func release() throws {
    try press("1", sees: "WARGA BINAAN")
    try press("Home Down Down Down Down Enter", sees: "WB-005 CONTOH LIMA")
    try press("u", sees: "Nomor SK")
    try press(
      String(repeating: "Enter ", count: 12) + "`bebas C-x", sees: "menjadi tanpa pemegang")
    try press("Down Enter", sees: "SERAH TERIMA")
    terminal.wait(for: "8-1 2 3")
    try press("`8 C-x", sees: "Dialihkan ke WB-008.")
    try press("Escape Escape", sees: "BERANDA")
  }

  /// The third bag was sewn by somebody else, as was seen after it was judged and sold.
  func correctMaker() throws {
    try press("3", sees: "HASIL HARIAN")
    try press("PageUp PageUp PageUp", sees: "JUMAT 02-10-2026")
    try press("Down Down Down F2", sees: "KOREKSI")
    try press("`10 Enter Enter `3 Enter `dikerjakan_orang_lain C-x", sees: "Koreksi hasil")
    try countersign("ksb1", sees: "dikoreksi; putusan mutu tetap.")
    try press("Escape", sees: "BERANDA")
  }

  func noteCost() throws {
    try press("6", sees: "PREMI & KAS")
    try press("t", sees: "Untuk")
    try press("`10rb Enter `benang C-x", sees: "Biaya Rp10.000, benang.")
    try press("Escape", sees: "BERANDA")
  }

  func closeOctober() throws {
    try press("6", sees: "1 belum ditutup")
    try press("Home Enter", sees: "OKTOBER 2026")
    let page = try press("C-x", sees: "Tutup Oktober 2026?")
    #expect(page.contains("5 nota lunas, 9 buah dihitung"))
    #expect(page.contains("1 nota belum lunas, Rp150.000"))
    #expect(page.contains("PNBP belum disetor Rp131.812"))
    try press("Down Enter", sees: "Premi Rp20.000, Modal kerja Rp14.000, PNBP Rp6.000")
    try countersign("ksb1", sees: "Oktober 2026 terkunci.")
    try press("Escape Escape", sees: "BERANDA")
  }
}
