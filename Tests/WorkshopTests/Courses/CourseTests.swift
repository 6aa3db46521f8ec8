import Testing
import Workshop

/// Courses from their plan to the training that they become: rules and ways back.
@Suite struct CourseTests {
  private typealias Fixture = CourseFixture

  struct PlanCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout SetCourse) -> Void
    var expected: [RuleBroken] = []
  }

  static let plans = [
    PlanCase(testDescription: "whole", change: { $0.name = "lain" }),
    PlanCase(
      testDescription: "our own, for a pledge of ours",
      change: {
        $0.name = "lain"
        $0.partner = nil
        $0.partnerCost = Rupiah()
        $0.pledge = ID(0)
      }),
    PlanCase(
      testDescription: "our own, for a pledge of theirs",
      change: {
        $0.name = "lain"
        $0.partner = nil
        $0.partnerCost = Rupiah()
      }, expected: [RuleBroken(.field(.unknownRow), field: .pledge)]),
    PlanCase(
      testDescription: "the same name on the same day", change: { $0.name = "HITUNG harga pokok" },
      expected: [RuleBroken(.course(.taken), field: .programme)]),
    PlanCase(
      testDescription: "the same name on another day", change: { $0.first = $0.first + 1 }),
    PlanCase(
      testDescription: "tells who",
      change: {
        $0.name = "lain"
        $0.content = "untuk WB-001"
      },
      expected: [RuleBroken(.partnership(.namesSomebody), field: .words)]),
    PlanCase(
      testDescription: "ends before it begins",
      change: {
        $0.name = "lain"
        $0.last = $0.first - 1
      },
      expected: [RuleBroken(.people(.endsBeforeStart(CourseFixture.first)), field: .lastDay)]),
    PlanCase(
      testDescription: "a partner's cost without a partner",
      change: {
        $0.name = "lain"
        $0.partner = nil
        $0.pledge = nil
      }, expected: [RuleBroken(.course(.bornByNobody), field: .price)]),
    PlanCase(
      testDescription: "a stage of the material",
      change: {
        $0.name = "lain"
        $0.stage = 0
      }, expected: [RuleBroken(.field(.unknownRow), field: .stage)]),
    PlanCase(
      testDescription: "for nobody",
      change: {
        $0.name = "lain"
        $0.people = []
      }, expected: [RuleBroken(.field(.required), field: .participants)]),
    PlanCase(
      testDescription: "one person twice",
      change: {
        $0.name = "lain"
        $0.people = [ID(1), ID(1)]
      }, expected: [RuleBroken(.weaving(.workerListedTwice), field: .participants)]),
    PlanCase(
      testDescription: "somebody unknown",
      change: {
        $0.name = "lain"
        $0.people = [ID(9)]
      }, expected: [RuleBroken(.field(.unknownRow), field: .participants)]),
    PlanCase(
      testDescription: "no share",
      change: {
        $0.name = "lain"
        $0.share = 0
      },
      expected: [
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: 100)), field: .target)
      ]),
  ]

  @Test(arguments: plans) func aPlanIsHeldToItsRules(_ plan: PlanCase) {
    var course = Fixture.course
    plan.change(&course)
    #expect(Fixture.broken(.setCourse(course), in: Fixture.planned) == plan.expected)
  }

  struct SessionCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout NoteSession) -> Void
    var expected: [RuleBroken] = []
  }

  static let sessions = [
    SessionCase(testDescription: "whole", change: { _ in }),
    SessionCase(
      testDescription: "before the course", change: { $0.day = CourseFixture.first - 1 },
      expected: [
        RuleBroken(
          .course(.outside(CourseFixture.first...CourseFixture.last)), field: .day)
      ]),
    SessionCase(
      testDescription: "after the course", change: { $0.day = CourseFixture.last + 1 },
      expected: [
        RuleBroken(
          .course(.outside(CourseFixture.first...CourseFixture.last)), field: .day)
      ]),
    SessionCase(
      testDescription: "on its last day", change: { $0.day = CourseFixture.last }),
    SessionCase(
      testDescription: "the same topic on the same day", change: { $0.topic = "MATERI 1" },
      expected: [RuleBroken(.course(.topicTaken), field: .words)]),
    SessionCase(
      testDescription: "nobody there", change: { $0.present = [] },
      expected: [RuleBroken(.field(.required), field: .participants)]),
    SessionCase(
      testDescription: "of no course", change: { $0.course = ID(7) },
      expected: [RuleBroken(.field(.unknownRow), field: .programme)]),
  ]

  @Test(arguments: sessions) func aSessionIsHeldToItsRules(_ item: SessionCase) {
    var workshop = Fixture.planned
    Fixture.must(.noteSession(Fixture.session(0)), in: &workshop)
    var session = Fixture.session(0)
    session.topic = "lain"
    item.change(&session)
    #expect(Fixture.broken(.noteSession(session), in: workshop) == item.expected)
  }

  @Test func nobodyIsPresentWhoIsNotEnrolled() {
    var workshop = PartnershipFixture.signedWorkshop
    var course = Fixture.course
    course.people = [ID(0), ID(1)]
    Fixture.must(.setCourse(course), in: &workshop)
    #expect(
      Fixture.broken(.noteSession(Fixture.session(0)), in: workshop)
        == [RuleBroken(.course(.notEnrolled(ID(2))), field: .participants)])
  }

  @Test func aPlanHoldsWhatWasHeld() {
    let workshop = Fixture.held
    var change = SetCourse(of: ID(0), in: workshop, on: Fixture.today)
    change.last = Sample.day(2026, 11, 8)
    let days = Fixture.first...Sample.day(2026, 11, 11)
    #expect(
      Fixture.broken(.setCourse(change), in: workshop)
        == [RuleBroken(.course(.outside(days)), field: .lastDay)])
    change.last = Fixture.last
    change.people = [ID(0), ID(1)]
    #expect(
      Fixture.broken(.setCourse(change), in: workshop)
        == [RuleBroken(.course(.wasPresent(ID(2))), field: .participants)])
    #expect(
      Fixture.broken(.withdraw(Withdraw(.course(ID(0)), on: Fixture.today)), in: workshop)
        == [RuleBroken(.partnership(.leanedOn))])
  }

  /// Of four sessions three are 75%: two of three people pass, each with a number of his own.
  @Test func aFinishedCourseIsATraining() throws {
    var workshop = Fixture.held
    #expect(workshop.passed(ID(0)) == [ID(0), ID(1)])
    Fixture.must(.finishCourse(Fixture.finish), in: &workshop)
    let training = try #require(workshop.training(of: ID(0)))
    let row = workshop.trainings[training]
    #expect(row.programme == "hitung harga pokok" && row.instructor == "DINAS CONTOH")
    #expect(row.first == Fixture.first && row.last == Sample.day(2026, 11, 11))
    #expect(row.participants == [ID(0), ID(1)] && row.certified == 2)
    #expect(row.certificate(of: ID(1)) == "S-2/2026" && row.certificate(of: ID(2)) == "")
    let days = PartnershipFixture.signed...Fixture.today
    #expect(workshop.standing(.trained, over: days).value == 2)
    #expect(workshop.standing(.certificates, over: days).value == 2)
    for action in [
      Action.finishCourse(Fixture.finish), .noteSession(Fixture.session(1)),
      .withdraw(Withdraw(.session(ID(3)), on: Fixture.today)),
    ] {
      #expect(
        Fixture.broken(action, in: workshop)
          == [RuleBroken(.course(.isFinished), field: .programme)])
    }
  }

  struct EndCase: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout FinishCourse) -> Void
    var expected: [RuleBroken]
  }

  static let ends = [
    EndCase(
      testDescription: "without certificates", change: { $0.certificates = [] }, expected: []),
    EndCase(
      testDescription: "before its newest session", change: { $0.day = Sample.day(2026, 11, 10) },
      expected: [
        RuleBroken(.course(.beforeSession(Sample.day(2026, 11, 11))), field: .day)
      ]),
    EndCase(
      testDescription: "somebody who was there half the time",
      change: { $0.participants.append(ID(2)) }, expected: [RuleBroken(.course(.notPassed))]),
    EndCase(
      testDescription: "one left out", change: { $0.participants = [ID(0)] },
      expected: [RuleBroken(.course(.notPassed))]),
    EndCase(
      testDescription: "one certificate for two", change: { $0.certificates.removeLast() },
      expected: [RuleBroken(.course(.certificates), field: .certificate)]),
    EndCase(
      testDescription: "one number twice", change: { $0.certificates = ["S-1", "S-1"] },
      expected: [RuleBroken(.course(.certificates), field: .certificate)]),
    EndCase(
      testDescription: "an empty number", change: { $0.certificates = ["S-1", ""] },
      expected: [RuleBroken(.field(.required), field: .certificate)]),
  ]

  @Test(arguments: ends) func anEndIsHeldToItsRules(_ end: EndCase) {
    var finish = Fixture.finish
    end.change(&finish)
    #expect(Fixture.broken(.finishCourse(finish), in: Fixture.held) == end.expected)
  }

  @Test func aCourseWithoutSessionsHasNoEnd() {
    #expect(
      Fixture.broken(.finishCourse(Fixture.finish), in: Fixture.planned)
        == [RuleBroken(.course(.withoutSession))])
  }

  /// Its training taken back, a course runs again; the training comes back only as long as the
  /// same people pass.
  @Test func takingTheTrainingBackOpensTheCourse() throws {
    var workshop = Fixture.held
    Fixture.must(.finishCourse(Fixture.finish), in: &workshop)
    var withdrawal = Withdraw(.training(ID(0)), on: Fixture.today)
    Fixture.must(.withdraw(withdrawal), in: &workshop)
    #expect(workshop.training(of: ID(0)) == nil)
    withdrawal.reinstates = true
    #expect(Fixture.broken(.withdraw(withdrawal), in: workshop).isEmpty)
    Fixture.must(.withdraw(Withdraw(.session(ID(2)), on: Fixture.today)), in: &workshop)
    #expect(workshop.passed(ID(0)) == [ID(0)])
    #expect(
      Fixture.broken(.withdraw(withdrawal), in: workshop) == [RuleBroken(.course(.notPassed))])
  }

  /// The four costs are costs of their month, and go with their sessions alone.
  @Test func aCostOfOursIsInTheBooksOnce() {
    var workshop = Fixture.held
    let month = Sample.day(2026, 11, 1).month
    #expect(workshop.costs(in: month).map(\.amount) == Array(repeating: Rupiah(50_000), count: 4))
    #expect(workshop.costs(of: ID(0)).own == Rupiah(200_000))
    #expect(workshop.costs(of: ID(0)).partner == Rupiah(1_200_000))
    let treasurer = Authority(user: ID(workshop.users.count))
    workshop.apply(
      .addUser(
        AddUser {
          $0.login = "bnd-1"
          $0.role = .treasurer
        }), by: PartnershipFixture.clerk)
    #expect(
      workshop.broken(by: .withdraw(Withdraw(.cost(ID(1)), on: Fixture.today)), as: treasurer)
        == [RuleBroken(.course(.costOfSession))])
    var withdrawal = Withdraw(.session(ID(1)), on: Fixture.today)
    Fixture.must(.withdraw(withdrawal), in: &workshop)
    #expect(workshop.costs(in: month).count == 3)
    #expect(workshop.costs(of: ID(0)).own == Rupiah(150_000))
    withdrawal.reinstates = true
    Fixture.must(.withdraw(withdrawal), in: &workshop)
    #expect(workshop.costs(in: month).count == 4)
  }

  @Test func whatACourseNamesStays() {
    let workshop = Fixture.planned
    #expect(
      Fixture.broken(.withdraw(Withdraw(.pledge(ID(1)), on: Fixture.today)), in: workshop)
        == [RuleBroken(.partnership(.leanedOn))])
    var founded = MarketFixture.founded
    var own = Fixture.course
    own.partner = nil
    own.partnerCost = Rupiah()
    own.pledge = nil
    Fixture.must(.setCourse(own), in: &founded)
    #expect(
      Fixture.broken(.withdraw(Withdraw(.inmate(ID(2)), on: Fixture.today)), in: founded)
        == [RuleBroken(.people(.hasTrained))])
  }

  @Test func anExerciseIsOfOneProductAndChannel() {
    var workshop = Fixture.held
    Fixture.must(.noteExercise(Fixture.exercise), in: &workshop)
    #expect(
      Fixture.broken(.noteExercise(Fixture.exercise), in: workshop)
        == [RuleBroken(.course(.exerciseTaken), field: .product)])
    #expect(
      Fixture.broken(.withdraw(Withdraw(.session(ID(0)), on: Fixture.today)), in: workshop)
        == [RuleBroken(.partnership(.leanedOn))])
    var other = Fixture.exercise
    other.channel = 5
    other.price = Rupiah()
    #expect(
      Fixture.broken(.noteExercise(other), in: workshop)
        == [RuleBroken(.earnings(.amountMissing), field: .price)])
    Fixture.must(.withdraw(Withdraw(.exercise(ID(0)), on: Fixture.today)), in: &workshop)
    #expect(workshop.exercises(of: ID(0)).isEmpty)
  }
}
