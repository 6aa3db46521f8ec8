import Testing
import Workshop

/// What is asked of opening balances, how they are signed and opened again.
@Suite struct OpeningRuleTests {
  private func rules(
    _ action: Action, _ workshop: Workshop, as authority: Authority = OpeningFixture.witnessed
  ) -> [Rule] {
    workshop.broken(by: action, as: authority).map(\.rule)
  }

  @Test func theControlTotalComesFirst() {
    let workshop = EarningsFixture.stocked
    #expect(
      rules(OpeningFixture.setting(OpeningFixture.caps(4)), workshop) == [.opening(.totalMissing)])
  }

  @Test func aBlockIsSignedByTwoWhenItFits() {
    var workshop = EarningsFixture.stocked
    OpeningFixture.enter([OpeningFixture.caps(4)], count: 5, sum: 750_000, in: &workshop)
    let signing = OpeningFixture.mark(.signed, [.finished])
    #expect(
      rules(signing, workshop)
        == [.opening(.differs(.finished, count: -1, sum: Rupiah(-150_000)))])
    workshop.accept(
      OpeningFixture.mark(.total, [.finished], count: 4, sum: 600_000), by: OpeningFixture.clerk)
    #expect(
      rules(signing, workshop, as: OpeningFixture.clerk) == [.quality(.secondPersonMissing)])
    workshop.accept(signing, by: OpeningFixture.witnessed)
    #expect(
      rules(OpeningFixture.setting(OpeningFixture.caps(1)), workshop) == [.opening(.isSigned)])
  }

  @Test func theMoneyIsTheTreasurersAndTheShelfTheClerks() {
    let workshop = EarningsFixture.stocked
    let both = OpeningFixture.mark(.signed, [.finished, .cash])
    #expect(rules(both, workshop) == [.field(.unknownRow)])
    #expect(
      rules(OpeningFixture.mark(.total, [.cash]), workshop) == [.access(.notPermitted(.money))])
  }

  @Test func aBlockIsOpenedAgainAndItsRowsCountNoMore() {
    var workshop = EarningsFixture.stocked
    OpeningFixture.enter(
      [OpeningFixture.caps(4), OpeningFixture.caps(3)], count: 7, sum: 1_050_000, in: &workshop)
    OpeningFixture.sign(.finished, in: &workshop)
    OpeningFixture.sell(1...1, of: ID(1), in: &workshop)
    workshop.accept(
      OpeningFixture.mark(.reopened, [.finished]), by: OpeningFixture.witnessed)
    // One cap of the first row is sold, so that it stays; the second is out.
    #expect(workshop.derived.stock.values.reduce(0, +) == 23)
    #expect(workshop.openings.map(\.counts) == [true, false])
    #expect(
      rules(OpeningFixture.setting(OpeningFixture.caps(2), at: ID(0)), workshop)
        == [.opening(.isSigned)])
    workshop.accept(
      OpeningFixture.setting(OpeningFixture.caps(2), at: ID(1)), by: OpeningFixture.clerk)
    workshop.accept(
      OpeningFixture.mark(.total, [.finished], count: 6, sum: 900_000), by: OpeningFixture.clerk)
    OpeningFixture.sign(.finished, in: &workshop)
    #expect(workshop.derived.stock.values.reduce(0, +) == 25)
    #expect(workshop.openingStock == OpeningTotal(count: 6, sum: Rupiah(900_000)))
    #expect(workshop.books.balances[.openingPieces] == Rupiah(750_000))
    #expect(Workshop(rows: workshop.rows).derived == workshop.derived)
  }

  @Test func whatDidNotChangeKeepsItsLabels() {
    var workshop = EarningsFixture.stocked
    OpeningFixture.enter([OpeningFixture.caps(4)], count: 4, sum: 600_000, in: &workshop)
    OpeningFixture.sign(.finished, in: &workshop)
    workshop.accept(
      OpeningFixture.mark(.reopened, [.finished]), by: OpeningFixture.witnessed)
    OpeningFixture.sign(.finished, in: &workshop)
    #expect(workshop.openings[ID(0)].batch == ID(1))
    #expect(workshop.batches.count == 2)
  }

  @Test func nothingIsEnteredOnceTheFirstMonthIsClosed() {
    let workshop = EarningsFixture.closed
    #expect(
      rules(OpeningFixture.mark(.total, [.finished]), workshop) == [.opening(.monthClosed)])
  }

  @Test func whatTheOpeningPutInIsNotTakenOutElsewhere() {
    let workshop = OpeningFixture.sold(0)
    let withdrawal = Action.withdraw(Withdraw(.batch(ID(1)), on: OpeningFixture.day))
    #expect(rules(withdrawal, workshop) == [.opening(.ofOpening)])
  }

  @Test func rowsOfOneBatchAgree() {
    var workshop = EarningsFixture.stocked
    let row = OpeningFixture.caps(2, block: .inWork) {
      $0.label = "B-0146"
      $0.due = EarningsFixture.day(10, 30)
    }
    OpeningFixture.enter([row], count: 4, sum: 600_000, in: &workshop)
    var other = row
    other.product = ID(1)
    #expect(rules(OpeningFixture.setting(other), workshop) == [.opening(.labelDiffers)])
    other = row
    other.step = 3
    workshop.accept(OpeningFixture.setting(other), by: OpeningFixture.clerk)
    OpeningFixture.sign(.inWork, in: &workshop)
    #expect(workshop.batches.count == 2)
    #expect(workshop.batches[ID(1)].pieces.map(\.step) == [0, 0, 3, 3])
  }

  @Test func undoingANewRowTakesItOut() throws {
    var workshop = EarningsFixture.stocked
    OpeningFixture.enter([OpeningFixture.caps(4)], count: 4, sum: 600_000, in: &workshop)
    let adding = OpeningFixture.setting(OpeningFixture.caps(3))
    let reversal = try #require(workshop.reversal(of: adding))
    workshop.accept(adding, by: OpeningFixture.clerk)
    for action in reversal { workshop.accept(action, by: OpeningFixture.clerk) }
    #expect(workshop.openingTotal(of: .finished) == OpeningTotal(count: 4, sum: Rupiah(600_000)))
  }
}
