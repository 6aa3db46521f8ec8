import Testing
import Workshop

/// What people take along: what stops it, whose signature it needs, and who may be asked later.
@Suite struct ReleasePackTests {
  private static let today = Sample.day(2026, 11, 23)
  private static let signed = Authority(user: ID(0), signer: ID(2))

  private static func pack(_ change: (inout GiveReleasePack) -> Void = { _ in }) -> Action {
    var pack = GiveReleasePack {
      $0.day = today
      $0.inmate = ID(0)
      $0.given = ["2 jarum"]
      $0.consents = true
    }
    change(&pack)
    return .giveReleasePack(pack)
  }

  private static func release(
    _ inmate: Int = 0, since day: Day = today, as status: InmateStatus = .released,
    in workshop: inout Workshop
  ) {
    workshop.accept(
      .editInmate(
        EditInmate {
          $0.inmate = ID(inmate)
          $0.subject = workshop.people[ID(inmate)].subject
          $0.day = today
          $0.taken = StatusTaken(status, since: day)
        }), by: Sample.clerk)
  }

  /// Released, with nothing that was ever owed.
  private static var free: Workshop {
    var workshop = Sample.staffed(3)
    release(in: &workshop)
    return workshop
  }

  private static func ends(_ fill: (inout LooseEnds) -> Void) -> [RuleBroken] {
    var ends = LooseEnds()
    fill(&ends)
    return [RuleBroken(.release(.stillOpen(ends)))]
  }

  @Test func whoIsReleasedAndOwesNothingIsGivenOne() {
    var workshop = Self.free
    workshop.accept(Self.pack(), by: Self.signed)
    let row = workshop.releasePacks[ID(0)]
    #expect(row.inmate == ID(0) && row.given == ["2 jarum"] && row.consents)
    #expect(row.officer == ID(0) && row.signer == ID(2))
    #expect(
      workshop.broken(by: Self.pack(), as: Self.signed)
        == [RuleBroken(.release(.packGiven(Self.today)))])
  }

  @Test func aSupervisorSigns() {
    #expect(
      Self.free.broken(by: Self.pack(), as: Sample.clerk)
        == [RuleBroken(.skill(.supervisorMissing))])
    #expect(Self.free.broken(by: Self.pack(), as: Sample.supervisor) == [])
  }

  @Test func itGoesAndComesBackWithTheSupervisorAlone() {
    var workshop = Self.free
    workshop.accept(Self.pack(), by: Self.signed)
    var withdrawal = Withdraw(.releasePack(ID(0)), on: Self.today)
    let missing = [RuleBroken(.skill(.supervisorMissing))]
    #expect(workshop.broken(by: .withdraw(withdrawal), as: Sample.clerk) == missing)
    workshop.accept(.withdraw(withdrawal), by: Self.signed)
    withdrawal.reinstates = true
    #expect(workshop.broken(by: .withdraw(withdrawal), as: Sample.clerk) == missing)
  }

  @Test func whoIsStillHereIsGivenNone() {
    #expect(
      Sample.staffed(1).broken(by: Self.pack(), as: Self.signed)
        == [RuleBroken(.release(.notReleased))])
    var moved = Sample.staffed(1)
    Self.release(as: .transferred, in: &moved)
    #expect(
      moved.broken(by: Self.pack(), as: Self.signed) == [RuleBroken(.release(.notReleased))])
  }

  /// October paid CONTOH 0 for its part: the balance stands until it is paid out.
  @Test func aBalanceStopsIt() {
    var workshop = EarningsFixture.closed
    Self.release(in: &workshop)
    let balance = workshop.account(of: ID(0)).balance
    #expect(balance > Rupiah())
    #expect(
      workshop.broken(by: Self.pack(), as: Self.signed) == Self.ends { $0.balance = balance })
    workshop.accept(
      EarningsFixture.move(.release, balance.amount, of: 0, on: Self.today),
      by: EarningsFixture.treasurer)
    #expect(workshop.broken(by: Self.pack(), as: Self.signed) == [])
  }

  @Test func aMonthThatIsNotDividedStopsIt() {
    var workshop = EarningsFixture.sold
    Self.release(in: &workshop)
    #expect(
      workshop.broken(by: Self.pack(), as: Self.signed)
        == Self.ends { $0.undivided = [EarningsFixture.october] })
  }

  @Test func aToolThatIsOutStopsIt() {
    var workshop = Sample.staffed(3)
    let needle = Tool(1, 7)
    workshop.accept(
      .countTools(
        CountTools {
          $0.day = Self.today
          $0.out = [ToolHandout(needle, to: ID(0))]
        }), by: Sample.clerk)
    Self.release(in: &workshop)
    #expect(workshop.broken(by: Self.pack(), as: Self.signed) == Self.ends { $0.tools = [needle] })
  }

  @Test func piecesInHandStopIt() {
    var workshop = Sample.staffed(3)
    let batch = EarningsFixture.open(2, in: &workshop)
    Self.release(in: &workshop)
    #expect(
      workshop.broken(by: Self.pack(), as: Self.signed)
        == Self.ends { $0.pieces = [PiecePlace(batch, 1)] })
  }

  @Test func aDisputedSlipStopsIt() {
    var workshop = EarningsFixture.closed
    workshop.accept(
      .openDispute(
        OpenDispute {
          $0.day = Self.today
          $0.month = EarningsFixture.october
          $0.worker = ID(0)
          $0.claim = "kurang dua buah"
        }), by: Sample.supervisor)
    Self.release(in: &workshop)
    let balance = workshop.account(of: ID(0)).balance
    workshop.accept(
      EarningsFixture.move(.release, balance.amount, of: 0, on: Self.today),
      by: EarningsFixture.treasurer)
    #expect(
      workshop.broken(by: Self.pack(), as: Self.signed)
        == Self.ends { $0.disputed = [EarningsFixture.october] })
  }

  @Test func linesAreHeldToTheirRules() {
    let nine = Self.pack { $0.given = Array(repeating: "jarum", count: 9) }
    #expect(
      Self.free.broken(by: nine, as: Self.signed)
        == [RuleBroken(.release(.tooManyLines(limit: 8)), field: .given)])
    let long = Self.pack { $0.given = ["jarum", String(repeating: "a", count: 61)] }
    #expect(
      Self.free.broken(by: long, as: Self.signed)
        == [RuleBroken(.field(.textTooLong(limit: 60)), field: .given)])
  }

  // MARK: Afterwards

  private static func answer(
    _ answer: FollowUp.Answer = .works, on day: Day
  ) -> Action {
    .noteFollowUp(
      NoteFollowUp {
        $0.day = day
        $0.pack = ID(0)
        $0.answer = answer
      })
  }

  /// Released on 23 November 2026: asked from 21 February 2027 on, the 90th day, and no later than
  /// 22 November 2028, the 730th.
  @Test func somebodyIsAskedAfterNinetyDaysHalfAYearAndAYear() {
    var workshop = Self.free
    workshop.accept(Self.pack(), by: Self.signed)
    let first = Sample.day(2027, 2, 21)
    #expect(workshop.nextFollowUp(of: ID(0)) == first)
    #expect(workshop.dueFollowUps(on: first - 1) == [])
    #expect(workshop.dueFollowUps(on: first) == [ID(0)])
    workshop.accept(Self.answer(on: first), by: Sample.clerk)
    #expect(workshop.nextFollowUp(of: ID(0)) == Sample.day(2027, 5, 22))
    workshop.accept(Self.answer(.unknown, on: first + 100), by: Sample.clerk)
    #expect(workshop.nextFollowUp(of: ID(0)) == Sample.day(2027, 11, 23))
    workshop.accept(Self.answer(.worksNot, on: first + 300), by: Sample.clerk)
    #expect(workshop.nextFollowUp(of: ID(0)) == nil)
    #expect(
      workshop.followUps(of: ID(0)).map { workshop.followUps[$0].answer }
        == [.works, .unknown, .worksNot])
  }

  @Test func nobodyIsAskedWithoutConsentOrAfterTwoYears() {
    var workshop = Self.free
    workshop.accept(Self.pack(), by: Self.signed)
    let last = Sample.day(2028, 11, 22)
    #expect(workshop.broken(by: Self.answer(on: last), as: Sample.clerk) == [])
    #expect(
      workshop.broken(by: Self.answer(on: last + 1), as: Sample.clerk)
        == [RuleBroken(.release(.followUpOver(last)), field: .day)])
    #expect(workshop.dueFollowUps(on: last + 1) == [])
    #expect(
      workshop.broken(by: Self.answer(on: Self.today - 1), as: Sample.clerk)
        == [RuleBroken(.people(.endsBeforeStart(Self.today)), field: .day)])
    var silent = Self.free
    silent.accept(Self.pack { $0.consents = false }, by: Self.signed)
    #expect(
      silent.broken(by: Self.answer(on: Self.today), as: Sample.clerk)
        == [RuleBroken(.release(.noConsent))])
    #expect(silent.nextFollowUp(of: ID(0)) == nil)
  }

  /// Who is here again is asked nothing.
  @Test func whoCameBackIsNotAsked() {
    var workshop = Self.free
    workshop.accept(Self.pack(), by: Self.signed)
    Self.release(as: .active, in: &workshop)
    #expect(
      workshop.broken(by: Self.answer(on: Self.today), as: Sample.clerk)
        == [RuleBroken(.release(.notReleased))])
    #expect(workshop.nextFollowUp(of: ID(0)) == nil)
  }

  @Test func aPackWithAnswersStaysUntilTheyAreGone() {
    var workshop = Self.free
    workshop.accept(Self.pack(), by: Self.signed)
    workshop.accept(Self.answer(on: Self.today), by: Sample.clerk)
    let pack = Action.withdraw(Withdraw(.releasePack(ID(0)), on: Self.today))
    #expect(
      workshop.broken(by: pack, as: Self.signed) == [RuleBroken(.release(.followedUp))])
    workshop.accept(.withdraw(Withdraw(.followUp(ID(0)), on: Self.today)), by: Sample.clerk)
    workshop.accept(pack, by: Self.signed)
    #expect(workshop.pack(of: ID(0)) == nil)
    var answer = Withdraw(.followUp(ID(0)), on: Self.today)
    answer.reinstates = true
    #expect(
      workshop.broken(by: .withdraw(answer), as: Sample.clerk)
        == [RuleBroken(.field(.isWithdrawn))])
    workshop.accept(Self.pack(), by: Self.signed)
    var again = Withdraw(.releasePack(ID(0)), on: Self.today)
    again.reinstates = true
    #expect(
      workshop.broken(by: .withdraw(again), as: Self.signed)
        == [RuleBroken(.release(.packGiven(Self.today)))])
  }
}
