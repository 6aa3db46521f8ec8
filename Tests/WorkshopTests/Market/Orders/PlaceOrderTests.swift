import Testing
import Workshop

@Suite struct PlaceOrderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var expected: [Rule]
    var change: @Sendable (inout PlaceOrder) -> Void
  }

  static let rows = [
    Row(testDescription: "as it should be", expected: []) { _ in },
    Row(testDescription: "of nothing", expected: [.market(.linesMissing)]) { $0.lines = [] },
    Row(testDescription: "of an unknown buyer", expected: [.field(.unknownRow)]) {
      $0.buyer = ID(7)
    },
    Row(testDescription: "by an unknown channel", expected: [.field(.unknownRow)]) {
      $0.channel = 99
    },
    Row(testDescription: "of an unknown product", expected: [.field(.unknownRow)]) {
      $0.lines[0].kind.product = ID(9)
    },
    Row(testDescription: "in a colour that is not made", expected: [.weaving(.colourNotMade)]) {
      $0.lines[0].kind.colour = 9
    },
    Row(testDescription: "in a size that is not made", expected: [.weaving(.sizeNotMade(20))]) {
      $0.lines[1].kind.size = 20
    },
    Row(
      testDescription: "of a hundred of a kind",
      expected: [.field(.numberOutOfRange(lowest: 1, highest: 99))]
    ) { $0.lines[0].quantity = 100 },
    Row(testDescription: "for nothing", expected: [.market(.priceMissing)]) {
      $0.lines[0].price = Rupiah()
    },
    Row(testDescription: "of a kind twice", expected: [.order(.orderedTwice)]) {
      $0.lines[1].kind = $0.lines[0].kind
    },
    Row(
      testDescription: "from before the store",
      expected: [.field(.dayBeforeStore(MarketFixture.first))]
    ) { $0.day = MarketFixture.first - 1 },
  ]

  @Test(arguments: rows) func anOrder(_ row: Row) {
    var action = OrderFixture.placing
    row.change(&action)
    let broken = MarketFixture.stocked.broken(
      by: .placeOrder(action), as: OrderFixture.clerk, on: OrderFixture.today)
    #expect(broken.map(\.rule) == row.expected)
  }

  @Test func itIsADraftUntilItIsPromised() {
    let workshop = OrderFixture.placed
    #expect(workshop.state(of: OrderFixture.order) == .draft)
    #expect(workshop.derived.openOrders == [OrderFixture.order])
    #expect(workshop.orders[OrderFixture.order].total == Rupiah(900_000))
    #expect(workshop.code(OrderFixture.order) == "PS-0001")
    #expect(workshop.order(code: "ps-0001") == OrderFixture.order)
    #expect(workshop.order(code: "2") == nil)
  }

  @Test func itIsWithdrawnOnlyWhileNothingCameOfIt() {
    var workshop = OrderFixture.placed
    let withdrawal = Action.withdraw(Withdraw(.order(OrderFixture.order), on: OrderFixture.today))
    var paid = workshop
    MarketFixture.must(
      .moveAdvance(OrderFixture.advance(100_000)), by: OrderFixture.clerk, in: &paid)
    #expect(
      paid.broken(by: withdrawal, as: OrderFixture.clerk).map(\.rule) == [.order(.orderHasAdvance)])
    #expect(
      OrderFixture.woven.broken(by: withdrawal, as: OrderFixture.clerk).map(\.rule)
        == [.order(.orderHasBatch)])
    MarketFixture.must(withdrawal, by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.derived.openOrders.isEmpty)
    #expect(workshop.state(of: OrderFixture.order) == .cancelled)
  }

  @Test func itsBuyerStays() {
    let withdrawal = Action.withdraw(Withdraw(.buyer(ID(0)), on: OrderFixture.today))
    #expect(
      OrderFixture.placed.broken(by: withdrawal, as: OrderFixture.clerk).map(\.rule)
        == [.market(.buyerHasBought)])
  }
}
