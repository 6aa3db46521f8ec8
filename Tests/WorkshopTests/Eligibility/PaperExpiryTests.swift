import Testing
import Workshop

/// A paper holds through its last day and not a day longer; without terms it holds for ever.
@Suite struct PaperExpiryTests {
  private typealias Fixture = EligibilityFixture

  @Test func withoutTermsNothingExpires() {
    let workshop = Sample.staffed()
    #expect(workshop.obstacles(of: ID(0), on: Sample.day(2046, 1, 1)).isEmpty)
    #expect(workshop.expiringPapers(of: ID(0), on: Fixture.day(3, 3)).isEmpty)
  }

  struct Row: Sendable {
    var terms: [UInt8]
    var last: Day
    var obstacle: WorkObstacle
  }

  static let rows = [
    Row(
      terms: [6, 0, 0], last: Sample.day(2026, 8, 11),
      obstacle: .assessmentExpired(Sample.day(2026, 8, 11))),
    Row(
      terms: [0, 12, 0], last: Sample.day(2027, 2, 18),
      obstacle: .hearingExpired(Sample.day(2027, 2, 18))),
    Row(
      terms: [0, 0, 24], last: Sample.day(2028, 2, 11),
      obstacle: .permitExpired(Sample.day(2028, 2, 11))),
  ]

  @Test(arguments: rows) func aPaperHoldsThroughItsLastDay(_ row: Row) {
    var workshop = Sample.staffed()
    workshop.accept(
      Fixture.terms(row.terms[0], row.terms[1], row.terms[2]), by: Sample.supervisor)
    #expect(workshop.obstacles(of: ID(0), on: row.last).isEmpty)
    #expect(workshop.obstacles(of: ID(0), on: row.last + 1) == [row.obstacle])
    #expect(workshop.expiringPapers(of: ID(0), on: row.last).map(\.last) == [row.last])
    #expect(workshop.expiringPapers(of: ID(0), on: row.last + 1).isEmpty)
  }

  /// Of 31 August six months on is the last of February.
  @Test func aShorterMonthEndsOnItsLastDay() {
    var workshop = Sample.staffed()
    workshop.accept(Fixture.terms(6), by: Sample.supervisor)
    workshop.people[0].assessed = Fixture.day(8, 31)
    #expect(
      workshop.expiringPapers(of: ID(0), on: Fixture.day(9, 1)).map(\.last) == [
        Sample.day(2027, 2, 28)
      ])
  }

  @Test func aDecreeThatNamesItsLastDayHoldsUntilThen() {
    var workshop = Sample.staffed()
    workshop.people[0].identity?.permitUntil = Fixture.day(6, 30)
    #expect(workshop.obstacles(of: ID(0), on: Fixture.day(6, 30)).isEmpty)
    #expect(
      workshop.obstacles(of: ID(0), on: Fixture.day(7, 1))
        == [.permitExpired(Fixture.day(6, 30))])
    workshop.accept(Fixture.terms(0, 0, 24), by: Sample.supervisor)
    #expect(!workshop.mayWork(ID(0), on: Fixture.day(7, 1)))
  }

  /// Who sees no names does not see the decree either, and counts it as there.
  @Test func aClosedDecreeDoesNotExpire() {
    var workshop = Sample.staffed()
    workshop.people[0].identity?.permitUntil = Fixture.day(6, 30)
    workshop.people[0].identity = nil
    workshop.people[0].unopened = SealedPart([1], .notSeen)
    #expect(workshop.mayWork(ID(0), on: Fixture.day(7, 1)))
  }

  @Test func theLastDayOfADecreeIsNotBeforeItsDay() {
    let workshop = Sample.founded
    var enrolment = Sample.enrolment(0)
    enrolment.identity.permitUntil = Sample.day(2026, 2, 10)
    #expect(
      workshop.broken(by: .enrolInmate(enrolment), as: Sample.clerk) == [
        RuleBroken(.people(.endsBeforeStart(Sample.day(2026, 2, 11))), field: .permitUntil)
      ])
  }

  /// What was done before rests on what held then.
  @Test func termsHoldFromTodayOnOrLater() {
    var workshop = Sample.staffed()
    workshop.accept(Fixture.terms(6), by: Sample.supervisor)
    func rules(_ change: (inout SetEligibility) -> Void) -> [RuleBroken] {
      var action = SetEligibility {
        $0.day = Fixture.day(9, 1)
        $0.from = Fixture.day(9, 1)
        $0.assessmentMonths = 12
      }
      change(&action)
      return workshop.broken(by: .setEligibility(action), as: Sample.supervisor)
    }
    #expect(rules { _ in }.isEmpty)
    #expect(
      rules { $0.from = Fixture.day(8, 31) }
        == [RuleBroken(.eligibility(.notBackdated(Fixture.day(9, 1))), field: .from)])
    #expect(
      rules { $0.assessmentMonths = 6 }
        == [RuleBroken(.field(.nothingChanges), field: .assessmentMonths)])
    #expect(
      rules { $0.permitMonths = 121 }
        == [
          RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 120)), field: .permitMonths)
        ])
    #expect(
      rules { $0.places = 201 }
        == [RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 200)), field: .places)])
    workshop.accept(Fixture.terms(0, on: Fixture.day(9, 1)), by: Sample.supervisor)
    #expect(!workshop.mayWork(ID(0), on: Fixture.day(8, 31)))
    #expect(workshop.mayWork(ID(0), on: Fixture.day(9, 1)))
  }

  /// In a crew, on a sheet, at a hand-over, with a tool: one door.
  @Test func whoseAssessmentExpiredIsRefusedEverywhere() {
    var workshop = WeavingSample.running
    let last = WeavingSample.day(1)
    workshop.eligibilityTerms.append(
      EligibilityTerms {
        $0.from = WeavingSample.day(10)
        $0.assessmentMonths = 1
      })
    for person in 0..<3 { workshop.people[person].assessed = Day(year: 2026, month: 10, day: 1) }
    let rule = Rule.weaving(.mayNotWork(ID(0), [.assessmentExpired(last)]))
    let day = WeavingSample.day(12)
    func rules(_ action: Action) -> [Rule] {
      workshop.broken(by: action, as: WeavingSample.clerk).map(\.rule)
    }
    #expect(rules(Fixture.opening([0], on: day)) == [rule])
    #expect(
      rules(.recordDay(WeavingSample.record(12, [WeavingSample.entry(0, 6, [1])]))) == [rule])
    #expect(
      rules(
        .handOver(
          HandOver {
            $0.day = day
            $0.to = ID(0)
            $0.pieces = [PiecePlace(WeavingSample.batch, 2)]
          })) == [rule])
    #expect(
      rules(
        .countTools(
          CountTools {
            $0.day = day
            $0.out = workshop.tools(of: 1).prefix(1).map { ToolHandout($0, to: ID(0)) }
          })) == [rule])
    #expect(workshop.piecesWithoutHolder(on: day).map(\.place.number) == [1, 2, 3, 4, 5])
    #expect(workshop.piecesWithoutHolder(on: WeavingSample.day(9)).isEmpty)
    #expect(
      rules(.recordDay(WeavingSample.record(9, [WeavingSample.entry(0, 6, [1])]))).isEmpty)
  }
}
