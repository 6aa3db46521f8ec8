import Testing
import Workshop

/// An order of 900,000; the advance of 400,000 came by transfer.
@Suite struct MoveAdvanceTests {
  private static let workshop = {
    var workshop = OrderFixture.woven
    MarketFixture.must(
      .moveAdvance(OrderFixture.advance(400_000)), by: OrderFixture.clerk, in: &workshop)
    return workshop
  }()

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var amount: Int64
    var authority = OrderFixture.clerk
    var expected: Rule?
  }

  static let rows = [
    Row(testDescription: "more", amount: 500_000, expected: nil),
    Row(
      testDescription: "more than the order costs", amount: 500_001,
      expected: .order(.beyondOrderTotal(Rupiah(500_000)))),
    Row(testDescription: "nothing", amount: 0, expected: .earnings(.amountMissing)),
    Row(testDescription: "back, alone", amount: -400_000, expected: .quality(.secondPersonMissing)),
    Row(
      testDescription: "back, with a second person", amount: -400_000,
      authority: OrderFixture.witnessed, expected: nil),
    Row(
      testDescription: "more back than came", amount: -400_001, authority: OrderFixture.witnessed,
      expected: .order(.beyondAdvance(Rupiah(400_000)))),
  ]

  @Test(arguments: rows) func anAdvance(_ row: Row) {
    let broken = Self.workshop.broken(
      by: .moveAdvance(OrderFixture.advance(row.amount)), as: row.authority)
    #expect(broken.first?.rule == row.expected)
  }

  @Test func itComesFromTheDayOfTheOrderOn() {
    var early = OrderFixture.advance(100_000)
    early.day = OrderFixture.placing.day - 1
    #expect(
      Self.workshop.broken(by: .moveAdvance(early), as: OrderFixture.clerk).map(\.rule)
        == [.order(.beforeOrder(OrderFixture.placing.day))])
    early.day = OrderFixture.placing.day
    #expect(Self.workshop.broken(by: .moveAdvance(early), as: OrderFixture.clerk).isEmpty)
  }

  /// Two at 150,000 are paid by 300,000 in advance: nothing is left to be owed.
  @Test func whatAnAdvancePaysIsNotOnCredit() {
    var sale = OrderFixture.delivery([2, 3], advance: 300_000)
    sale.payment = .unpaid
    #expect(
      Self.workshop.broken(by: .sell(sale), as: OrderFixture.clerk).map(\.rule)
        == [.market(.nothingOwed)])
  }

  @Test func itIsADebtToTheBuyerUntilANotaUsesIt() {
    var workshop = Self.workshop
    #expect(workshop.books.balances[.treasury] == Rupiah(400_000))
    #expect(workshop.books.balances[.advance(ID(0))] == Rupiah(-400_000))
    MarketFixture.must(
      .sell(OrderFixture.delivery([2, 3], advance: 300_000)), by: OrderFixture.clerk,
      in: &workshop)
    #expect(workshop.books.balances[.treasury] == Rupiah(400_000))
    #expect(workshop.books.balances[.advance(ID(0))] == Rupiah(-100_000))
    #expect(workshop.books.balances[.sales(4)] == Rupiah(-300_000))
    for entry in workshop.books {
      #expect(entry.postings.reduce(Rupiah()) { $0 + $1.amount } == Rupiah())
    }
  }

  @Test func itIsTakenBackByTheSameRecordAlone() {
    var workshop = Self.workshop
    var back = OrderFixture.advance(400_000)
    back.isTakenBack = true
    var other = back
    other.amount = Rupiah(300_000)
    #expect(
      workshop.broken(by: .moveAdvance(other), as: OrderFixture.clerk).map(\.rule)
        == [.field(.nothingChanges)])
    MarketFixture.must(.moveAdvance(back), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.orders[OrderFixture.order].advances.isEmpty)
  }

  @Test func anOrderIsCancelledOnceTheAdvanceIsGivenBack() {
    var workshop = Self.workshop
    let cancel = CancelOrder {
      $0.day = OrderFixture.today
      $0.order = OrderFixture.order
      $0.reason = "dibatalkan pemesan"
    }
    #expect(
      workshop.broken(by: .cancelOrder(cancel), as: OrderFixture.clerk).map(\.rule)
        == [.order(.advanceLeft(Rupiah(400_000)))])
    MarketFixture.must(
      .moveAdvance(OrderFixture.advance(-400_000)), by: OrderFixture.witnessed, in: &workshop)
    MarketFixture.must(.cancelOrder(cancel), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.state(of: OrderFixture.order) == .cancelled)
    #expect(workshop.books.balances[.treasury] == Rupiah())
    var back = cancel
    back.isTakenBack = true
    MarketFixture.must(.cancelOrder(back), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.state(of: OrderFixture.order) == .ready)
  }
}
