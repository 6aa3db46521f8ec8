import Testing
import Workshop

/// Prices from outside our records.
@Suite struct MarketPriceTests {
  private static func price(_ change: (inout NoteMarketPrice) -> Void = { _ in }) -> Action {
    var price = NoteMarketPrice {
      $0.day = MarketFixture.today
      $0.price = Rupiah(250_000)
      $0.source = "pasar desa"
    }
    change(&price)
    return .noteMarketPrice(price)
  }

  static let refused: [(Action, RuleBroken)] = [
    (price { $0.product = ID(9) }, RuleBroken(.field(.unknownRow), field: .product)),
    (price { $0.price = Rupiah() }, RuleBroken(.market(.priceMissing), field: .price)),
    (price { $0.source = "" }, RuleBroken(.field(.required), field: .source)),
    (
      price { $0.source = "dari " + (MarketFixture.founded.people[0].identity?.name ?? "") },
      RuleBroken(.partnership(.namesSomebody), field: .source)
    ),
  ]

  @Test(arguments: refused) func isRefused(_ action: Action, _ rule: RuleBroken) {
    #expect(MarketFixture.stocked.broken(by: action, as: MarketFixture.clerk) == [rule])
  }

  /// The newest of that day or before; of one day the later entry; one taken out counts for none.
  @Test func theNewestOfTheDayHolds() {
    var workshop = MarketFixture.stocked
    let first = MarketFixture.today - 10
    for (price, day) in [(200_000, first), (300_000, first + 5), (310_000, first + 5)] {
      MarketFixture.must(
        CountedRecordTests.market(0, Int64(price), on: day), by: MarketFixture.clerk,
        in: &workshop)
    }
    let found = (-1...10).map { workshop.marketPrice(of: ID(0), on: first + $0)?.amount }
    #expect(found[0] == nil && found[1] == 200_000 && found[5] == 200_000 && found[6] == 310_000)
    MarketFixture.must(
      .withdraw(Withdraw(.marketPrice(ID(2)), on: MarketFixture.today)), by: MarketFixture.clerk,
      in: &workshop)
    #expect(workshop.marketPrice(of: ID(0), on: MarketFixture.today)?.amount == 300_000)
    #expect(workshop.marketPrice(of: ID(1), on: MarketFixture.today) == nil)
  }
}
