import Testing
import Workshop

@Suite struct OrderProgressTests {
  private let order = OrderFixture.order

  private func places(_ numbers: [UInt8]) -> [PiecePlace] { numbers.map { PiecePlace(ID(3), $0) } }

  @Test func whatItLacksIsKeptOfItsOwnBatchBetterGradesFirst() {
    let workshop = OrderFixture.woven
    #expect(Set(workshop.kept(for: order)) == Set(places([1, 2, 3, 4, 5, 7])))
    #expect(workshop.state(of: order) == .ready)
    #expect(workshop.uncovered(of: order).isEmpty)
  }

  @Test func nobodyElseIsSoldWhatIsKept() {
    var workshop = OrderFixture.woven
    var sale = OrderFixture.delivery([2])
    sale.order = nil
    #expect(
      workshop.broken(by: .sell(sale), as: OrderFixture.clerk).map(\.rule)
        == [.order(.pieceKept(2, order))])
    sale.lines = [MarketFixture.line(3, 8, .b, [6], 125_000)]
    sale.paid = Rupiah(125_000)
    #expect(workshop.broken(by: .sell(sale), as: OrderFixture.clerk).isEmpty)
    // In stock beside the kept ones: four and three P8 of batches 0 and 2, all of grade A.
    let plan = workshop.planSale(letter: "P", size: 8, grade: .a, count: 8, on: OrderFixture.today)
    #expect(
      plan
        == .failure(
          RuleBroken(.order(.stockKept(asked: 8, free: 7, kept: 4, for: order)), field: .quantity))
    )
    let cancel = CancelOrder {
      $0.day = OrderFixture.today
      $0.order = order
      $0.reason = "dibatalkan pemesan"
    }
    MarketFixture.must(.cancelOrder(cancel), by: OrderFixture.clerk, in: &workshop)
    guard
      case .success = workshop.planSale(
        letter: "P", size: 8, grade: .a, count: 11, on: OrderFixture.today)
    else {
      Issue.record("what was kept is free")
      return
    }
  }

  @Test func itIsHandedOverInPartsAndPaidInTheEnd() {
    var workshop = OrderFixture.woven
    MarketFixture.must(
      .moveAdvance(OrderFixture.advance(400_000)), by: OrderFixture.clerk, in: &workshop)
    MarketFixture.must(
      .sell(OrderFixture.delivery([2, 3], advance: 300_000)), by: OrderFixture.clerk,
      in: &workshop)
    #expect(workshop.outstanding(of: order) == [OrderFixture.p8: 3, OrderFixture.p9: 1])
    #expect(workshop.advanceLeft(of: order) == Rupiah(100_000))
    #expect(workshop.state(of: order) == .ready)

    let plan = workshop.planDelivery(of: order)
    #expect(plan.map(\.pieces) == [[4, 5], [7], [1]])
    #expect(plan.map(\.price) == [150_000, 150_000, 125_000].map { Rupiah($0) })
    var last = OrderFixture.delivery([], advance: 0)
    last.number = 2
    last.lines = plan
    last.advance = Rupiah(100_000)
    last.payment = .unpaid
    last.paid = Rupiah()
    MarketFixture.must(.sell(last), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.state(of: order) == .delivered)
    // 2 x 150,000 + 150,000 + 125,000 less the last 100,000 of the advance.
    #expect(workshop.derived.debts.amount == Rupiah(475_000))
    #expect(workshop.derived.openOrders.isEmpty)
    let payment = ReceivePayment {
      $0.day = OrderFixture.today
      $0.sale = ID(1)
      $0.payment = .cash
    }
    MarketFixture.must(.receivePayment(payment), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.state(of: order) == .settled)
    #expect(workshop.derived.debts.amount == Rupiah())
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var expected: Rule?
    var change: @Sendable (inout Sell) -> Void
  }

  static let rows = [
    Row(testDescription: "as it should be", expected: nil) { _ in },
    Row(testDescription: "to somebody else", expected: .order(.otherBuyer)) { $0.buyer = nil },
    Row(testDescription: "of a kind that nobody ordered", expected: .order(.notOrdered)) {
      $0.lines = [MarketFixture.line(1, 8, .a, [1], 250_000)]
    },
    Row(testDescription: "beyond the order", expected: .order(.beyondOrder(asked: 6, left: 5))) {
      $0.lines.append(MarketFixture.line(0, 8, .a, [1, 2, 3, 4], 150_000))
      $0.paid = Rupiah(900_000)
    },
    Row(
      testDescription: "with an advance that is not there",
      expected: .order(.beyondAdvance(Rupiah()))
    ) {
      $0.advance = Rupiah(1)
    },
    Row(testDescription: "with a negative advance", expected: .order(.beyondAdvance(Rupiah()))) {
      $0.advance = Rupiah(-1)
      $0.paid = Rupiah(300_001)
    },
    Row(testDescription: "an advance without an order", expected: .field(.required)) {
      $0.lines = [MarketFixture.line(0, 8, .a, [1, 2], 150_000)]
      $0.order = nil
      $0.advance = Rupiah(1)
    },
    Row(testDescription: "of free stock", expected: nil) {
      $0.lines = [MarketFixture.line(0, 8, .a, [1, 2], 150_000)]
    },
  ]

  @Test(arguments: rows) func aDelivery(_ row: Row) {
    var sale = OrderFixture.delivery([2, 3])
    row.change(&sale)
    let broken = OrderFixture.woven.broken(by: .sell(sale), as: OrderFixture.clerk)
    #expect(broken.first?.rule == row.expected)
  }

  @Test func aVoidedNotaGivesPiecesAndAdvanceBackToTheOrder() {
    var workshop = OrderFixture.woven
    MarketFixture.must(
      .moveAdvance(OrderFixture.advance(400_000)), by: OrderFixture.clerk, in: &workshop)
    let before = workshop
    MarketFixture.must(
      .sell(OrderFixture.delivery([2, 3], advance: 300_000)), by: OrderFixture.clerk,
      in: &workshop)
    let void = Withdraw(.sale(ID(0)), on: OrderFixture.today)
    MarketFixture.must(.withdraw(void), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.advanceLeft(of: order) == Rupiah(400_000))
    #expect(workshop.outstanding(of: order) == before.outstanding(of: order))
    #expect(workshop.kept(for: order) == before.kept(for: order))
  }

  @Test func aBatchServesOnlyWhatIsOrdered() {
    let workshop = OrderFixture.placed
    let opening = OpenBatch {
      $0.day = OrderFixture.today
      $0.product = ID(1)
      $0.sizes = [SizeCount(size: 8, count: 2)]
      $0.due = OrderFixture.today
      $0.crew = [ID(0)]
      $0.order = order
    }
    #expect(
      workshop.broken(by: .openBatch(opening), as: OrderFixture.clerk)
        == [RuleBroken(.order(.notOrdered), field: .order)])
    var unknown = opening
    unknown.order = ID(4)
    #expect(
      workshop.broken(by: .openBatch(unknown), as: OrderFixture.clerk)
        == [RuleBroken(.field(.unknownRow), field: .order)])
  }

  @Test func whatIsDerivedIsWhatTheRowsSay() {
    var workshop = OrderFixture.woven
    MarketFixture.must(
      .sell(OrderFixture.delivery([2, 3])), by: OrderFixture.clerk, in: &workshop)
    let derived = Workshop(rows: workshop.rows)
    #expect(derived == workshop)
    #expect(derived.batches(for: order) == [ID(3)])
    #expect(derived.sales(of: order) == [ID(0)])
  }
}
