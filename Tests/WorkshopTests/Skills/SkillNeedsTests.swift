import Testing
import Workshop

/// How many pieces a level needs, as an office decides it.
@Suite struct SkillNeedsTests {
  private static let today = Sample.day(2026, 11, 23)

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var pieces: [Int32]
    var from = today
    var expected: [RuleBroken] = []
  }

  static let cases = [
    Case(testDescription: "others", pieces: [5, 20, 50]),
    Case(
      testDescription: "the same", pieces: [10, 30, 60],
      expected: [RuleBroken(.field(.nothingChanges), field: .needed1)]),
    Case(
      testDescription: "two of three", pieces: [5, 20],
      expected: [RuleBroken(.field(.required), field: .needed1)]),
    Case(
      testDescription: "none for a level", pieces: [0, 20, 50],
      expected: [
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: 255)), field: .needed1)
      ]),
    Case(
      testDescription: "more than a proof holds", pieces: [10, 20, 256],
      expected: [
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: 255)), field: .needed3)
      ]),
    Case(
      testDescription: "no more for the third", pieces: [10, 30, 30],
      expected: [RuleBroken(.skill(.needsDoNotRise), field: .needed3)]),
    Case(
      testDescription: "from before the store", pieces: [5, 20, 50],
      from: Sample.day(2026, 2, 28),
      expected: [
        RuleBroken(.field(.dayBeforeStore(Sample.day(2026, 3, 1))), field: .day)
      ]),
  ]

  private static func action(_ pieces: [Int32], from: Day) -> Action {
    .setSkillNeeds(
      SetSkillNeeds {
        $0.day = today
        $0.from = from
        $0.pieces = pieces
      })
  }

  @Test(arguments: cases) func areHeldToTheirRules(_ row: Case) {
    let broken = Sample.founded.broken(
      by: Self.action(row.pieces, from: row.from), as: Sample.supervisor)
    #expect(broken == row.expected)
  }

  @Test func holdFromTheirDayOn() {
    var workshop = Sample.founded
    workshop.accept(Self.action([5, 20, 50], from: Self.today), by: Sample.supervisor)
    #expect(workshop.skillNeeds(on: Self.today - 1) == [10, 30, 60])
    #expect((1...3).map { workshop.piecesNeeded(for: $0, on: Self.today) } == [5, 20, 50])
  }
}
