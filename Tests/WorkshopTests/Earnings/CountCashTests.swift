import Reports
import Testing
import Workshop

/// Counting the cash beside the books, in which one cap was sold.
@Suite struct CountCashTests {
  private static let today = MarketFixture.today

  /// One cap sold for 150,000.
  private static let workshop: Workshop = {
    var workshop = MarketFixture.stocked
    var sale = MarketFixture.sale
    sale.lines = [MarketFixture.line(0, 8, .a, [1], 150_000)]
    sale.paid = Rupiah(150_000)
    workshop.apply(.sell(sale), by: MarketFixture.clerk)
    return workshop
  }()

  private static func count(_ counted: Int64, _ reason: String = "", _ present: String = "KSB-1")
    -> CountCash
  {
    CountCash {
      $0.day = today
      $0.counted = Rupiah(counted)
      $0.reason = reason
      $0.present = present
    }
  }

  private static func rules(_ count: CountCash) -> [Rule] {
    count.broken(in: workshop, as: MarketFixture.supervisor).map(\.rule)
  }

  @Test func aDifferenceNeedsAReason() {
    let booked = workshop(after: Self.count(150_000)).cashCounts[0].booked
    #expect(Self.rules(Self.count(149_000)) == [.ledger(.cashDiffers(booked))])
    #expect(Self.rules(Self.count(149_000, "uang kecil")).isEmpty)
    #expect(Self.rules(Self.count(booked.amount)).isEmpty)
  }

  @Test func whoWasThereIsAlwaysWritten() {
    #expect(Self.rules(Self.count(149_000, "uang kecil", "")) == [.field(.required)])
    #expect(Self.rules(Self.count(-1, "uang kecil")) == [.earnings(.amountMissing)])
  }

  @Test func anEmptyTreasuryIsCountedToo() {
    let workshop = MarketFixture.stocked
    #expect(workshop.treasury(on: Self.today) == Rupiah())
    let rules = Self.count(0).broken(in: workshop, as: MarketFixture.supervisor)
    #expect(rules.isEmpty, "\(rules)")
  }

  private func workshop(after count: CountCash) -> Workshop {
    var workshop = Self.workshop
    workshop.apply(.countCash(count), by: MarketFixture.supervisor)
    return workshop
  }

  /// The commission of the buyer's channel is not in the cash.
  @Test func theMinuteSaysBothAndTheirDifference() throws {
    let workshop = workshop(after: Self.count(100_000, "uang kecil"))
    let row = try #require(workshop.cashCounts.last)
    #expect(row.counted == Rupiah(100_000) && row.present == "KSB-1")
    #expect(row.booked == workshop.treasury(on: Self.today))
    let text = CashMinute.paper(of: ID(0), in: workshop).lines.joined(separator: " ")
    let words = text.split(separator: " ").joined(separator: " ")
    for part in [
      "Menurut perhitungan 100.000", "seratus ribu rupiah", "Sebab selisih: uang kecil",
      "Disaksikan: KSB-1", "Senin tanggal dua puluh tiga bulan November",
    ] {
      #expect(words.contains(part), "\(part) in \(words)")
    }
  }

  /// A sale that is dated later is not in the cash of today, so the row keeps what it was told.
  @Test func theRowKeepsWhatTheBooksSaidThen() {
    var workshop = workshop(after: Self.count(149_000, "uang kecil"))
    let before = workshop.cashCounts[0].booked
    var sale = MarketFixture.sale
    sale.lines = [MarketFixture.line(0, 8, .a, [2], 150_000)]
    sale.number = 2
    sale.paid = Rupiah(150_000)
    workshop.apply(.sell(sale), by: MarketFixture.clerk)
    #expect(workshop.treasury(on: Self.today) > before)
    #expect(workshop.cashCounts[0].booked == before)
  }
}
