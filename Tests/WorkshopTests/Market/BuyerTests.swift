import Testing
import Workshop

/// A buyer's name and channel, and what is said about them.
struct BuyerCase: Sendable {
  let name: String
  var channel: UInt8 = 0
  let expected: [RuleBroken]
}

@Suite struct BuyerTests {
  static let cases = [
    BuyerCase(name: "TOKO MISAL", expected: []),
    BuyerCase(name: "TM", expected: []),
    BuyerCase(name: String(repeating: "A", count: 60), expected: []),
    BuyerCase(name: "", expected: [RuleBroken(.field(.required), field: .buyer)]),
    BuyerCase(name: "T", expected: [RuleBroken(.market(.buyerNameTooShort), field: .buyer)]),
    BuyerCase(
      name: String(repeating: "A", count: 61),
      expected: [RuleBroken(.field(.textTooLong(limit: 60)), field: .buyer)]),
    BuyerCase(
      name: "TOKO\u{202E}", expected: [RuleBroken(.field(.textHasControls), field: .buyer)]),
    BuyerCase(
      name: "Koperasi Teladan", expected: [RuleBroken(.market(.buyerTaken(ID(0))), field: .buyer)]),
    BuyerCase(
      name: "TOKO MISAL", channel: 10, expected: [RuleBroken(.field(.unknownRow), field: .channel)]),
  ]

  @Test(arguments: cases) func aBuyerKeepsItsRules(_ row: BuyerCase) {
    let action = Action.addBuyer(MarketFixture.buyer(row.name, channel: row.channel))
    #expect(MarketFixture.stocked.broken(by: action, as: MarketFixture.clerk) == row.expected)
  }

  @Test func aPrivateBuyerTakesTheNextSubject() {
    var workshop = MarketFixture.stocked
    var person = MarketFixture.buyer("CONTOH PEMBELI")
    person.subject = workshop.subjects
    MarketFixture.must(.addBuyer(person), by: MarketFixture.clerk, in: &workshop)
    #expect(workshop.subjects == 4)
    #expect(workshop.buyers[1].subject == 3)
  }

  @Test func aBuyerWhoBoughtIsNotWithdrawn() {
    var workshop = MarketFixture.stocked
    let withdrawal = Action.withdraw(Withdraw(.buyer(ID(0)), on: MarketFixture.today))
    #expect(workshop.broken(by: withdrawal, as: MarketFixture.clerk).isEmpty)
    MarketFixture.must(.sell(MarketFixture.sale), by: MarketFixture.clerk, in: &workshop)
    #expect(
      workshop.broken(by: withdrawal, as: MarketFixture.clerk) == [
        RuleBroken(.market(.buyerHasBought))
      ])
  }
}
