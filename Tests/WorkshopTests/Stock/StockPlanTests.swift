import Testing
import Workshop

/// What is asked of the fixture's stock, and what it gives.
struct PlanCase: Sendable {
  let letter: String
  let size: UInt8
  var colour: UInt8?
  var grade: Grade?
  let count: Int
  /// Batch, grade, pieces and price of each line; or the rule.
  var lines: [SaleLine] = []
  var rule: Rule?
}

@Suite struct StockPlanTests {
  static let cases = [
    PlanCase(
      letter: "P", size: 8, count: 3,
      lines: [MarketFixture.line(0, 8, .a, [1, 2, 3], 150_000)]),
    PlanCase(
      letter: "P", size: 8, count: 6,
      lines: [
        MarketFixture.line(0, 8, .a, [1, 2, 3, 4], 150_000),
        MarketFixture.line(2, 8, .a, [1, 2], 150_000),
      ]),
    PlanCase(
      letter: "P", size: 9, count: 1, lines: [MarketFixture.line(0, 9, .b, [5], 125_000)]),
    PlanCase(
      letter: "R", size: 8, count: 2, lines: [MarketFixture.line(1, 8, .a, [1, 2], 250_000)]),
    PlanCase(
      letter: "R", size: 8, grade: .b, count: 1,
      lines: [MarketFixture.line(1, 8, .b, [3], 225_000)]),
    PlanCase(letter: "P", size: 8, count: 8, rule: .market(.notInStock(asked: 8, inStock: 7))),
    PlanCase(letter: "R", size: 8, count: 3, rule: .market(.notInStock(asked: 3, inStock: 2))),
    PlanCase(letter: "P", size: 7, count: 1, rule: .market(.notInStock(asked: 1, inStock: 0))),
    PlanCase(
      letter: "P", size: 8, colour: 1, count: 1, rule: .market(.notInStock(asked: 1, inStock: 0))),
    PlanCase(letter: "P", size: 11, count: 1, rule: .weaving(.sizeNotMade(11))),
    PlanCase(letter: "Q", size: 8, count: 1, rule: .field(.unknownRow)),
    PlanCase(
      letter: "P", size: 8, count: 0, rule: .field(.numberOutOfRange(lowest: 1, highest: 99))),
  ]

  @Test(arguments: cases) func theOldestBatchAndTheBestGradeComeFirst(_ row: PlanCase) {
    let plan = MarketFixture.stocked.planSale(
      letter: row.letter, colour: row.colour, size: row.size, grade: row.grade, count: row.count,
      on: MarketFixture.today)
    switch plan {
    case .success(let lines): #expect(lines == row.lines)
    case .failure(let broken): #expect(broken.rule == row.rule)
    }
  }

  @Test func whatOtherLinesTakeIsNotFree() {
    let taken = [MarketFixture.line(0, 8, .a, [1, 2, 3], 150_000)]
    let plan = MarketFixture.stocked.planSale(
      letter: "P", size: 8, count: 2, taken: taken, on: MarketFixture.today)
    #expect(
      plan
        == .success([
          MarketFixture.line(0, 8, .a, [4], 150_000), MarketFixture.line(2, 8, .a, [1], 150_000),
        ]))
  }
}
