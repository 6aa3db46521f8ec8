import Testing
import Workshop

/// The record of a training: its rules, its way back, and whose it is.
@Suite struct TrainingTests {
  private static let today = Sample.day(2026, 11, 23)

  /// A course in the base weave, stage 7, from 2 to 4 November for two of four people.
  private static let whole = HoldTraining {
    $0.day = today
    $0.programme = "anyaman rapat"
    $0.stage = 7
    $0.instructor = "BLK CONTOH"
    $0.first = Sample.day(2026, 11, 2)
    $0.last = Sample.day(2026, 11, 4)
    $0.participants = [ID(2), ID(0)]
    $0.certificate = "S-12/2026"
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout HoldTraining) -> Void
    var expected: [RuleBroken] = []
  }

  static let cases = [
    Case(testDescription: "whole", change: { _ in }),
    Case(
      testDescription: "today, general, without certificate",
      change: {
        $0.first = today
        $0.last = today
        $0.stage = nil
        $0.certificate = ""
      }),
    Case(
      testDescription: "no name", change: { $0.programme = "" },
      expected: [RuleBroken(.field(.required), field: .programme)]),
    Case(
      testDescription: "a letter", change: { $0.programme = "a" },
      expected: [RuleBroken(.people(.nameTooShort), field: .programme)]),
    Case(
      testDescription: "61 letters",
      change: { $0.programme = String(repeating: "a", count: 61) },
      expected: [RuleBroken(.field(.textTooLong(limit: 60)), field: .programme)]),
    Case(
      testDescription: "a stage of the material", change: { $0.stage = 0 },
      expected: [RuleBroken(.field(.unknownRow), field: .stage)]),
    Case(
      testDescription: "nobody taught", change: { $0.instructor = "" },
      expected: [RuleBroken(.field(.required), field: .instructor)]),
    Case(
      testDescription: "ends tomorrow", change: { $0.last = today + 1 },
      expected: [RuleBroken(.field(.dayInFuture), field: .lastDay)]),
    Case(
      testDescription: "ends before it begins", change: { $0.last = $0.first - 1 },
      expected: [RuleBroken(.people(.endsBeforeStart(Sample.day(2026, 11, 2))), field: .lastDay)]),
    Case(
      testDescription: "for nobody", change: { $0.participants = [] },
      expected: [RuleBroken(.field(.required), field: .participants)]),
    Case(
      testDescription: "one twice", change: { $0.participants = [ID(1), ID(1)] },
      expected: [RuleBroken(.weaving(.workerListedTwice), field: .participants)]),
    Case(
      testDescription: "a stranger", change: { $0.participants = [ID(4)] },
      expected: [RuleBroken(.field(.unknownRow), field: .participants)]),
  ]

  @Test(arguments: cases) func aTrainingIsHeldToItsRules(_ row: Case) {
    var action = Self.whole
    row.change(&action)
    #expect(
      Sample.staffed().broken(by: .holdTraining(action), as: Sample.clerk) == row.expected)
  }

  private static var held: Workshop {
    var workshop = Sample.staffed()
    workshop.apply(.holdTraining(whole), by: Sample.clerk)
    return workshop
  }

  @Test func itIsKeptWithItsPeopleInTheOrderOfTheirCodes() {
    let workshop = Self.held
    let row = workshop.trainings[ID(0)]
    #expect(row.participants == [ID(0), ID(2)])
    #expect(row.stage == 7 && row.certificate == "S-12/2026")
    #expect(workshop.trainings(of: ID(2)) == [ID(0)])
    #expect(workshop.trainings(of: ID(1)).isEmpty)
    #expect(Workshop(rows: workshop.rows) == workshop)
  }

  @Test func whatIsUndoneLeavesEveryListAndComesBackByARedo() throws {
    let before = Sample.staffed()
    let undo = try #require(before.reversal(of: .holdTraining(Self.whole)))
    #expect(undo == [.withdraw(Withdraw(.training(ID(0)), on: Self.today))])
    var workshop = Self.held
    let redo = try #require(workshop.reversal(of: undo[0]))
    #expect(workshop.broken(by: undo[0], as: Sample.clerk).isEmpty)
    workshop.apply(undo[0], by: Sample.clerk)
    #expect(workshop.trainings().isEmpty && workshop.trainings.count == 1)
    #expect(workshop.broken(by: undo[0], as: Sample.clerk).map(\.rule) == [.field(.nothingChanges)])
    #expect(Workshop(rows: workshop.rows) == workshop)
    workshop.apply(redo[0], by: Sample.clerk)
    #expect(workshop == Self.held)
  }

  /// Somebody who took a training keeps his number; whom nothing names may be withdrawn.
  @Test func whoTookATrainingIsNotWithdrawn() {
    var workshop = Self.held
    let rules = { (place: Int) in
      workshop.broken(
        by: .withdraw(Withdraw(.inmate(ID(place)), on: Self.today)), as: Sample.clerk
      ).map(\.rule)
    }
    #expect(rules(0) == [.people(.hasTrained)])
    #expect(rules(1) == [])
    workshop.apply(.withdraw(Withdraw(.training(ID(0)), on: Self.today)), by: Sample.clerk)
    workshop.apply(.withdraw(Withdraw(.inmate(ID(0)), on: Self.today)), by: Sample.clerk)
    var again = Withdraw(.training(ID(0)), on: Self.today)
    again.reinstates = true
    #expect(
      workshop.broken(by: .withdraw(again), as: Sample.clerk)
        == [RuleBroken(.field(.isWithdrawn), field: .participants)])
  }
}
