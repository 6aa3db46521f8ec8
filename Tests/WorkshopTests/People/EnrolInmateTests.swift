import Testing
import Workshop

@Suite struct EnrolInmateTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var change: @Sendable (inout EnrolInmate) -> Void
    var broken: [RuleBroken]
  }

  static let cases = [
    Case(testDescription: "a good one", change: { _ in }, broken: []),
    Case(
      testDescription: "another person's key", change: { $0.subject = 0 },
      broken: [RuleBroken(.people(.subjectTaken))]),
    Case(
      testDescription: "a key beyond the next", change: { $0.subject += 1 },
      broken: [RuleBroken(.people(.subjectTaken))]),
    Case(
      testDescription: "no register", change: { $0.identity.register = "" },
      broken: [RuleBroken(.field(.required), field: .register)]),
    Case(
      testDescription: "a taken register", change: { $0.identity.register = "B.I 1/2024" },
      broken: [RuleBroken(.people(.registerTaken(ID(0))), field: .register)]),
    Case(
      testDescription: "a register taken in another spelling",
      change: { $0.identity.register = "b i. 1/2024" },
      broken: [RuleBroken(.people(.registerTaken(ID(0))), field: .register)]),
    Case(
      testDescription: "a register of dots", change: { $0.identity.register = "..." },
      broken: [RuleBroken(.field(.namesNothing), field: .register)]),
    Case(
      testDescription: "a block of hyphens", change: { $0.identity.block = "--" },
      broken: [RuleBroken(.people(.blockForm), field: .block)]),
    Case(
      testDescription: "a name of one letter", change: { $0.identity.name = "X" },
      broken: [RuleBroken(.people(.nameTooShort), field: .name)]),
    Case(
      testDescription: "a name of 61 letters",
      change: { $0.identity.name = String(repeating: "A", count: 61) },
      broken: [RuleBroken(.field(.textTooLong(limit: 60)), field: .name)]),
    Case(
      testDescription: "a name that turns the text around",
      change: { $0.identity.name = "BASO\u{202E}TXT" },
      broken: [RuleBroken(.field(.textHasControls), field: .name)]),
    Case(
      testDescription: "a name with an escape", change: { $0.identity.name = "BASO\u{1B}[2J" },
      broken: [RuleBroken(.field(.textHasControls), field: .name)]),
    Case(
      testDescription: "no block", change: { $0.identity.block = "" },
      broken: [RuleBroken(.field(.required), field: .block)]),
    Case(
      testDescription: "a block of eight", change: { $0.identity.block = "BLOK-A12" },
      broken: []),
    Case(
      testDescription: "a block of nine", change: { $0.identity.block = "BLOK-A123" },
      broken: [RuleBroken(.people(.blockForm), field: .block)]),
    Case(
      testDescription: "a block with a blank", change: { $0.identity.block = "B 2" },
      broken: [RuleBroken(.people(.blockForm), field: .block)]),
    Case(
      testDescription: "a level of 4", change: { $0.skills = [4, 0, 0, 0, 0] },
      broken: [RuleBroken(.people(.levelOutOfRange), field: .skills)]),
    Case(
      testDescription: "two mistakes, in field order",
      change: {
        $0.identity.register = ""
        $0.identity.name = "X"
      },
      broken: [
        RuleBroken(.field(.required), field: .register),
        RuleBroken(.people(.nameTooShort), field: .name),
      ]),
  ]

  @Test(arguments: cases) func rules(_ row: Case) {
    var enrolment = Sample.enrolment(1)
    row.change(&enrolment)
    #expect(
      Sample.staffed(1).broken(by: .enrolInmate(enrolment), as: Sample.clerk) == row.broken)
  }

  @Test func codesFollowTheOrderOfEnrolment() {
    let workshop = Sample.staffed(3)
    #expect(workshop.inmates.map { workshop.code($0) } == ["WB-001", "WB-002", "WB-003"])
    #expect(workshop.inmate(code: "wb-002") == ID(1))
    #expect(workshop.inmate(code: "2") == ID(1))
    #expect(workshop.inmate(code: "WB-777") == nil)
  }

  @Test func withoutPapersNobodyMayWork() {
    var workshop = Sample.founded
    var enrolment = Sample.enrolment(0)
    enrolment.hearing = nil
    workshop.apply(.enrolInmate(enrolment), by: Sample.clerk)
    #expect(!workshop.mayWork(ID(0), on: enrolment.day))
    #expect(Sample.staffed(1).mayWork(ID(0), on: enrolment.day))
  }

  @Test func anUndoneEnrolmentKeepsItsNumberAndFreesTheRegister() {
    var workshop = Sample.staffed(1)
    let reversal = workshop.reversal(of: .enrolInmate(Sample.enrolment(1)))
    workshop.apply(.enrolInmate(Sample.enrolment(1)), by: Sample.clerk)
    for action in reversal ?? [] { workshop.apply(action, by: Sample.clerk) }
    #expect(workshop.inmates == [ID(0)])
    #expect(workshop.code(workshop.people.nextID) == "WB-003")
    var again = Sample.enrolment(1)
    again.subject = workshop.subjects
    #expect(workshop.broken(by: .enrolInmate(again), as: Sample.clerk).isEmpty)
  }

  @Test func anEditChangesOnlyWhatItNamesAndGoesBack() {
    var workshop = Sample.staffed(2)
    let before = workshop.people[0]
    let edit = Action.editInmate(
      EditInmate {
        $0.inmate = ID(0)
        $0.day = Sample.day(2026, 5, 1)
        $0.taken = StatusTaken(.resting, since: Sample.day(2026, 5, 1))
      })
    let reversal = workshop.reversal(of: edit)
    workshop.apply(edit, by: Sample.clerk)
    #expect(workshop.people[0].status == .resting)
    #expect(workshop.people[0].identity == before.identity)
    for action in reversal ?? [] { workshop.apply(action, by: Sample.clerk) }
    #expect(workshop.people[0] == before)
  }
}
