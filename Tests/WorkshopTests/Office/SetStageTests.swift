import Testing
import Workshop

@Suite struct SetStageTests {
  private static func stage(
    _ stage: UInt8? = nil, _ kind: Stage.Kind = .piece, _ name: String = "anyam pinggir",
    letter: String = "G"
  ) -> Action {
    .setStage(
      SetStage {
        $0.day = Sample.day(2026, 3, 10)
        $0.stage = stage
        $0.row.name = name
        $0.row.english = "rim weave"
        $0.row.kind = kind
        $0.row.letter = letter
      })
  }

  /// The skills of people are kept in the order of the stages that work on pieces.
  @Test func aNewStageIsTheLastSkill() {
    var workshop = Sample.founded
    workshop.apply(Self.stage(), by: Sample.supervisor)
    #expect(workshop.catalogue.stages.count == 12)
    #expect(workshop.catalogue.makingStages == [6, 7, 8, 9, 10, 11])
  }

  @Test func whatIsNoStageIsRefusedWithItsField() {
    let workshop = Sample.founded
    let cases: [(String, Action, RuleBroken)] = [
      (
        "a name that is taken", Self.stage(nil, .piece, "Lisu"),
        RuleBroken(.office(.nameTaken), field: .name)
      ),
      (
        "a letter that is taken", Self.stage(letter: "L"),
        RuleBroken(.office(.letterTaken), field: .letter)
      ),
      (
        "work on pieces without a letter", Self.stage(letter: ""),
        RuleBroken(.office(.letterForm), field: .letter)
      ),
      (
        "work on material with one", Self.stage(nil, .material),
        RuleBroken(.office(.letterForm), field: .letter)
      ),
      (
        "another kind of a stage", Self.stage(0, .piece),
        RuleBroken(.field(.unknownRow), field: .stage)
      ),
    ]
    for (name, action, broken) in cases {
      #expect(workshop.broken(by: action, as: Sample.supervisor) == [broken], "\(name)")
    }
  }
}
