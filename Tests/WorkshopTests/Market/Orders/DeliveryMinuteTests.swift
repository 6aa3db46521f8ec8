import Reports
import Testing
import Workshop

/// What an agency signs when an order is handed over.
@Suite struct DeliveryMinuteTests {
  private static let workshop: Workshop = {
    var workshop = OrderFixture.woven
    MarketFixture.must(
      .sell(OrderFixture.delivery([2, 3, 4, 5])), by: MarketFixture.clerk, in: &workshop)
    return workshop
  }()

  private static let lines = DeliveryMinute.paper(
    of: ID(0), to: "KOPERASI TELADAN", in: workshop
  ).lines
  private static let words = lines.joined(separator: " ").split(separator: " ")
    .joined(separator: " ")

  /// 23 November 2026 is a Monday; four caps go.
  @Test func itNamesTheDayThePartiesAndTheGoods() {
    for text in [
      "Pada hari ini, Senin tanggal dua puluh tiga bulan November tahun dua ribu dua puluh enam",
      "PIHAK KEDUA KOPERASI TELADAN", "Jumlah 4 (empat) buah", "baik, diperiksa", "BAST 0001",
      "SURAT JALAN 0001", "Penerima, ", "rangkap dua",
    ] {
      #expect(Self.words.contains(text), "\(text) in \(Self.words)")
    }
  }

  /// It is about goods, not money.
  @Test func noPriceStandsOnIt() {
    #expect(!Self.words.contains("Rp") && !Self.words.contains("150.000"))
  }
}
