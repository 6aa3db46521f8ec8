import Testing
import Workshop

@testable import Screens

@Suite struct SaleDraftTests {
  /// A reason is for a price below the band, and goes with it.
  @Test func aPriceInTheBandTakesItsReasonAway() {
    let workshop = MarketSample.stocked
    var draft = SaleDraft(on: Sample.today)
    draft.add([MarketSample.line(0, 8, .a, [1], 150_000)])
    draft.set(price: Rupiah(50_000), of: 0, in: workshop)
    draft.set(reason: "anyaman longgar", of: 0, in: workshop)
    draft.set(price: Rupiah(60_000), of: 0, in: workshop)
    #expect(draft.needsApproval(in: workshop))
    #expect(draft.lines.map(\.reason) == ["anyaman longgar"])
    draft.set(price: Rupiah(150_000), of: 0, in: workshop)
    #expect(!draft.needsApproval(in: workshop))
    #expect(draft.lines.map(\.reason) == [""])
  }

  /// 300,000 came in advance: one cap at 150,000 uses half of it, three all.
  @Test func aNotaUsesNoMoreOfAnAdvanceThanItCosts() {
    var draft = SaleDraft(on: Sample.today)
    draft.order = OrderSample.first
    draft.add([MarketSample.line(0, 8, .a, [1], 150_000)])
    #expect(draft.advance(in: OrderSample.workshop) == Rupiah(150_000))
    #expect(draft.due(in: OrderSample.workshop) == Rupiah())
    draft.add([MarketSample.line(0, 8, .a, [2, 3], 150_000)])
    #expect(draft.advance(in: OrderSample.workshop) == Rupiah(300_000))
    #expect(draft.due(in: OrderSample.workshop) == Rupiah(150_000))
  }
}
