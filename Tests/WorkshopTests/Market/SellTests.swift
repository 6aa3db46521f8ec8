import Testing
import Workshop

/// A sale that breaks a rule: what is changed in a good one, who sells, what is said.
struct SellCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: [RuleBroken]
  var authority = MarketFixture.clerk
  let change: @Sendable (inout Sell) -> Void

  init(
    _ name: String, _ expected: [RuleBroken], as authority: Authority = MarketFixture.clerk,
    _ change: @escaping @Sendable (inout Sell) -> Void
  ) {
    testDescription = name
    self.expected = expected
    self.authority = authority
    self.change = change
  }
}

@Suite struct SellTests {
  static let cases: [SellCase] = [
    SellCase("a good sale", []) { _ in },
    SellCase("a sale to nobody in particular", []) { $0.buyer = nil },
    SellCase("more than the total is handed over", []) { $0.paid = Rupiah(600_000) },
    SellCase("on credit", []) {
      $0.payment = .unpaid
      $0.paid = Rupiah()
    },
    SellCase("at the band's lowest price", []) {
      $0.lines[0].price = Rupiah(125_000)
      $0.paid = Rupiah(500_000)
    },
    SellCase("below the band with reason and witness", [], as: MarketFixture.witnessed) {
      $0.lines[0].price = Rupiah(124_999)
      $0.lines[0].reason = "cacat lipat"
      $0.approver = ID(3)
    },
    SellCase(
      "an observer", [RuleBroken(.access(.notPermitted(.record)))], as: MarketFixture.observer
    ) { _ in },
    SellCase(
      "before the store's first day",
      [RuleBroken(.field(.dayBeforeStore(MarketFixture.first)), field: .day)]
    ) { $0.day = MarketFixture.first - 1 },
    SellCase("a number that was given", [RuleBroken(.market(.notaNumberTaken), field: .number)]) {
      $0.number = 0
    },
    SellCase("a number that skips one", [RuleBroken(.market(.notaNumberTaken), field: .number)]) {
      $0.number = 2
    },
    SellCase("an unknown buyer", [RuleBroken(.field(.unknownRow), field: .buyer)]) {
      $0.buyer = ID(9)
    },
    SellCase("an unknown channel", [RuleBroken(.field(.unknownRow), field: .channel)]) {
      $0.channel = 10
    },
    SellCase("no lines", [RuleBroken(.market(.linesMissing))]) { $0.lines = [] },
    SellCase(
      "a line without pieces",
      [RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: 99)), field: .quantity, row: 0)]
    ) { $0.lines[0].pieces = [] },
    SellCase(
      "a piece twice in a line",
      [RuleBroken(.weaving(.pieceListedTwice(2)), field: .quantity, row: 0)]
    ) { $0.lines[0].pieces = [2, 2] },
    SellCase(
      "a piece in two lines", [RuleBroken(.weaving(.pieceListedTwice(1)), field: .quantity, row: 1)]
    ) {
      $0.lines[1] = MarketFixture.line(0, 8, .a, [1], 150_000)
      $0.paid = Rupiah(450_000)
    },
    SellCase("an unknown batch", [RuleBroken(.field(.unknownRow), field: .batch, row: 0)]) {
      $0.lines[0].batch = ID(7)
    },
    SellCase(
      "a piece of another size",
      [RuleBroken(.market(.notInStock(asked: 1, inStock: 4)), field: .quantity, row: 0)]
    ) {
      $0.lines[0].pieces = [5]
    },
    SellCase(
      "a grade that the pieces do not have",
      [RuleBroken(.market(.notInStock(asked: 2, inStock: 0)), field: .quantity, row: 0)]
    ) { $0.lines[0].grade = .b },
    SellCase(
      "a piece that does not exist",
      [RuleBroken(.market(.notInStock(asked: 1, inStock: 4)), field: .quantity, row: 0)]
    ) { $0.lines[0].pieces = [77] },
    SellCase("for nothing", [RuleBroken(.market(.priceMissing), field: .price, row: 0)]) {
      $0.lines[0].price = Rupiah()
    },
    SellCase("a price below zero", [RuleBroken(.market(.priceMissing), field: .price, row: 0)]) {
      $0.lines[0].price = Rupiah(-1)
    },
    SellCase(
      "below the band without a reason",
      [RuleBroken(.market(.reasonMissing), field: .reason, row: 0)]
    ) {
      $0.lines[0].price = Rupiah(124_999)
    },
    SellCase(
      "below the band with a reason alone",
      [RuleBroken(.market(.belowBand(Rupiah(125_000))), field: .price, row: 0)]
    ) {
      $0.lines[0].price = Rupiah(124_999)
      $0.lines[0].reason = "cacat lipat"
    },
    SellCase(
      "below the band with another approver than the signer",
      [RuleBroken(.market(.belowBand(Rupiah(125_000))), field: .price, row: 0)],
      as: MarketFixture.witnessed
    ) {
      $0.lines[0].price = Rupiah(124_999)
      $0.lines[0].reason = "cacat lipat"
      $0.approver = ID(2)
    },
    SellCase(
      "below the band signed by the seller himself",
      [RuleBroken(.market(.belowBand(Rupiah(125_000))), field: .price, row: 0)],
      as: Authority(user: ID(3), signer: ID(3))
    ) {
      $0.lines[0].price = Rupiah(124_999)
      $0.lines[0].reason = "cacat lipat"
      $0.approver = ID(3)
    },
    SellCase(
      "a reason with an escape sequence",
      [RuleBroken(.field(.textHasControls), field: .reason, row: 0)]
    ) { $0.lines[0].reason = "a\u{1B}[2J" },
    SellCase(
      "paid too little", [RuleBroken(.market(.paidTooLittle(Rupiah(550_000))), field: .paid)]
    ) {
      $0.paid = Rupiah(549_999)
    },
    SellCase(
      "on credit and paid all the same",
      [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 0)), field: .paid)]
    ) { $0.payment = .unpaid },
    SellCase(
      "paid beyond measure",
      [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 1_000_000_000_000)), field: .paid)]
    ) { $0.paid = Rupiah(1_000_000_000_001) },
  ]

  @Test(arguments: cases) func aSaleKeepsItsRules(_ row: SellCase) {
    var sale = MarketFixture.sale
    row.change(&sale)
    let broken = MarketFixture.stocked.broken(
      by: .sell(sale), as: row.authority, on: MarketFixture.today)
    #expect(broken == row.expected)
  }

  @Test func aSaleTakesExactlyTheNamedPieces() {
    var workshop = MarketFixture.stocked
    MarketFixture.must(.sell(MarketFixture.sale), by: MarketFixture.clerk, in: &workshop)
    #expect(
      workshop.batches[0].pieces.map { $0.state == .sold } == [
        true, true, false, false, false, false,
      ])
    #expect(workshop.batches[1].pieces.map { $0.state == .sold } == [true, false, false])
    #expect(workshop.derived.stock.values.reduce(0, +) == 9)
    let sums = workshop.derived.months[MarketFixture.today.month]
    #expect(sums?.sold == 3)
    #expect(sums?.revenue == Rupiah(550_000))
    #expect(workshop.nextNota(in: 2026) == 2)
    #expect(workshop.nextNota(in: 2027) == 1)
    #expect(workshop.sales[0].seller == MarketFixture.clerk.user)
  }

  @Test func aSoldPieceIsNotSoldAgain() {
    var workshop = MarketFixture.stocked
    MarketFixture.must(.sell(MarketFixture.sale), by: MarketFixture.clerk, in: &workshop)
    var again = MarketFixture.sale
    again.number = 2
    #expect(
      workshop.broken(by: .sell(again), as: MarketFixture.clerk) == [
        RuleBroken(.market(.notInStock(asked: 2, inStock: 2)), field: .quantity, row: 0),
        RuleBroken(.market(.notInStock(asked: 1, inStock: 1)), field: .quantity, row: 1),
      ])
  }
}
