import Testing
import Workshop

/// In stock are four P8 of grade A in batch 0, three in batch 2, and two P9 of grade B in batch 0.
@Suite struct KeptStockTests {
  private static let order = OrderFixture.order

  /// An order of five P8, promised, for which nothing is woven.
  private static func promised(_ grade: Grade? = .a, in workshop: Workshop) -> Workshop {
    var workshop = workshop
    var placing = OrderFixture.placing
    placing.lines = [OrderFixture.line(OrderFixture.p8, 5)]
    placing.lines[0].grade = grade
    MarketFixture.must(.placeOrder(placing), by: OrderFixture.clerk, in: &workshop)
    return promise(ID(workshop.orders.count - 1), in: workshop)
  }

  private static func promise(_ order: ID<CustomerOrder>, in workshop: Workshop) -> Workshop {
    var workshop = workshop
    let promise = PromiseOrder {
      $0.day = OrderFixture.today
      $0.order = order
      $0.due = OrderFixture.today + 3
      $0.earliest = workshop.forecast(of: order, on: OrderFixture.today)?.ready
      $0.reason = "stok ada di rak"
    }
    MarketFixture.must(.promiseOrder(promise), by: OrderFixture.clerk, in: &workshop)
    return workshop
  }

  private static func sale(_ lines: [SaleLine]) -> Sell {
    var sale = MarketFixture.sale
    sale.lines = lines
    sale.paid = sale.total
    return sale
  }

  @Test func aPromiseKeepsStockAndTheOldestOfIt() {
    let workshop = Self.promised(in: MarketFixture.stocked)
    #expect(
      workshop.kept(for: Self.order)
        == [1, 2, 3, 4].map { PiecePlace(ID(0), $0) } + [PiecePlace(ID(2), 1)])
    #expect(workshop.state(of: Self.order) == .ready)
    #expect(workshop.keptCounts().values.reduce(0, +) == 5)
  }

  /// Two orders of five want seven; whoever asks for no more than is free takes from none.
  @Test func thoseThatCameEarlierChooseFirst() {
    let workshop = Self.promised(in: Self.promised(in: MarketFixture.stocked))
    #expect(workshop.derived.openOrders.map { workshop.kept(for: $0).count } == [5, 2])
    let later = workshop.derived.openOrders[1]
    #expect(workshop.keeper(of: [PiecePlace(ID(0), 1)]) == later)
    #expect(workshop.keeper(of: [PiecePlace(ID(0), 1)], except: later) == nil)
    let unasked = workshop.piecesInStock(
      StockKey(product: ID(0), colour: 0, size: 9, grade: .b, batch: ID(0)))
    #expect(unasked.count == 2)
    #expect(workshop.keeper(of: Set(unasked.map { PiecePlace(ID(0), $0) })) == nil)
    #expect(workshop.keeper(of: [PiecePlace(ID(99), 1), PiecePlace(ID(0), 250)]) == nil)
  }

  @Test func whatIsNotPromisedKeepsNoStock() {
    let workshop = OrderFixture.placed
    #expect(workshop.kept(for: Self.order).isEmpty)
    #expect(workshop.state(of: Self.order) == .draft)
  }

  @Test func anotherGradeIsNotKept() {
    let workshop = Self.promised(.b, in: MarketFixture.stocked)
    #expect(workshop.kept(for: Self.order).isEmpty)
    let sale = Self.sale([MarketFixture.line(0, 8, .a, [1, 2, 3, 4], 150_000)])
    #expect(workshop.broken(by: .sell(sale), as: OrderFixture.clerk).isEmpty)
  }

  /// Two of seven are free, whichever they are.
  @Test func whoSellsMoreThanIsFreeHearsTheOrder() {
    let workshop = Self.promised(in: MarketFixture.stocked)
    let two = Self.sale([MarketFixture.line(0, 8, .a, [1, 2], 150_000)])
    #expect(workshop.broken(by: .sell(two), as: OrderFixture.clerk).isEmpty)
    let three = Self.sale([
      MarketFixture.line(0, 8, .a, [1, 2], 150_000), MarketFixture.line(2, 8, .a, [3], 150_000),
    ])
    #expect(
      workshop.broken(by: .sell(three), as: OrderFixture.clerk)
        == [RuleBroken(.order(.pieceKept(3, Self.order)), field: .quantity, row: 1)])
    let plan = workshop.planSale(letter: "P", size: 8, grade: .a, count: 3, on: OrderFixture.today)
    let rule = Rule.order(.stockKept(asked: 3, free: 2, kept: 5, for: Self.order))
    #expect(plan == .failure(RuleBroken(rule, field: .quantity)))
    let consign = Consign {
      $0.day = OrderFixture.today
      $0.buyer = ID(0)
      $0.lines = three.lines
    }
    #expect(
      workshop.broken(by: .consign(consign), as: OrderFixture.clerk).map(\.rule)
        == [.order(.pieceKept(3, Self.order))])
  }

  @Test func aSecondPersonWithAReasonLetsItGo() {
    var workshop = Self.promised(in: MarketFixture.stocked)
    var sale = Self.sale([MarketFixture.line(0, 8, .a, [1, 2, 3], 150_000)])
    sale.approver = ID(3)
    #expect(
      workshop.broken(by: .sell(sale), as: OrderFixture.witnessed).map(\.rule)
        == [.order(.pieceKept(1, Self.order))])
    sale.lines[0].reason = "tamu dinas"
    #expect(
      workshop.broken(by: .sell(sale), as: OrderFixture.clerk).map(\.rule)
        == [.order(.pieceKept(1, Self.order))])
    MarketFixture.must(.sell(sale), by: OrderFixture.witnessed, in: &workshop)
    #expect(workshop.kept(for: Self.order).count == 4)
    #expect(workshop.state(of: Self.order) == .accepted)
  }

  @Test func whoCameFirstChoosesFirstAndCancellingGivesBack() {
    var workshop = Self.promised(in: Self.promised(in: MarketFixture.stocked))
    let second = ID<CustomerOrder>(1)
    #expect(workshop.kept(for: Self.order).count == 5)
    #expect(workshop.kept(for: second) == [2, 3].map { PiecePlace(ID(2), $0) })
    let cancel = CancelOrder {
      $0.day = OrderFixture.today
      $0.order = Self.order
      $0.reason = "dibatalkan pemesan"
    }
    MarketFixture.must(.cancelOrder(cancel), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.kept(for: Self.order).isEmpty)
    #expect(workshop.kept(for: second).count == 5)
    let undo = workshop.reversal(of: .cancelOrder(cancel)) ?? []
    #expect(undo.isEmpty == false)
  }

  @Test func handingOverTakesWhatWasKept() {
    var workshop = Self.promised(in: MarketFixture.stocked)
    let plan = workshop.planDelivery(of: Self.order)
    #expect(plan.map(\.pieces) == [[1, 2, 3, 4], [1]])
    var sale = Self.sale(plan)
    sale.order = Self.order
    sale.buyer = ID(0)
    MarketFixture.must(.sell(sale), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.kept(for: Self.order).isEmpty)
    #expect(workshop.keptCounts().isEmpty)
  }

  @Test func aPieceIsChosenByItsLabelOrFromAnotherBatch() throws {
    let workshop = MarketFixture.stocked
    let one = try workshop.planSale(of: PiecePlace(ID(2), 2), on: OrderFixture.today).get()
    #expect(one == MarketFixture.line(2, 8, .a, [2], 150_000))
    #expect(
      workshop.planSale(of: PiecePlace(ID(2), 2), taken: [one], on: OrderFixture.today)
        == .failure(RuleBroken(.weaving(.pieceListedTwice(2)), field: .quantity)))
    let line = MarketFixture.line(0, 8, .a, [1, 2, 3], 150_000)
    #expect(
      workshop.batches(for: line, beside: [])
        == [line, MarketFixture.line(2, 8, .a, [1, 2, 3], 150_000)])
    // With number 1 gone to another line only two are free there.
    let beside = MarketFixture.line(2, 8, .a, [1], 150_000)
    #expect(workshop.batches(for: line, beside: [beside]) == [line])
  }
}
