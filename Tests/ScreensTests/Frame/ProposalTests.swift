import Testing
import Workshop

@testable import Screens

/// What forms propose is that of the most similar record, and typing replaces it.
@Suite struct ProposalTests {
  /// The shop's last order came by channel 1 although its own is 3, and its last nota was in cash.
  @Test func anOrderProposesTheBuyersOwnChannelAndWayOfPaying() {
    let stage = Stage(OrderSample.workshop)
    stage.play("5 a t `misal Enter")
    #expect(stage.lines.contains { $0.contains("Saluran") && $0.contains("[Pesanan Instansi") })
    #expect(stage.lines.contains { $0.contains("Cara bayar") && $0.contains("tunai") })
    stage.play("`dek")
    #expect(stage.lines.contains { $0.contains("Saluran") && $0.contains("[dek") })
    let other = Stage(OrderSample.workshop)
    other.play("5 a t `koperasi Enter")
    #expect(other.lines.contains { $0.contains("Cara bayar") && $0.contains("transfer") })
  }

  @Test func aPaymentProposesTheWayInWhichTheBuyerPaidLast() {
    var workshop = MarketSample.workshop
    MarketSample.sell(
      to: 1, MarketSample.line(0, 8, .a, [1], 150_000), payment: .qris, in: &workshop)
    MarketSample.sell(
      to: 1, MarketSample.line(0, 8, .a, [2], 150_000), payment: .unpaid, in: &workshop)
    let stage = Stage(workshop)
    stage.play("5 p Ctrl+X")
    #expect(stage.desk.workshop.sales[4].settledBy == .qris, "\(stage.screen)")
  }

  /// The forms that T opens, each field one after the other.
  @Test(arguments: RecordFormTests.pages) func typingReplacesEveryProposal(_ page: String) throws {
    let row = try #require(EveryListTests.rows.first { $0.page == page })
    let state = try #require(PageStates.all.first { $0.name == page })
    let login = RecordFormTests.office.contains(page) ? "ksb-1" : row.login
    let stage = state.stage(as: login, .indonesian)
    func form() throws -> FormState {
      try #require(stage.app.top as? any RecordForm, "\(stage.screen)").form
    }
    stage.play("t")
    var proposals = 0
    for _ in try form().fields {
      let before = try form()
      if before.isProposal && !before.typing.text.isEmpty {
        proposals += 1
        stage.type("7")
        #expect(try form().typing.text == "7", "\(before.focused.name)")
        stage.play("Ctrl+R")
      }
      stage.play("Tab")
    }
    let ended = try form()
    #expect(proposals > 0 || ended.fields.allSatisfy { ended[$0.name].isEmpty })
  }
}
