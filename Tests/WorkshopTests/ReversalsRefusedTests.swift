import Testing
import Workshop

/// Somebody acts, another builds on it: then the first can no longer be taken back, nor can what
/// was taken back be done again.
@Suite struct ReversalsRefusedTests {
  struct Story: CustomTestStringConvertible, Sendable {
    var testDescription: String
    /// What was done, in order.
    var workshop: Workshop
    var reversal: Action
    var rules: [Rule]
  }

  private static let agreed = MarketFixture.witnessed
  private static let today = MarketFixture.today

  /// Plays actions that must be allowed.
  private static func after(_ actions: [Action], in workshop: Workshop) -> Workshop {
    var workshop = workshop
    for action in actions { MarketFixture.must(action, by: agreed, in: &workshop) }
    return workshop
  }

  private static func withdrawing(_ subject: Subject, again: Bool = false) -> Action {
    var withdrawal = Withdraw(subject, on: today, because: "salah catat")
    withdrawal.reinstates = again
    return .withdraw(withdrawal)
  }

  // MARK: Consignments

  private static let consign = Action.consign(
    Consign {
      $0.day = today - 10
      $0.buyer = ID(0)
      $0.channel = 9
      $0.lines = [MarketFixture.line(0, 8, .a, [1, 2, 3], 150_000)]
    })

  private static func back(undone: Bool = false) -> Action {
    .returnConsigned(
      ReturnConsigned {
        $0.day = today
        $0.consignment = ID(0)
        $0.pieces = [PiecePlace(ID(0), 1)]
        $0.isTakenBack = undone
      })
  }

  private static let soldFirst = Action.sell(
    Sell {
      $0.day = today
      $0.number = 1
      $0.lines = [MarketFixture.line(0, 8, .a, [1], 150_000)]
      $0.paid = Rupiah(150_000)
    })

  // MARK: Orders

  private static let advance = OrderFixture.advance(300_000)
  private static func delivery(_ pieces: [UInt8], number: Int32, advance: Int64 = 0) -> Action {
    var sale = OrderFixture.delivery(pieces, advance: advance)
    sale.number = number
    return .sell(sale)
  }

  // MARK: Material

  private static func issue(_ quantity: Int32, to batch: Int) -> Action {
    MaterialTests.issue(quantity, to: batch)
  }

  static let stories = [
    Story(
      testDescription: "a piece that came back from a partner was sold",
      workshop: after([consign, back(), soldFirst], in: MarketFixture.stocked),
      reversal: back(undone: true), rules: [.field(.nothingChanges)]),
    Story(
      testDescription: "a piece of a withdrawn consignment was sold",
      workshop: after(
        [consign, withdrawing(.consignment(ID(0))), soldFirst], in: MarketFixture.stocked),
      reversal: withdrawing(.consignment(ID(0)), again: true),
      rules: [.market(.notInStock(asked: 3, inStock: 3))]),
    Story(
      testDescription: "a partner holds pieces and never bought any",
      workshop: after([consign], in: MarketFixture.stocked),
      reversal: withdrawing(.buyer(ID(0))), rules: [.market(.buyerHasBought)]),
    Story(
      testDescription: "an advance was used by a nota",
      workshop: after(
        [.moveAdvance(advance), delivery([2, 3], number: 1, advance: 300_000)],
        in: OrderFixture.woven),
      reversal: .moveAdvance(undone(advance)), rules: [.order(.beyondAdvance(Rupiah()))]),
    Story(
      testDescription: "another nota used the advance of one that was voided",
      workshop: after(
        [
          .moveAdvance(advance), delivery([2, 3], number: 1, advance: 300_000),
          withdrawing(.sale(ID(0))), delivery([4, 5], number: 2, advance: 300_000),
        ], in: OrderFixture.woven),
      reversal: withdrawing(.sale(ID(0)), again: true), rules: [.order(.beyondAdvance(Rupiah()))]),
    Story(
      testDescription: "all of a lot went elsewhere since its issue was withdrawn",
      workshop: after(
        [issue(7, to: 0), withdrawing(.materialMove(ID(0))), issue(7, to: 1)],
        in: MaterialTests.stocked),
      reversal: withdrawing(.materialMove(ID(0)), again: true),
      rules: [.material(.materialShort(left: 0))]),
  ]

  private static func undone(_ advance: MoveAdvance) -> MoveAdvance {
    var advance = advance
    advance.isTakenBack = true
    return advance
  }

  @Test(arguments: stories) func whatOthersBuiltOnStays(_ story: Story) {
    let broken = story.workshop.broken(by: story.reversal, as: Self.agreed, on: Self.today)
    #expect(broken.map(\.rule) == story.rules)
  }
}
