import Testing

@testable import Workshop

@Suite struct RegisterIndexTests {
  struct Spelling: Sendable {
    var written: String
    var form: String
  }

  static let spellings = [
    Spelling(written: "B.I 12/2024", form: "bi12/2024"),
    Spelling(written: "B.I. 12/2024", form: "bi12/2024"),
    Spelling(written: "BI 12/2024", form: "bi12/2024"),
    Spelling(written: "B.I  12/2024", form: "bi12/2024"),
    Spelling(written: "b.i 12/2024", form: "bi12/2024"),
    Spelling(written: "B.I\u{A0}12/2024", form: "bi12/2024"),
    Spelling(written: "B.I\u{202F}12\u{2009}/\u{3000}2024", form: "bi12/2024"),
    Spelling(written: "'B.I-12/2024", form: "bi12/2024"),
    Spelling(written: "B.I 12-2024", form: "bi12/2024"),
    Spelling(written: "B.I 1/22024", form: "bi1/22024"),
    Spelling(written: "BII 12/2024", form: "bii12/2024"),
    Spelling(written: "0045/2024", form: "0045/2024"),
    Spelling(written: "...", form: ""),
  ]

  @Test(arguments: spellings) func dotsBlanksAndCapitalsAreNoPartOfANumber(_ row: Spelling) {
    #expect(row.written.registerForm == row.form)
  }

  /// Three people of a store from before numbers were compared so; no rule is asked of the past.
  private static func past() -> Workshop {
    var workshop = Sample.staffed(1)
    for (place, register) in ["BI 1/2024", "b.i.1/2024"].enumerated() {
      var enrolment = Sample.enrolment(place + 1)
      enrolment.identity.register = register
      workshop.apply(.enrolInmate(enrolment), by: Sample.clerk)
    }
    return workshop
  }

  private static func change(_ inmate: Int, _ register: String, in workshop: Workshop) -> Action {
    .editInmate(
      EditInmate {
        $0.inmate = ID(inmate)
        $0.identity = workshop.people[inmate].identity
        $0.identity?.register = register
      })
  }

  @Test func aNumberThatThePastGaveTwiceFindsTheLowerCode() {
    var workshop = Self.past()
    let before = workshop.derived.registers
    workshop.derive()
    #expect(workshop.derived.registers == before)
    #expect(workshop.derived.registers["B.I 1/2024"] == ID(0))
    workshop.apply(Self.change(0, "B.I 9/2024", in: workshop), by: Sample.clerk)
    #expect(workshop.derived.registers["B.I 1/2024"] == ID(1))
    workshop.apply(.withdraw(Withdraw(.inmate(ID(1)), on: Day())), by: Sample.clerk)
    #expect(workshop.derived.registers["B.I 1/2024"] == ID(2))
    let after = workshop.derived.registers
    workshop.derive()
    #expect(workshop.derived.registers == after)
  }

  @Test func whoeverKeepsANumberOfThePastMayBeChangedOtherwise() {
    let workshop = Self.past()
    #expect(
      workshop.broken(by: Self.change(2, "B.I 1/2024", in: workshop), as: Sample.clerk).isEmpty)
    let taken = workshop.broken(by: Self.change(2, "B.I 7/2024", in: workshop), as: Sample.clerk)
    #expect(taken.isEmpty)
    let mistaken = Sample.staffed(3)
    #expect(
      mistaken.broken(by: Self.change(2, "bi 1/2024", in: mistaken), as: Sample.clerk)
        == [RuleBroken(.people(.registerTaken(ID(0))), field: .register)])
  }
}
