import Testing
import Workshop

/// The days of a return: not before the money came, and what was made by its day stays made.
@Suite struct ReturnDayTests {
  private static let agreed = Authority(user: ID(0), signer: ID(2))

  /// Sold on credit on 20 October and paid on the 28th.
  @Test func moneyGoesBackFromTheDayItCameIn() {
    var workshop = TakeBackTests.sold(.unpaid)
    let paid = EarningsFixture.day(10, 28)
    workshop.accept(
      .receivePayment(ReceivePayment { $0.day = paid }), by: EarningsFixture.clerk)
    let early = TakeBackTests.back(on: paid - 1)
    #expect(
      workshop.broken(by: early, as: Self.agreed).map(\.rule)
        == [.market(.returnBeforeSale(paid))])
    #expect(workshop.broken(by: TakeBackTests.back(on: paid), as: Self.agreed).isEmpty)
    let complaint = TakeBackTests.back(1, .complaint, on: paid - 1)
    #expect(workshop.broken(by: complaint, as: Self.agreed).isEmpty)
  }

  /// One cap finished, judged, sold and brought back on 15 October.
  @Test func theWorkOfTheDayOfAReturnStaysInItsCell() {
    let day = EarningsFixture.day(10, 15)
    var workshop = Sample.staffed(3)
    let batch = EarningsFixture.open(1, in: &workshop)
    EarningsFixture.weave(batch, [(0, 6, 1...1), (0, 7, 1...1)], in: &workshop)
    EarningsFixture.sign(batch, gate: 0, 1...1, in: &workshop)
    EarningsFixture.weave(batch, [(1, 10, 1...1)], on: day, in: &workshop)
    EarningsFixture.sign(batch, gate: 1, 1...1, in: &workshop)
    EarningsFixture.sell(1...1, on: day, in: &workshop)
    workshop.accept(TakeBackTests.back(on: day), by: Self.agreed)
    let cleared = RecordDay {
      $0.day = day
      $0.entries = [
        DayEntry {
          $0.worker = ID(1)
          $0.batch = batch
          $0.stage = 10
          $0.isCleared = true
        }
      ]
    }
    #expect(
      workshop.broken(by: .recordDay(cleared), as: EarningsFixture.clerk).map(\.rule)
        == [.weaving(.laterWorkOnPiece(1))])
  }
}
