import Testing
import Workshop

@Suite struct PlannedAbsenceTests {
  private typealias Fixture = AttendanceFixture
  private static let day = WeavingSample.day(10)

  /// With a supervisor, who stands in place 2.
  private static var running: Workshop {
    var workshop = WeavingSample.running
    workshop.apply(
      .addUser(
        AddUser {
          $0.login = "ksb"
          $0.role = .supervisor
        }), by: WeavingSample.clerk)
    return workshop
  }

  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var plan: PlanAbsence
    var rule: Rule?
  }

  private static func plan(_ change: (inout PlanAbsence) -> Void) -> PlanAbsence {
    var plan = AttendanceFixture.plan(1, .sick, day, day + 4)
    change(&plan)
    return plan
  }

  static let rows = [
    Row(testDescription: "an illness", plan: plan { _ in }),
    Row(testDescription: "without a letter", plan: plan { $0.basis = "" }),
    Row(
      testDescription: "paid without a letter",
      plan: plan {
        $0.basis = ""
        $0.isPaid = true
      }, rule: .field(.required)),
    Row(testDescription: "without an end", plan: plan { $0.until = nil }, rule: .field(.required)),
    Row(
      testDescription: "without a reason", plan: plan { $0.reason = .present },
      rule: .field(.required)),
    Row(
      testDescription: "ends before it starts", plan: plan { $0.until = day - 1 },
      rule: .people(.endsBeforeStart(day))),
    Row(
      testDescription: "a suspension that is paid",
      plan: plan {
        $0.kind = .suspension
        $0.isPaid = true
      }, rule: .people(.absence(.suspensionUnpaid))),
    Row(
      testDescription: "a suspension without a decree",
      plan: plan {
        $0.kind = .suspension
        $0.basis = ""
      }, rule: .field(.required)),
    Row(
      testDescription: "nobody", plan: plan { $0.worker = ID(99) }, rule: .field(.unknownRow)),
    Row(
      testDescription: "before the store", plan: plan { $0.from = Sample.day(2026, 2, 1) },
      rule: .field(.dayBeforeStore(Sample.day(2026, 11, 1)))),
  ]

  @Test(arguments: rows) func whatIsPlannedIsHeldToItsRules(_ row: Row) {
    let rules = Fixture.rules(
      .planAbsence(row.plan), by: Fixture.supervisor, in: Self.running)
    #expect(rules == [row.rule].compactMap { $0 })
  }

  private static func suspended(until: Day? = nil) -> Workshop {
    var workshop = running
    Fixture.must(
      .planAbsence(Fixture.plan(1, nil, day, until)), by: Fixture.supervisor, in: &workshop)
    return workshop
  }

  /// The pieces of whoever is suspended have no holder from the first day to the last.
  @Test func aSuspensionTakesWorkAndHandsPiecesOver() {
    let workshop = Self.suspended(until: Self.day + 3)
    let obstacles: [WorkObstacle] = [.suspended(since: Self.day, until: Self.day + 3)]
    #expect(workshop.obstacles(of: ID(1), on: Self.day) == obstacles)
    #expect(!workshop.mayWork(ID(1), on: Self.day))
    #expect(workshop.piecesWithoutHolder(on: Self.day).map(\.place.number) == [2, 4])
    #expect(workshop.piecesWithoutHolder(on: Self.day).map(\.obstacles) == [obstacles, obstacles])
    #expect(workshop.piecesWithoutHolder(on: Self.day - 1).isEmpty)
    #expect(workshop.piecesWithoutHolder(on: Self.day + 4).isEmpty)
    let work = RecordDay {
      $0.day = Self.day
      $0.entries = [WeavingSample.entry(1, WeavingSample.lisu, [1])]
    }
    #expect(
      Fixture.rules(.recordDay(work), in: workshop) == [.weaving(.mayNotWork(ID(1), obstacles))])
    let batch = OpenBatch {
      $0.day = Self.day
      $0.sizes = [SizeCount(size: 8, count: 2)]
      $0.due = Self.day + 20
      $0.crew = [ID(0), ID(1)]
    }
    #expect(
      Fixture.rules(.openBatch(batch), in: workshop) == [.weaving(.mayNotWork(ID(1), obstacles))])
    let handOver = HandOver {
      $0.day = Self.day
      $0.to = ID(1)
      $0.pieces = [PiecePlace(ID(0), 1)]
      $0.reason = "pindah tangan"
    }
    #expect(
      Fixture.rules(.handOver(handOver), in: workshop)
        == [.weaving(.mayNotWork(ID(1), obstacles))])
  }

  @Test func itEndsEarlyAndIsPutBackByItsReversal() throws {
    var workshop = Self.suspended()
    let end = Action.setAbsenceEnd(
      SetAbsenceEnd {
        $0.day = Self.day
        $0.absence = ID(0)
        $0.until = Self.day + 1
      })
    #expect(
      Fixture.rules(end, by: Fixture.clerk, in: workshop)
        == [.access(.notPermitted(.approve))])
    let reversal = try #require(workshop.reversal(of: end))
    Fixture.must(end, by: Fixture.supervisor, in: &workshop)
    #expect(workshop.mayWork(ID(1), on: Self.day + 2))
    #expect(!workshop.mayWork(ID(1), on: Self.day + 1))
    #expect(
      Fixture.rules(end, by: Fixture.supervisor, in: workshop) == [.people(.absence(.moved))])
    for action in reversal { Fixture.must(action, by: Fixture.supervisor, in: &workshop) }
    #expect(workshop == Self.suspended())
  }

  @Test func nobodyIsSuspendedOnADayOfWork() {
    var workshop = Self.running
    let work = RecordDay {
      $0.day = Self.day
      $0.entries = [WeavingSample.entry(1, WeavingSample.lisu, [2])]
    }
    Fixture.must(.recordDay(work), in: &workshop)
    #expect(
      Fixture.rules(
        .planAbsence(Fixture.plan(1, nil, Self.day - 1, nil)), by: Fixture.supervisor,
        in: workshop) == [.people(.absence(.workedThen(Self.day)))])
  }

  @Test func twoTimesAwayOfOnePersonDoNotOverlap() {
    var workshop = Self.running
    Fixture.must(.planAbsence(Fixture.plan(1, .sick, Self.day, Self.day + 4)), in: &workshop)
    let again = Action.planAbsence(Fixture.plan(1, .excused, Self.day + 4, Self.day + 9))
    #expect(
      Fixture.rules(again, in: workshop) == [.people(.absence(.planned(Self.day, Self.day + 4)))])
    Fixture.must(
      .withdraw(Withdraw(.plannedAbsence(ID(0)), on: Self.day)), in: &workshop)
    #expect(Fixture.rules(again, in: workshop).isEmpty)
    Fixture.must(again, in: &workshop)
    var back = Withdraw(.plannedAbsence(ID(0)), on: Self.day)
    back.reinstates = true
    #expect(
      Fixture.rules(.withdraw(back), in: workshop)
        == [.people(.absence(.planned(Self.day + 4, Self.day + 9)))])
  }

  @Test func aSuspensionIsTheSupervisorsToTakeBack() {
    let withdrawal = Action.withdraw(Withdraw(.plannedAbsence(ID(0)), on: Self.day))
    let workshop = Self.suspended()
    #expect(Fixture.rules(withdrawal, in: workshop) == [.access(.notPermitted(.approve))])
    #expect(Fixture.rules(withdrawal, by: Fixture.supervisor, in: workshop).isEmpty)
  }
}
