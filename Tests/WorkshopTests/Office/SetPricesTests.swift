import Testing
import Workshop

@Suite struct SetPricesTests {
  private static let first = Sample.day(2026, 3, 1)
  private static let april = Sample.day(2026, 4, 1)
  private static let may = Sample.day(2026, 5, 1)

  private static func bands(_ amounts: [(Int64, Int64)]) -> [PriceBand] {
    amounts.map { usual, lowest in
      PriceBand {
        $0.usual = Rupiah(usual)
        $0.lowest = Rupiah(lowest)
      }
    }
  }

  private static let dearer = bands([(180_000, 160_000), (150_000, 130_000), (100_000, 80_000)])

  private static func prices(from: Day, _ prices: [PriceBand] = dearer) -> SetPrices {
    SetPrices {
      $0.day = Sample.day(2026, 3, 10)
      $0.product = ID(0)
      $0.from = from
      $0.prices = prices
    }
  }

  private static func workshop(with lists: SetPrices...) -> Workshop {
    var workshop = Sample.founded
    for list in lists { workshop.apply(.setPrices(list), by: Sample.supervisor) }
    return workshop
  }

  /// 150,000 is what the product was founded with.
  @Test func pricesHoldFromTheirDayOn() {
    let workshop = Self.workshop(with: Self.prices(from: Self.april))
    #expect(workshop.price(of: ID(0), .a, on: Self.april - 1).usual == Rupiah(150_000))
    #expect(workshop.price(of: ID(0), .a, on: Self.april).usual == Rupiah(180_000))
    #expect(workshop.price(of: ID(0), .c, on: Self.may).lowest == Rupiah(80_000))
    #expect(workshop.price(of: ID(1), .a, on: Self.may).usual == Rupiah(250_000))
  }

  @Test func ofTwoListsTheLaterDayHoldsAndOfOneDayTheLaterDecision() {
    let cheap = Self.bands([(90_000, 90_000), (80_000, 80_000), (70_000, 70_000)])
    let workshop = Self.workshop(
      with: Self.prices(from: Self.may), Self.prices(from: Self.april, cheap),
      Self.prices(from: Self.april))
    #expect(workshop.price(of: ID(0), .a, on: Self.april).usual == Rupiah(180_000))
    let latest = Self.workshop(
      with: Self.prices(from: Self.april), Self.prices(from: Self.april, cheap))
    #expect(latest.price(of: ID(0), .a, on: Self.may).usual == Rupiah(90_000))
  }

  @Test func whatIsNoPriceListIsRefusedWithItsField() {
    let workshop = Self.workshop(with: Self.prices(from: Self.april))
    let cases: [(String, SetPrices, RuleBroken)] = [
      (
        "nothing for a grade",
        Self.prices(from: Self.april, Self.bands([(1, 1), (0, 0), (1, 1)])),
        RuleBroken(.market(.priceMissing), field: .usualB)
      ),
      (
        "lowest above usual",
        Self.prices(from: Self.april, Self.bands([(2, 1), (2, 2), (2, 3)])),
        RuleBroken(.office(.lowestAboveUsual), field: .lowestC)
      ),
      (
        "two grades", Self.prices(from: Self.april, Self.bands([(2, 1), (2, 2)])),
        RuleBroken(.market(.priceMissing), field: .price)
      ),
      (
        "before the store", Self.prices(from: Self.first - 1),
        RuleBroken(.field(.dayBeforeStore(Self.first)), field: .day)
      ),
      ("what holds", Self.prices(from: Self.may), RuleBroken(.field(.nothingChanges))),
    ]
    for (name, action, broken) in cases {
      #expect(
        workshop.broken(by: .setPrices(action), as: Sample.supervisor) == [broken], "\(name)")
    }
    var unknown = Self.prices(from: Self.april)
    unknown.product = ID(9)
    #expect(
      workshop.broken(by: .setPrices(unknown), as: Sample.supervisor)
        == [RuleBroken(.field(.unknownRow), field: .product)])
  }
}
