import Testing
import Workshop

@testable import Screens

/// Nota 0003 of the market sample is on credit for 150.000.
@Suite struct PaymentTests {
  @Test func theListSaysWhatIsOwed() {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 Down Up")
    #expect(stage.lines[1].hasPrefix("  1 belum lunas Rp150.000"))
    #expect(stage.lines[4].contains("belum") && stage.lines[4].hasSuffix("!"), "\(stage.screen)")
    #expect(stage.message == "Belum dibayar. P mencatat pelunasannya.")
  }

  @Test func theWordOfThePaymentFindsTheNota() {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 / `belum Enter")
    #expect(stage.lines[4].contains("0003"), "\(stage.screen)")
    stage.play("p")
    #expect(stage.screen.contains("1 nota   Rp150.000"), "\(stage.screen)")
  }

  @Test func aNotaIsPaidFromTheListAndTheMoneyCounts() {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 p")
    #expect(stage.title.contains("PENJUALAN > PELUNASAN"))
    #expect(stage.screen.contains("1 nota   Rp150.000"))
    stage.play("`qris Enter Enter Enter")
    #expect(stage.message == "Tersimpan #4821. Pelunasan tercatat. Z mengurungkan.")
    let sale = stage.desk.workshop.sales[2]
    #expect(sale.settled == Sample.today)
    #expect(sale.settledBy == .qris)
    #expect(!stage.lines[1].contains("berutang"))
    #expect(stage.lines[4].contains("QRIS"))
    stage.play("z")
    #expect(stage.message == "Diurungkan #4821. Pelunasan nota 0003. Ctrl+Y mengulangi.")
    #expect(stage.lines[1].hasPrefix("  1 belum lunas Rp150.000"))
  }

  @Test func theNotaLeadsThereAndItsReceiptFollows() {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 Enter Tab")
    #expect(stage.message == "Belum dibayar. Kuitansi menyusul pembayaran.")
    stage.play("p Enter Enter Enter")
    #expect(stage.screen.contains("Dilunasi transfer 23-11-2026"), "\(stage.screen)")
    stage.play("Tab")
    #expect(stage.screen.contains("Cara bayar"), "\(stage.screen)")
    #expect(stage.screen.contains("transfer"))
    #expect(stage.screen.contains("seratus lima puluh ribu rupiah"))
  }

  @Test func ofMarkedNotasThoseOwedArePaidAsOneRecord() {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 + p")
    #expect(stage.screen.contains("1 nota   Rp150.000"), "\(stage.screen)")
    stage.play("Ctrl+X")
    #expect(stage.desk.saved.map(\.count) == [1])
  }

  struct Mistake: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var keys: String
    var sentence: String
  }

  static let mistakes = [
    Mistake(
      testDescription: "tomorrow", keys: "Enter `+1 Ctrl+X",
      sentence: "! Tanggal tidak boleh setelah hari ini."),
    Mistake(
      testDescription: "before the nota", keys: "Enter `h-1 Ctrl+X",
      sentence: "! Sebelum notanya, 23-11-2026. Periksa tanggal."),
    Mistake(
      testDescription: "no way of paying", keys: "`utang Ctrl+X",
      sentence: "! Tidak ditemukan. Ketik untuk mencari."),
  ]

  @Test(arguments: mistakes) func aMistakeStandsUnderItsField(_ row: Mistake) {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 p " + row.keys)
    #expect(stage.screen.contains(row.sentence), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func whatIsPaidIsNotPaidAgain() {
    let stage = Stage(MarketSample.workshop, as: "ptg-2")
    stage.play("5 Down p")
    #expect(stage.screen.contains("Sudah lunas"))
    stage.play("Enter")
    #expect(stage.title.contains("PENJUALAN"))
    #expect(stage.desk.saved.isEmpty)
  }
}
