import Testing
import Workshop

/// What an office decides a second time from the same day on replaces the first as long as nothing
/// was counted by that.
@Suite struct OverlapTests {
  private static let supervisor = MarketFixture.supervisor
  private static let today = MarketFixture.today

  private static func prices(_ usual: Int64, from: Day, of product: Int = 0) -> Action {
    .setPrices(
      SetPrices {
        $0.day = today
        $0.product = ID(product)
        $0.from = from
        $0.prices = [usual, usual - 10_000, usual - 20_000].map { amount in
          PriceBand {
            $0.usual = Rupiah(amount)
            $0.lowest = Rupiah(amount - 5_000)
          }
        }
      })
  }

  private static func scheme(_ name: String, from: Day) -> Action {
    .adoptScheme(
      AdoptScheme {
        $0.day = today
        $0.scheme = .decree
        $0.scheme.name = name
        $0.scheme.validFrom = from
      })
  }

  private static func terms(_ commission: Int32, from: Day) -> Action {
    .setChannel(
      SetChannel {
        $0.day = today
        $0.channel = 4
        $0.from = from
        $0.name = "Koperasi"
        $0.english = "Cooperative"
        $0.commission = commission
      })
  }

  /// Two P8 and one R8 were sold today by the cooperative.
  private static func sold(_ actions: Action...) -> Workshop {
    var workshop = MarketFixture.stocked
    for action in actions { MarketFixture.must(action, by: supervisor, in: &workshop) }
    var sale = MarketFixture.sale
    sale.lines[0].price = workshop.price(of: ID(0), .a, on: today).usual
    sale.lines[1].price = workshop.price(of: ID(1), .a, on: today).usual
    sale.paid = sale.total
    MarketFixture.must(.sell(sale), by: MarketFixture.clerk, in: &workshop)
    return workshop
  }

  private static func rules(_ action: Action, _ workshop: Workshop) -> [Rule] {
    workshop.broken(by: action, as: supervisor, on: today).map(\.rule)
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var first: Action
    var second: Action
    /// The day from which both hold.
    var from: Day
    var isCounted: Bool
  }

  static let rows = [
    Row(
      testDescription: "prices that were sold by", first: prices(160_000, from: today - 3),
      second: prices(170_000, from: today - 3), from: today - 3, isCounted: true),
    Row(
      testDescription: "prices from tomorrow", first: prices(160_000, from: today + 1),
      second: prices(170_000, from: today + 1), from: today + 1, isCounted: false),
    Row(
      testDescription: "prices of a product that nobody bought",
      first: prices(160_000, from: today - 3, of: 2),
      second: prices(170_000, from: today - 3, of: 2), from: today - 3, isCounted: false),
    Row(
      testDescription: "prices from another day", first: prices(160_000, from: today - 3),
      second: prices(170_000, from: today - 2), from: today - 3, isCounted: false),
    Row(
      testDescription: "a scheme that money came in under", first: scheme("SATU", from: today - 3),
      second: scheme("DUA", from: today - 3), from: today - 3, isCounted: true),
    Row(
      testDescription: "a scheme of next month", first: scheme("SATU", from: today + 10),
      second: scheme("DUA", from: today + 10), from: today + 10, isCounted: false),
    Row(
      testDescription: "terms that were sold by", first: terms(50, from: today),
      second: terms(60, from: today), from: today, isCounted: true),
    Row(
      testDescription: "terms from tomorrow", first: terms(50, from: today + 1),
      second: terms(60, from: today + 1), from: today + 1, isCounted: false),
  ]

  @Test(arguments: rows) func theSecondReplacesWhatNothingWasCountedBy(_ row: Row) {
    let counted: [Rule] = [.office(.countedAlready(row.from, Self.today))]
    #expect(
      Self.rules(row.second, Self.sold(row.first)) == (row.isCounted ? counted : []))
    #expect(Self.rules(row.second, Self.sold()).isEmpty)
  }

  @Test func aVoidedSaleCountsNoMore() {
    var workshop = Self.sold(Self.prices(160_000, from: Self.today - 3))
    let void = Withdraw(.sale(ID(0)), on: Self.today)
    MarketFixture.must(.withdraw(void), by: MarketFixture.clerk, in: &workshop)
    #expect(Self.rules(Self.prices(170_000, from: Self.today - 3), workshop).isEmpty)
  }
}
