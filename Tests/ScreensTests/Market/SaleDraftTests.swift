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
}
