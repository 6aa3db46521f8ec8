import Testing
import Workshop

/// All twenty caps of B-0001 in stock but for two that are sold; the supervisor signs.
@Suite struct AdjustStockTests {
  private static let agreed = Authority(user: ID(0), signer: ID(2))

  private static let workshop = {
    var workshop = EarningsFixture.stocked
    EarningsFixture.sell(19...20, on: EarningsFixture.day(10, 20), in: &workshop)
    return workshop
  }()

  private static func count(
    missing: [UInt8] = [], found: [UInt8] = [], reason: String = "hitung rak", batch: Int = 0
  ) -> Action {
    .adjustStock(
      AdjustStock {
        $0.day = EarningsFixture.day(10, 31)
        $0.missing = missing.map { PiecePlace(ID(batch), $0) }
        $0.found = found.map { PiecePlace(ID(batch), $0) }
        $0.reason = reason
      })
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var action: Action
    var authority = AdjustStockTests.agreed
    var rules: [Rule]
  }

  static let rows = [
    Row(testDescription: "two missing", action: count(missing: [1, 18]), rules: []),
    Row(testDescription: "nothing at all", action: count(), rules: [.field(.required)]),
    Row(
      testDescription: "a sold one", action: count(missing: [19]),
      rules: [.market(.notCountable(PiecePlace(ID(0), 19)))]),
    Row(
      testDescription: "found, never missing", action: count(found: [1]),
      rules: [.market(.notCountable(PiecePlace(ID(0), 1)))]),
    Row(
      testDescription: "twice", action: count(missing: [1, 1]),
      rules: [.weaving(.pieceListedTwice(1))]),
    Row(
      testDescription: "no such piece", action: count(missing: [21]), rules: [.field(.unknownRow)]),
    Row(testDescription: "piece 0", action: count(missing: [0]), rules: [.field(.unknownRow)]),
    Row(
      testDescription: "no such batch", action: count(missing: [1], batch: 9),
      rules: [.field(.unknownRow)]),
    Row(
      testDescription: "no reason", action: count(missing: [1], reason: ""),
      rules: [.field(.required)]),
    Row(
      testDescription: "no second person", action: count(missing: [1]),
      authority: Authority(user: ID(0)), rules: [.quality(.secondPersonMissing)]),
    Row(
      testDescription: "the supervisor's own", action: count(missing: [1]),
      authority: Authority(user: ID(2), signer: ID(2)), rules: [.quality(.secondPersonMissing)]),
    Row(
      testDescription: "an inspector", action: count(missing: [1]),
      authority: Authority(user: ID(1), signer: ID(2)), rules: [.access(.notPermitted(.record))]),
  ]

  @Test(arguments: rows) func aCountIsWholeOrRefused(_ row: Row) {
    #expect(Self.workshop.broken(by: row.action, as: row.authority).map(\.rule) == row.rules)
  }

  @Test func whatIsMissingCannotBeSoldUntilItIsFound() throws {
    var workshop = Self.workshop
    workshop.accept(Self.count(missing: [1, 18]), by: Self.agreed)
    #expect(workshop.derived.stock.values.reduce(0, +) == 16)
    #expect(workshop.piecesMissing(ID(0)) == [1, 18])
    let sale = EarningsFixture.sale(1...1, on: EarningsFixture.day(10, 31), in: workshop)
    #expect(
      workshop.broken(by: .sell(sale), as: Sample.clerk).map(\.rule) == [
        .market(.notInStock(asked: 1, inStock: 16))
      ])
    workshop.accept(Self.count(found: [1]), by: Self.agreed)
    #expect(workshop.derived.stock.values.reduce(0, +) == 17)
    #expect(workshop.broken(by: .sell(sale), as: Sample.clerk).isEmpty)
    #expect(workshop.stockCounts.map(\.approver) == [ID(2), ID(2)])
    #expect(Workshop(rows: workshop.rows).derived.stock == workshop.derived.stock)
  }
}
