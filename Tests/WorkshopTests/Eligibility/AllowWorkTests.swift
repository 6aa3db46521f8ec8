import Testing
import Workshop

/// Assessments expired on 11 August 2026; work is allowed to the first person from 20 August to 2
/// September.
@Suite struct AllowWorkTests {
  private typealias Fixture = EligibilityFixture

  private static let expired: Workshop = {
    var workshop = Sample.staffed()
    workshop.accept(Fixture.terms(6), by: Sample.supervisor)
    return workshop
  }()

  private static let allowed: Workshop = {
    var workshop = expired
    workshop.accept(.allowWork(Fixture.allowance()), by: Fixture.approved)
    return workshop
  }()

  @Test func itAllowsWorkOnItsDaysAlone() {
    let days = [Fixture.day(8, 19), Fixture.day(8, 20), Fixture.day(9, 2), Fixture.day(9, 3)]
    #expect(days.map { Self.allowed.mayWork(ID(0), on: $0) } == [false, true, true, false])
    #expect(!Self.allowed.mayWork(ID(1), on: Fixture.day(8, 20)))
  }

  @Test func itCoversWhatItNamesAlone() {
    var workshop = Self.allowed
    workshop.people[0].hearing = nil
    #expect(workshop.obstacles(of: ID(0), on: Fixture.day(8, 20)) == [.noHearing])
    #expect(
      workshop.failingPapers(of: ID(0), on: Fixture.day(8, 20))
        == [.assessmentExpired(Fixture.day(8, 11)), .noHearing])
  }

  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout AllowWork) -> Void
    var authority = EligibilityFixture.approved
    var expected: [RuleBroken]
  }

  static let rows = [
    Row(testDescription: "nothing wrong", change: { _ in }, expected: []),
    Row(
      testDescription: "no signature", change: { _ in }, authority: Fixture.clerk,
      expected: [RuleBroken(.quality(.secondPersonMissing))]),
    Row(
      testDescription: "the supervisor's own", change: { _ in }, authority: Sample.supervisor,
      expected: [RuleBroken(.quality(.secondPersonMissing))]),
    Row(
      testDescription: "the inspector's signature", change: { _ in },
      authority: Authority(user: ID(0), signer: ID(1)),
      expected: [RuleBroken(.quality(.secondPersonMissing))]),
    Row(
      testDescription: "nothing covered", change: { $0.covered = [] },
      expected: [RuleBroken(.eligibility(.nothingCovered), field: .kind)]),
    Row(
      testDescription: "one thing twice", change: { $0.covered = [.permit, .permit] },
      expected: [RuleBroken(.eligibility(.nothingCovered), field: .kind)]),
    Row(
      testDescription: "from yesterday", change: { $0.from = EligibilityFixture.day(8, 19) },
      expected: [
        RuleBroken(.eligibility(.notBackdated(EligibilityFixture.day(8, 20))), field: .from)
      ]),
    Row(
      testDescription: "31 days", change: { $0.until = EligibilityFixture.day(9, 19) },
      expected: []),
    Row(
      testDescription: "32 days", change: { $0.until = EligibilityFixture.day(9, 20) },
      expected: [
        RuleBroken(.eligibility(.tooLong(EligibilityFixture.day(9, 19))), field: .until)
      ]),
    Row(
      testDescription: "until before from", change: { $0.until = EligibilityFixture.day(8, 19) },
      expected: [
        RuleBroken(.people(.endsBeforeStart(EligibilityFixture.day(8, 20))), field: .until)
      ]),
    Row(
      testDescription: "a short reason", change: { $0.reason = "ya" },
      expected: [RuleBroken(.correction(.reasonTooShort(least: 5)), field: .reason)]),
    Row(
      testDescription: "a name", change: { $0.reason = "diminta CONTOH 2" },
      expected: [RuleBroken(.partnership(.namesSomebody), field: .reason)]),
    Row(
      testDescription: "nobody", change: { $0.worker = ID(9) },
      expected: [RuleBroken(.field(.unknownRow), field: .worker)]),
  ]

  private typealias Clerk = EligibilityFixture

  @Test(arguments: rows) func rulesHoldTheRest(_ row: Row) {
    #expect(
      Self.expired.broken(
        by: .allowWork(Fixture.allowance(row.change)), as: row.authority) == row.expected)
  }

  @Test(arguments: InmateStatus.allCases.filter { $0 != .active })
  func noSupervisorAllowsWorkAgainstAStatus(_ status: InmateStatus) {
    var workshop = Self.allowed
    workshop.accept(
      .editInmate(
        EditInmate {
          $0.inmate = ID(0)
          $0.subject = 0
          $0.day = Fixture.day(8, 25)
          $0.taken = StatusTaken(status, since: Fixture.day(8, 25))
        }))
    let obstacle = WorkObstacle.status(status, since: Fixture.day(8, 25))
    #expect(workshop.obstacles(of: ID(0), on: Fixture.day(8, 25)) == [obstacle])
    let again = Fixture.allowance {
      $0.day = Fixture.day(8, 26)
      $0.from = Fixture.day(8, 26)
    }
    #expect(
      workshop.broken(by: .allowWork(again), as: Fixture.approved)
        == [RuleBroken(.eligibility(.notAllowable(ID(0), [obstacle])), field: .worker)])
  }

  @Test func noSupervisorAllowsWorkToWhoWasErased() {
    var workshop = Self.expired
    workshop.people[0].identity = nil
    #expect(
      workshop.broken(by: .allowWork(Fixture.allowance()), as: Fixture.approved)
        == [RuleBroken(.eligibility(.notAllowable(ID(0), [.erased])), field: .worker)])
  }

  /// The days before stay allowed, for work was done on them.
  @Test func itEndsOnTheDayOnWhichItIsWithdrawn() throws {
    var workshop = Self.expired
    let action = Action.allowWork(Fixture.allowance())
    let undoing = try #require(workshop.reversal(of: action))
    #expect(undoing == [.withdraw(Withdraw(.allowance(ID(0)), on: Fixture.day(8, 20)))])
    workshop.accept(action, by: Fixture.approved)
    let withdrawal = Action.withdraw(Withdraw(.allowance(ID(0)), on: Fixture.day(8, 28)))
    let again = try #require(workshop.reversal(of: withdrawal))
    #expect(
      workshop.broken(by: withdrawal, as: Authority(user: Fixture.approved.user))
        == [RuleBroken(.skill(.supervisorMissing))])
    workshop.accept(withdrawal, by: Fixture.approved)
    #expect(workshop.mayWork(ID(0), on: Fixture.day(8, 27)))
    #expect(!workshop.mayWork(ID(0), on: Fixture.day(8, 28)))
    #expect(workshop.workAllowances[0].lastDay == Fixture.day(8, 27))
    #expect(workshop.allowances(of: ID(0)) == [ID(0)])
    workshop.accept(again[0], by: Fixture.approved)
    #expect(workshop.mayWork(ID(0), on: Fixture.day(9, 2)))
    workshop.accept(undoing[0], by: Fixture.approved)
    #expect(workshop.allowances(of: nil).isEmpty)
    #expect(!workshop.mayWork(ID(0), on: Fixture.day(8, 20)))
  }
}
