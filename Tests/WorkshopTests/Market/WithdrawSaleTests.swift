import Testing
import Workshop

/// Who takes a sale back on which day, with which reason.
struct WithdrawCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let expected: [RuleBroken]
  var authority = MarketFixture.clerk
  var daysLater = 0
  var reason = ""
  var sale = 0
}

@Suite struct WithdrawSaleTests {
  static let cases = [
    WithdrawCase(testDescription: "one's own of the same day", expected: []),
    WithdrawCase(
      testDescription: "one's own of yesterday alone",
      expected: [RuleBroken(.quality(.secondPersonMissing))], daysLater: 1, reason: "salah"),
    WithdrawCase(
      testDescription: "another's of the same day",
      expected: [RuleBroken(.quality(.secondPersonMissing))], authority: MarketFixture.otherClerk,
      reason: "salah"),
    WithdrawCase(
      testDescription: "another's with a witness and a reason", expected: [],
      authority: Authority(user: ID(1), signer: ID(3)), daysLater: 1, reason: "salah"),
    WithdrawCase(
      testDescription: "another's with a witness and no reason",
      expected: [RuleBroken(.field(.required), field: .reason)],
      authority: Authority(user: ID(1), signer: ID(3))),
    WithdrawCase(
      testDescription: "with the seller as one's own witness",
      expected: [RuleBroken(.quality(.secondPersonMissing))],
      authority: Authority(user: ID(3), signer: ID(3)),
      reason: "salah"),
    WithdrawCase(
      testDescription: "with a clerk as the witness",
      expected: [RuleBroken(.quality(.secondPersonMissing))],
      authority: Authority(user: ID(1), signer: ID(0)),
      reason: "salah"),
    WithdrawCase(
      testDescription: "with a reason that hides text",
      expected: [RuleBroken(.field(.textHasControls), field: .reason)], reason: "a\u{200B}b"),
    WithdrawCase(
      testDescription: "by an observer", expected: [RuleBroken(.access(.notPermitted(.record)))],
      authority: MarketFixture.observer),
    WithdrawCase(
      testDescription: "a sale that does not exist", expected: [RuleBroken(.field(.unknownRow))],
      sale: 5),
  ]

  private static var sold: Workshop {
    var workshop = MarketFixture.stocked
    MarketFixture.must(.sell(MarketFixture.sale), by: MarketFixture.clerk, in: &workshop)
    return workshop
  }

  @Test(arguments: cases) func aSaleGoesBackByItsRules(_ row: WithdrawCase) {
    let withdrawal = Withdraw(
      .sale(ID(row.sale)), on: MarketFixture.today + row.daysLater, because: row.reason)
    #expect(Self.sold.broken(by: .withdraw(withdrawal), as: row.authority) == row.expected)
  }

  @Test func aWithdrawnSaleReturnsItsPiecesAndKeepsItsNumber() {
    var workshop = Self.sold
    let before = MarketFixture.stocked
    let withdrawal = Withdraw(.sale(ID(0)), on: MarketFixture.today)
    MarketFixture.must(.withdraw(withdrawal), by: MarketFixture.clerk, in: &workshop)
    #expect(workshop.derived.stock == before.derived.stock)
    #expect(workshop.batches == before.batches)
    #expect(workshop.derived.months[MarketFixture.today.month]?.sold == 0)
    #expect(workshop.derived.months[MarketFixture.today.month]?.revenue == Rupiah())
    #expect(workshop.nextNota(in: 2026) == 2)
    #expect(
      workshop.broken(by: .withdraw(withdrawal), as: MarketFixture.clerk) == [
        RuleBroken(.field(.nothingChanges))
      ])
  }

  @Test func aSaleComesBackOnlyWhileItsPiecesAreFree() {
    var workshop = Self.sold
    let withdrawal = Withdraw(.sale(ID(0)), on: MarketFixture.today)
    var comeback = withdrawal
    comeback.reinstates = true
    MarketFixture.must(.withdraw(withdrawal), by: MarketFixture.clerk, in: &workshop)
    #expect(workshop.broken(by: .withdraw(comeback), as: MarketFixture.clerk).isEmpty)
    var other = MarketFixture.sale
    other.number = 2
    other.lines.removeLast()
    MarketFixture.must(.sell(other), by: MarketFixture.clerk, in: &workshop)
    #expect(
      workshop.broken(by: .withdraw(comeback), as: MarketFixture.clerk) == [
        RuleBroken(.market(.notInStock(asked: 2, inStock: 2)), field: .quantity)
      ])
  }

  @Test func aSaleDoesNotComeBackToAWithdrawnBuyer() {
    var workshop = Self.sold
    let withdrawal = Withdraw(.sale(ID(0)), on: MarketFixture.today)
    var comeback = withdrawal
    comeback.reinstates = true
    MarketFixture.must(.withdraw(withdrawal), by: MarketFixture.clerk, in: &workshop)
    let buyer = Withdraw(.buyer(ID(0)), on: MarketFixture.today)
    MarketFixture.must(.withdraw(buyer), by: MarketFixture.clerk, in: &workshop)
    #expect(
      workshop.broken(by: .withdraw(comeback), as: MarketFixture.clerk) == [
        RuleBroken(.field(.isWithdrawn), field: .buyer)
      ])
  }
}
