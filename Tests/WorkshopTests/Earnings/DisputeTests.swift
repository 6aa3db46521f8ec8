import Testing
import Workshop

/// What people dispute about their slips; October is closed, CONTOH 0 to 2 have a slip of it.
@Suite struct DisputeTests {
  private static let treasurer = EarningsFixture.treasurer
  private static let supervisor = Authority(user: ID(2))
  private static let october = EarningsFixture.october
  private static let today = EarningsFixture.day(11, 10)

  private static func open(
    _ claim: String = "kurang dua buah", of worker: Int = 0, month: Month = october,
    on day: Day = today
  ) -> Action {
    .openDispute(
      OpenDispute {
        $0.day = day
        $0.month = month
        $0.worker = ID(worker)
        $0.claim = claim
      })
  }

  private static func settle(
    _ reason: String = "dua buah ikut bulan ini", _ dispute: Int = 0, on day: Day = today
  ) -> Action {
    .settleDispute(
      SettleDispute {
        $0.day = day
        $0.dispute = ID(dispute)
        $0.reason = reason
        $0.isCorrected = true
      })
  }

  private static var disputed: Workshop {
    var workshop = EarningsFixture.closed
    workshop.accept(open(), by: treasurer)
    return workshop
  }

  @Test func itIsKeptAsItWasSaid() {
    let row = Self.disputed.disputes[ID(0)]
    #expect(row.claim == "kurang dua buah" && row.month == Self.october)
    #expect(row.worker == ID(0) && row.officer == ID(3) && row.settled == nil)
    #expect(Self.disputed.openDispute(of: ID(0), in: Self.october) == ID(0))
    #expect(Self.disputed.openDisputes == [ID(0)])
    #expect(Self.disputed.disputes(of: ID(1)).isEmpty)
  }

  /// 60 letters are allowed, 61 are not; five are enough, four are not.
  @Test func onlyASlipThatThereIsCanBeDisputedInWordsOfFiveToSixtyLetters() {
    let workshop = EarningsFixture.closed
    func rules(_ action: Action) -> [Rule] {
      workshop.broken(by: action, as: Self.treasurer).map(\.rule)
    }
    #expect(rules(Self.open(String(repeating: "a", count: 60))).isEmpty)
    #expect(rules(Self.open("salah")).isEmpty)
    #expect(
      rules(Self.open(String(repeating: "a", count: 61))) == [.field(.textTooLong(limit: 60))])
    #expect(rules(Self.open("beda")) == [.correction(.reasonTooShort(least: 5))])
    #expect(rules(Self.open("")) == [.field(.required)])
    #expect(rules(Self.open(of: 3)) == [.field(.unknownRow)])
    #expect(rules(Self.open(month: Month(year: 2026, month: 8))) == [.field(.unknownRow)])
  }

  @Test func aSlipIsDisputedOnceAtATime() {
    var workshop = Self.disputed
    #expect(
      workshop.broken(by: Self.open("yang lain"), as: Self.treasurer).map(\.rule)
        == [.ledger(.slipDisputed)])
    #expect(workshop.broken(by: Self.open(of: 1), as: Self.treasurer).isEmpty)
    workshop.accept(Self.settle(), by: Self.supervisor)
    #expect(workshop.broken(by: Self.open("yang lain"), as: Self.treasurer).isEmpty)
  }

  @Test func anotherOfficerSettlesItWithAReason() {
    var workshop = Self.disputed
    #expect(
      workshop.broken(by: Self.settle(), as: Self.treasurer).map(\.rule)
        == [.access(.notPermitted(.approve))])
    #expect(
      workshop.broken(by: Self.settle("ya"), as: Self.supervisor).map(\.rule)
        == [.correction(.reasonTooShort(least: 5))])
    #expect(
      workshop.broken(by: Self.settle("benar semua", 7), as: Self.supervisor).map(\.rule)
        == [.field(.unknownRow)])
    #expect(
      workshop.broken(by: Self.settle(on: Self.today + -1), as: Self.supervisor).map(\.rule)
        == [.people(.endsBeforeStart(Self.today))])
    workshop.accept(Self.settle(), by: Self.supervisor)
    let row = workshop.disputes[ID(0)]
    #expect(row.settled == Self.today && row.settler == ID(2) && row.isCorrected)
    #expect(row.reason == "dua buah ikut bulan ini")
    #expect(workshop.openDisputes.isEmpty && workshop.disputes().count == 1)
    #expect(
      workshop.broken(by: Self.settle(), as: Self.supervisor).map(\.rule) == [
        .ledger(.disputeSettled)
      ])
    #expect(workshop.reversal(of: Self.settle()) == nil)
  }

  @Test func whoNotedItDoesNotSettleIt() {
    var workshop = EarningsFixture.closed
    workshop.accept(Self.open(), by: Self.supervisor)
    #expect(
      workshop.broken(by: Self.settle(), as: Self.supervisor).map(\.rule) == [.ledger(.ownDispute)])
  }

  @Test func aClosedMonthStaysByteForByte() {
    let before = EarningsFixture.closed
    var after = Self.disputed
    after.accept(Self.settle(), by: Self.supervisor)
    #expect(Array(after.closures) == Array(before.closures))
    let figures = before.closures[ID(0)].figures
    #expect(
      after.slips(in: figures).map(\.canonical) == before.slips(in: figures).map(\.canonical))
    #expect(after.derived.accounts == before.derived.accounts)
  }

  @Test func itIsTakenBackUntilItIsSettled() throws {
    let before = EarningsFixture.closed
    var workshop = Self.disputed
    let undo = try #require(before.reversal(of: Self.open()))
    let redo = try #require(workshop.reversal(of: undo[0]))
    var settled = workshop
    settled.accept(Self.settle(), by: Self.supervisor)
    #expect(
      settled.broken(by: undo[0], as: Self.treasurer).map(\.rule) == [.ledger(.disputeSettled)])
    workshop.accept(undo[0], by: Self.treasurer)
    #expect(workshop.disputes().isEmpty && workshop.disputes.count == 1)
    var other = workshop
    workshop.accept(redo[0], by: Self.treasurer)
    #expect(workshop.openDisputes == [ID(0)])
    other.accept(Self.open("yang lain"), by: Self.treasurer)
    #expect(other.broken(by: redo[0], as: Self.treasurer).map(\.rule) == [.ledger(.slipDisputed)])
  }
}
