import Testing
import Workshop

/// Contacts: their rules, and the next steps that nobody has taken yet.
@Suite struct ContactTests {
  private typealias Fixture = PartnershipFixture

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout NoteContact) -> Void
    var expected: [RuleBroken] = []
  }

  static let cases = [
    Case(testDescription: "words alone", change: { _ in }),
    Case(
      testDescription: "without words", change: { $0.words = "" },
      expected: [RuleBroken(.field(.required), field: .words)]),
    Case(
      testDescription: "a step without its day", change: { $0.step = "kirim surat" },
      expected: [RuleBroken(.partnership(.stepWithoutDay), field: .stepDay)]),
    Case(
      testDescription: "a day without a step", change: { $0.stepDay = Sample.day(2026, 12, 1) },
      expected: [RuleBroken(.partnership(.stepWithoutDay), field: .step)]),
    Case(
      testDescription: "an answer to nothing", change: { $0.answers = ID(0) },
      expected: [RuleBroken(.partnership(.answersAnother), field: .step)]),
  ]

  @Test(arguments: cases) func isHeldToItsRules(_ row: Case) {
    #expect(
      Fixture.signedWorkshop.broken(
        by: .noteContact(Fixture.note { row.change(&$0) }), as: Fixture.clerk) == row.expected)
  }

  @Test func aStepIsOpenUntilAnotherContactAnswersIt() {
    var workshop = Fixture.signedWorkshop
    let step = Fixture.note {
      $0.step = "kirim surat undangan"
      $0.stepDay = Sample.day(2026, 12, 1)
    }
    Fixture.must(.noteContact(step), in: &workshop)
    #expect(workshop.openSteps == [ID(0)])
    Fixture.must(.noteContact(Fixture.note { $0.answers = ID(0) }), in: &workshop)
    #expect(workshop.openSteps == [])
    #expect(
      workshop.broken(
        by: .noteContact(Fixture.note { $0.answers = ID(0) }), as: Fixture.clerk)
        == [RuleBroken(.partnership(.answersAnother), field: .step)])
    #expect(
      workshop.broken(
        by: .withdraw(Withdraw(.contact(ID(0)), on: Fixture.today)), as: Fixture.clerk)
        == [RuleBroken(.partnership(.leanedOn))])
    Fixture.must(.withdraw(Withdraw(.contact(ID(1)), on: Fixture.today)), in: &workshop)
    #expect(workshop.openSteps == [ID(0)])
  }
}
