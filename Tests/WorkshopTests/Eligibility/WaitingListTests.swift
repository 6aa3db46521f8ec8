import Testing
import Workshop

/// Person 3 waits since 1 April, 1 since the 2nd and 2 since the same day; 0 is at work.
@Suite struct WaitingListTests {
  private typealias Fixture = EligibilityFixture
  private static let today = Fixture.day(4, 20)

  private static let waiting: Workshop = {
    var workshop = Sample.staffed()
    workshop.accept(Fixture.queue(3, since: Fixture.day(4, 1)))
    workshop.accept(Fixture.queue(2, since: Fixture.day(4, 2)))
    workshop.accept(Fixture.queue(1, since: Fixture.day(4, 2)))
    workshop.accept(Fixture.opening([0], on: Fixture.day(4, 3)))
    return workshop
  }()

  private func rules(_ action: EndWaiting, in workshop: Workshop = waiting) -> [RuleBroken] {
    workshop.broken(by: .endWaiting(action), as: Fixture.clerk)
  }

  private func workers(_ places: [ID<WaitingPlace>], _ workshop: Workshop) -> [Int32] {
    places.map { workshop.waitingPlaces[$0].worker.index }
  }

  @Test func theOrderIsByDayThenByCode() {
    let list = Self.waiting.waitingList(on: Self.today)
    #expect(workers(list, Self.waiting) == [3, 1, 2])
    #expect(Self.waiting.waitingList(on: Fixture.day(4, 1)).map(\.index) == [0])
    #expect(Self.waiting.takenPlaces(on: Self.today) == 1)
  }

  @Test func whoWaitsGetsNoWorkBeforeBeingAdmitted() {
    var workshop = Self.waiting
    let rule = Rule.weaving(.mayNotWork(ID(3), [.waiting(since: Fixture.day(4, 1))]))
    #expect(
      workshop.broken(by: Fixture.opening([3], on: Self.today), as: Fixture.clerk).map(\.rule)
        == [rule])
    workshop.accept(.endWaiting(Fixture.admit(0, on: Self.today)))
    workshop.accept(Fixture.opening([3], on: Self.today))
    #expect(!workshop.mayWork(ID(3), on: Self.today - 1))
  }

  @Test func theFirstIsAdmittedWithoutAReason() {
    #expect(rules(Fixture.admit(0, on: Self.today)).isEmpty)
  }

  @Test func anotherOnlyWithAReasonAndWhoWasPassedOverIsKept() {
    #expect(
      rules(Fixture.admit(1, on: Self.today)) == [RuleBroken(.eligibility(.turnChanged))])
    #expect(
      rules(Fixture.admit(1, over: [0, 2], on: Self.today))
        == [RuleBroken(.field(.required), field: .reason)])
    #expect(
      rules(Fixture.admit(1, over: [0, 2], because: "untuk CONTOH 2", on: Self.today))
        == [RuleBroken(.partnership(.namesSomebody), field: .reason)])
    var workshop = Self.waiting
    workshop.accept(
      .endWaiting(Fixture.admit(1, over: [0, 2], because: "mahir emas lisu", on: Self.today)))
    let passed = workshop.passedOver(in: Self.today.month)
    #expect(workers(passed.map(\.place), workshop) == [3, 1])
    #expect(passed.map(\.end) == [ID(0), ID(0)])
    #expect(workshop.passedOver(in: Self.today.month + 1).isEmpty)
    #expect(Workshop(rows: workshop) == workshop)
  }

  /// Whose papers fail is not passed over, and is not admitted.
  @Test func whoseTurnCannotComeIsNotPassedOver() {
    var workshop = Self.waiting
    workshop.people[3].hearing = nil
    #expect(
      rules(Fixture.admit(0, on: Self.today), in: workshop)
        == [RuleBroken(.weaving(.mayNotWork(ID(3), [.noHearing])), field: .worker)])
    #expect(rules(Fixture.admit(2, on: Self.today), in: workshop).isEmpty)
    workshop.accept(
      .allowWork(
        Fixture.allowance {
          $0.day = Self.today
          $0.worker = ID(3)
          $0.covered = [.hearing]
          $0.from = Self.today
          $0.until = Self.today + 7
        }), by: Fixture.approved)
    #expect(rules(Fixture.admit(0, on: Self.today), in: workshop).isEmpty)
  }

  @Test func nobodyIsAdmittedWhereNoPlaceIsFree() {
    var workshop = Self.waiting
    workshop.accept(
      Fixture.terms(places: 1, on: Fixture.day(4, 10)), by: Sample.supervisor)
    #expect(
      rules(Fixture.admit(0, on: Self.today), in: workshop)
        == [RuleBroken(.eligibility(.noPlace(1)))])
    workshop.accept(
      Fixture.terms(places: 2, on: Fixture.day(4, 11)), by: Sample.supervisor)
    workshop.accept(.endWaiting(Fixture.admit(0, on: Self.today)))
    #expect(
      rules(Fixture.admit(2, on: Self.today), in: workshop)
        == [RuleBroken(.eligibility(.noPlace(2)))])
  }

  @Test(arguments: WaitingOutcome.allCases.filter { $0 != .admitted })
  func whoIsDeclinedWaitsNoMore(_ outcome: WaitingOutcome) throws {
    var workshop = Self.waiting
    var decline = Fixture.admit(0, on: Self.today)
    decline.outcome = outcome
    let undoing = try #require(workshop.reversal(of: .endWaiting(decline)))
    workshop.accept(.endWaiting(decline))
    #expect(workers(workshop.waitingList(on: Self.today), workshop) == [1, 2])
    #expect(workshop.mayWork(ID(3), on: Self.today))
    #expect(
      rules(decline, in: workshop) == [RuleBroken(.eligibility(.notWaiting))])
    let again = try #require(workshop.reversal(of: undoing[0]))
    workshop.accept(undoing[0])
    #expect(workers(workshop.waitingList(on: Self.today), workshop) == [3, 1, 2])
    workshop.accept(again[0])
    #expect(workshop.waitingEnds[0].outcome == outcome)
    #expect(Workshop(rows: workshop) == workshop)
  }

  @Test func onceTheyWorkedTheirAdmissionStays() throws {
    var workshop = Self.waiting
    let admission = Action.endWaiting(Fixture.admit(0, on: Self.today))
    let undoing = try #require(workshop.reversal(of: admission))
    workshop.accept(admission)
    workshop.accept(Fixture.opening([3], on: Self.today))
    #expect(
      workshop.broken(by: undoing[0], as: Fixture.clerk)
        == [RuleBroken(.eligibility(.atWork(ID(3), ID(1))), field: .worker)])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var queue: Action
    var expected: RuleBroken
  }

  static let rows = [
    Row(
      testDescription: "who is at work", queue: EligibilityFixture.queue(0, since: today),
      expected: RuleBroken(.eligibility(.atWork(ID(0), ID(0))), field: .worker)),
    Row(
      testDescription: "who waits", queue: EligibilityFixture.queue(1, since: today),
      expected: RuleBroken(
        .eligibility(.waitsAlready(ID(1), since: EligibilityFixture.day(4, 2))), field: .worker)),
    Row(
      testDescription: "nobody", queue: EligibilityFixture.queue(9, since: today),
      expected: RuleBroken(.field(.unknownRow), field: .worker)),
  ]

  @Test(arguments: rows) func rulesHoldWhoIsPutOnTheList(_ row: Row) {
    #expect(Self.waiting.broken(by: row.queue, as: Fixture.clerk) == [row.expected])
  }

  @Test func theDayIsAfterTheEnrolmentAndAfterTheLastWork() {
    var workshop = WeavingSample.running
    workshop.accept(WeavingSample.record(5, [WeavingSample.entry(0, 6, [1])]))
    workshop.batches[0].pieces = []
    workshop.batches[0].crew = [ID(1)]
    func rules(_ since: Day) -> [RuleBroken] {
      workshop.broken(
        by: Fixture.queue(0, since: since, on: WeavingSample.day(9)), as: WeavingSample.clerk)
    }
    #expect(rules(WeavingSample.day(6)).isEmpty)
    #expect(
      rules(WeavingSample.day(4))
        == [
          RuleBroken(.eligibility(.workedSince(ID(0), WeavingSample.day(5))), field: .day)
        ])
    #expect(
      rules(WeavingSample.day(1) - 1)
        == [RuleBroken(.people(.beforeEnrolment(WeavingSample.day(1))), field: .day)])
    #expect(
      rules(WeavingSample.day(10)) == [RuleBroken(.field(.dayInFuture), field: .day)])
  }

  /// Whoever leaves the workshop waits no more, and takes no place.
  @Test func whoLeavesIsOnNoList() {
    var workshop = Self.waiting
    workshop.accept(
      .editInmate(
        EditInmate {
          $0.inmate = ID(3)
          $0.subject = 3
          $0.day = Self.today
          $0.taken = StatusTaken(.transferred, since: Self.today)
        }))
    #expect(workers(workshop.waitingList(on: Self.today), workshop) == [1, 2])
    #expect(workshop.takenPlaces(on: Self.today) == 1)
    #expect(
      workshop.broken(by: Fixture.queue(3, since: Self.today), as: Fixture.clerk)
        == [RuleBroken(.eligibility(.notHere(ID(3), .transferred)), field: .worker)])
  }

  @Test func aMistakenPlaceIsWithdrawnUntilSomebodyWasPassedOverThere() {
    var workshop = Self.waiting
    workshop.accept(.withdraw(Withdraw(.waitingPlace(ID(2)), on: Self.today)))
    #expect(workers(workshop.waitingList(on: Self.today), workshop) == [3, 2])
    workshop.accept(
      .endWaiting(Fixture.admit(1, over: [0], because: "mahir emas lisu", on: Self.today)))
    #expect(
      workshop.broken(
        by: .withdraw(Withdraw(.waitingPlace(ID(0)), on: Self.today)), as: Fixture.clerk)
        == [RuleBroken(.eligibility(.notWaiting))])
  }

  /// No figure counts who waits.
  @Test func aClosedMonthKeepsNobodyOnTheList() {
    var workshop = Self.waiting
    workshop.accept(.endWaiting(Fixture.admit(0, on: Self.today)))
    workshop.closures.append(ClosedMonth { $0.figures.month = Self.today.month })
    for subject in [Subject.waitingPlace(ID(2)), .waitingEnd(ID(0))] {
      let action = Action.withdraw(Withdraw(subject, on: Self.today))
      #expect(workshop.broken(by: action, as: Fixture.clerk).isEmpty, "\(subject)")
    }
    let batch = Action.withdraw(Withdraw(.batch(ID(0)), on: Self.today))
    #expect(
      workshop.broken(by: batch, as: Fixture.clerk).map(\.rule)
        == [.earnings(.monthClosed(Self.today.month))])
  }
}
