import Testing
import Workshop

/// A lot of 7 spools for 100,000, and the twenty caps of B-0001 beside a second batch; money by
/// hand.
@Suite struct MaterialTests {
  private static let agreed = Authority(user: ID(0), signer: ID(2))
  private static let day = EarningsFixture.day(10, 12)

  static func arrival(
    _ label: String = "E-1", kind: UInt8 = 2, quantity: Int32 = 7, price: Int64 = 100_000,
    source: String = "TOKO MISAL", on day: Day = day
  ) -> Action {
    .receiveMaterial(
      ReceiveMaterial {
        $0.day = day
        $0.label = label
        $0.kind = kind
        $0.source = source
        $0.quantity = quantity
        $0.price = Rupiah(price)
      })
  }

  static func issue(
    _ quantity: Int32, to batch: Int = 0, lot: Int = 0, on day: Day = day
  ) -> Action {
    .issueMaterial(
      IssueMaterial {
        $0.day = day
        $0.lot = ID(lot)
        $0.batch = ID(batch)
        $0.quantity = quantity
      })
  }

  static func count(_ quantity: Int32, reason: String = "lapuk") -> Action {
    .adjustMaterial(
      AdjustMaterial {
        $0.day = day
        $0.lot = ID(0)
        $0.quantity = quantity
        $0.reason = reason
      })
  }

  static var stocked: Workshop {
    var workshop = EarningsFixture.stocked
    _ = EarningsFixture.open(5, in: &workshop)
    workshop.accept(arrival(), by: EarningsFixture.clerk)
    return workshop
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var action: Action
    var authority = MaterialTests.agreed
    var rules: [Rule]
  }

  static let rows = [
    Row(testDescription: "another label", action: arrival("E-2"), rules: []),
    Row(testDescription: "a gift", action: arrival("E-2", price: 0), rules: []),
    Row(
      testDescription: "the same label", action: arrival("e-1"), rules: [.material(.lotLabelTaken)]),
    Row(testDescription: "no label", action: arrival(""), rules: [.field(.required)]),
    Row(
      testDescription: "no source", action: arrival("E-2", source: ""), rules: [.field(.required)]),
    Row(
      testDescription: "no such kind", action: arrival("E-2", kind: 99),
      rules: [.field(.unknownRow)]),
    Row(
      testDescription: "none of it", action: arrival("E-2", quantity: 0),
      rules: [.field(.numberOutOfRange(lowest: 1, highest: 100_000))]),
    Row(
      testDescription: "a price below zero", action: arrival("E-2", price: -1),
      rules: [.earnings(.amountMissing)]),
    Row(
      testDescription: "before the store", action: arrival("E-2", on: EarningsFixture.day(2, 1)),
      rules: [.field(.dayBeforeStore(EarningsFixture.day(3, 1)))]),
    Row(testDescription: "all of it to a batch", action: issue(7), rules: []),
    Row(
      testDescription: "more than there is", action: issue(8),
      rules: [.material(.materialShort(left: 7))]),
    Row(testDescription: "nothing", action: issue(0), rules: [.material(.materialShort(left: 7))]),
    Row(testDescription: "no such batch", action: issue(1, to: 9), rules: [.field(.unknownRow)]),
    Row(testDescription: "no such lot", action: issue(1, lot: 9), rules: [.field(.unknownRow)]),
    Row(
      testDescription: "before it came", action: issue(1, on: EarningsFixture.day(10, 11)),
      rules: [.material(.beforeLot(EarningsFixture.day(10, 12)))]),
    Row(testDescription: "a count with less", action: count(7), rules: []),
    Row(testDescription: "a count with more", action: count(-2), rules: []),
    Row(
      testDescription: "less than nothing", action: count(8),
      rules: [.field(.numberOutOfRange(lowest: 0, highest: 100_000))]),
    Row(testDescription: "no difference", action: count(0), rules: [.field(.nothingChanges)]),
    Row(testDescription: "no reason", action: count(1, reason: ""), rules: [.field(.required)]),
    Row(
      testDescription: "no second person", action: count(1), authority: EarningsFixture.clerk,
      rules: [.quality(.secondPersonMissing)]),
  ]

  @Test(arguments: rows) func theRulesOfMaterial(_ row: Row) {
    let broken = Self.stocked.broken(
      by: row.action, as: row.authority, on: EarningsFixture.day(11, 30))
    #expect(broken.map(\.rule) == row.rules)
  }

  /// 100,000 by 7: 2 of 7 are 28,571, 3 more make 71,428, the last 2 the rest.
  @Test func whatALotCostIsSharedToTheRupiah() {
    var workshop = Self.stocked
    workshop.accept(Self.issue(2), by: EarningsFixture.clerk)
    #expect(workshop.materialCost(of: ID(0)) == Rupiah(28_571))
    workshop.accept(Self.issue(3, to: 1), by: EarningsFixture.clerk)
    #expect(workshop.materialCost(of: ID(1)) == Rupiah(42_857))
    workshop.accept(Self.count(1), by: Self.agreed)
    workshop.accept(Self.issue(1), by: EarningsFixture.clerk)
    #expect(workshop.left(in: ID(0)) == 0)
    let costs = workshop.moves(of: ID(0)).map { workshop.cost(of: $0) }
    #expect(costs == [28_571, 42_857, 14_286, 14_286].map { Rupiah($0) })
    #expect(costs.reduce(Rupiah(), +) == Rupiah(100_000))
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func aCountThatFindsMoreGivesMoreToIssueForTheSamePrice() {
    var workshop = Self.stocked
    workshop.accept(Self.count(-3), by: Self.agreed)
    #expect(workshop.left(in: ID(0)) == 10)
    workshop.accept(Self.issue(10), by: EarningsFixture.clerk)
    let costs = workshop.moves(of: ID(0)).map { workshop.cost(of: $0) }
    #expect(costs.reduce(Rupiah(), +) == Rupiah(100_000))
  }

  @Test func itsPriceIsACostOnceAndAGiftIsNone() throws {
    var workshop = Self.stocked
    workshop.accept(Self.arrival("E-2", price: 0), by: EarningsFixture.clerk)
    #expect(workshop.costs.map(\.amount) == [Rupiah(100_000)])
    #expect(try workshop.figures(of: EarningsFixture.october).cost == Rupiah(100_000))
    #expect(workshop.books.balances[.costs(nil)] == Rupiah(100_000))
    workshop.accept(Self.issue(7), by: EarningsFixture.clerk)
    #expect(try workshop.figures(of: EarningsFixture.october).cost == Rupiah(100_000))
    let void = Withdraw(.cost(ID(0)), on: Self.day)
    #expect(
      workshop.broken(by: .withdraw(void), as: EarningsFixture.treasurer).map(\.rule)
        == [.material(.costOfLot)])
  }

  @Test func aLotGoesWithItsCostWhileNothingLeftIt() throws {
    var workshop = Self.stocked
    let void = Action.withdraw(Withdraw(.materialLot(ID(0)), on: Self.day))
    workshop.accept(Self.issue(2), by: EarningsFixture.clerk)
    let clerk = EarningsFixture.clerk
    #expect(workshop.broken(by: void, as: clerk).map(\.rule) == [.material(.lotInUse)])
    workshop.accept(
      .withdraw(Withdraw(.materialMove(ID(0)), on: Self.day)), by: EarningsFixture.clerk)
    #expect(workshop.left(in: ID(0)) == 7 && workshop.materialCost(of: ID(0)) == Rupiah())
    workshop.accept(void, by: EarningsFixture.clerk)
    #expect(try workshop.figures(of: EarningsFixture.october).cost == Rupiah())
    #expect(workshop.materialLot(label: "E-1") == nil)
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func aClosedMonthKeepsItsLots() {
    var workshop = EarningsFixture.sold
    workshop.accept(Self.arrival(), by: EarningsFixture.clerk)
    EarningsFixture.close(EarningsFixture.october, on: EarningsFixture.day(11, 5), in: &workshop)
    let rules = [Rule.earnings(.monthClosed(EarningsFixture.october))]
    #expect(
      workshop.broken(by: Self.arrival("E-2"), as: EarningsFixture.clerk).map(\.rule) == rules)
    let void = Withdraw(.materialLot(ID(0)), on: EarningsFixture.day(11, 6))
    #expect(workshop.broken(by: .withdraw(void), as: EarningsFixture.clerk).map(\.rule) == rules)
  }

  @Test func aTraceGoesFromALotToItsBatchesAndBack() {
    var workshop = Self.stocked
    workshop.accept(Self.issue(2, to: 1), by: EarningsFixture.clerk)
    #expect(Trace(from: .batch(ID(1)), in: workshop).lots == ["E-1"])
    #expect(Trace(from: .piece(ID(1), 3), in: workshop).lots == ["E-1"])
    #expect(Trace(from: .lot("E-1"), in: workshop).batches == [ID(1)])
    #expect(Trace(from: .batch(ID(0)), in: workshop).lots == [])
  }

  /// Thousands of random moves: never below zero, and a lot that is used up cost its price.
  @Test func noRupiahOfALotIsLostInRandomMoves() {
    let seed = UInt64.random(in: 1...UInt64(UInt32.max))
    var numbers = SeededNumbers(seed: seed)
    var workshop = Self.stocked
    for number in 2...40 {
      let quantity = Int32.random(in: 1...30, using: &numbers)
      let price = Int64.random(in: 0...999_999, using: &numbers)
      workshop.accept(
        Self.arrival("E-\(number)", quantity: quantity, price: price), by: EarningsFixture.clerk)
    }
    for _ in 0..<2_000 {
      let lot = Int.random(in: 0..<40, using: &numbers)
      let amount = Int32.random(in: -2...9, using: &numbers)
      var action = Self.issue(amount, to: Int.random(in: 0...1, using: &numbers), lot: lot)
      if Int.random(in: 0...4, using: &numbers) == 0 {
        action = .adjustMaterial(
          AdjustMaterial {
            $0.day = Self.day
            $0.lot = ID(lot)
            $0.quantity = amount
            $0.reason = "hitung rak"
          })
      }
      guard workshop.broken(by: action, as: Self.agreed).isEmpty else { continue }
      workshop.apply(action, by: Self.agreed)
    }
    let all = workshop.materialLots.indices.map { ID<MaterialLot>($0) }
    #expect(all.allSatisfy { workshop.left(in: $0) >= 0 }, "seed \(seed)")
    let empty = all.filter { workshop.left(in: $0) == 0 }
    #expect(!empty.isEmpty, "seed \(seed)")
    for lot in empty {
      let spent = workshop.moves(of: lot).reduce(Rupiah()) { $0 + workshop.cost(of: $1) }
      #expect(spent == workshop.materialLots[lot].price, "seed \(seed)")
    }
    #expect(Workshop(rows: workshop.rows) == workshop, "seed \(seed)")
  }
}
