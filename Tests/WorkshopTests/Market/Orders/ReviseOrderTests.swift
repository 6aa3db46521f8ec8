import Testing
import Workshop

@Suite struct ReviseOrderTests {
  private static let order = OrderFixture.order

  private static func change(
    _ lines: [OrderLine], because reason: String = "pemesan menambah"
  ) -> Action {
    .reviseOrder(
      ReviseOrder {
        $0.day = OrderFixture.today
        $0.order = order
        $0.channel = 4
        $0.lines = lines
        $0.reason = reason
      })
  }

  @Test func itAsksForSomethingElseAndRemembersWhatItSaid() throws {
    let before = OrderFixture.placed
    var workshop = before
    let lines = [OrderFixture.line(OrderFixture.p8, 8)]
    let undo = try #require(workshop.reversal(of: Self.change(lines))?.first)
    MarketFixture.must(Self.change(lines), by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.outstanding(of: Self.order) == [OrderFixture.p8: 8])
    let revision = try #require(workshop.orders[Self.order].revisions.last)
    #expect(revision.lines == OrderFixture.placing.lines && revision.reason == "pemesan menambah")
    MarketFixture.must(undo, by: OrderFixture.clerk, in: &workshop)
    #expect(workshop.orders == before.orders)
  }

  @Test func neitherLessThanWasGivenNorCheaperThanWhatCameAhead() {
    var workshop = OrderFixture.woven
    MarketFixture.must(
      .sell(OrderFixture.delivery([2, 3])), by: OrderFixture.clerk, in: &workshop)
    #expect(
      workshop.broken(
        by: Self.change([OrderFixture.line(OrderFixture.p8, 1)]), as: OrderFixture.clerk)
        == [RuleBroken(.order(.fewerThanGiven(2)), field: .quantity)])
    MarketFixture.must(
      .moveAdvance(OrderFixture.advance(400_000)), by: OrderFixture.clerk, in: &workshop)
    #expect(
      workshop.broken(
        by: Self.change([OrderFixture.line(OrderFixture.p8, 2)]), as: OrderFixture.clerk)
        == [RuleBroken(.order(.beyondOrderTotal(Rupiah(300_000))), field: .quantity)])
  }

  @Test func itNeedsAReasonAndAChange() {
    let workshop = OrderFixture.placed
    #expect(
      workshop.broken(
        by: Self.change([OrderFixture.line(OrderFixture.p8, 8)], because: ""),
        as: OrderFixture.clerk
      ).map(\.field) == [.reason])
    #expect(
      workshop.broken(by: Self.change(OrderFixture.placing.lines), as: OrderFixture.clerk)
        .map(\.rule) == [.field(.nothingChanges)])
  }
}
