import Testing
import Workshop

/// Agreements: their rules, their way back, and the days on which their end is to be thought of.
@Suite struct AgreementTests {
  private typealias Fixture = PartnershipFixture

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout SetAgreement) -> Void
    var expected: [RuleBroken] = []
  }

  static let cases = [
    Case(testDescription: "another number", change: { $0.number = "13/MoU/2026" }),
    Case(
      testDescription: "the same number in capitals", change: { $0.number = "12/MOU/2026" },
      expected: [RuleBroken(.partnership(.numberTaken), field: .number)]),
    Case(
      testDescription: "no number", change: { $0.number = "" },
      expected: [RuleBroken(.field(.required), field: .number)]),
    Case(
      testDescription: "an unknown partner",
      change: {
        $0.number = "13"
        $0.partner = ID(7)
      }, expected: [RuleBroken(.field(.unknownRow), field: .partner)]),
    Case(
      testDescription: "for nothing",
      change: {
        $0.number = "13"
        $0.scope = ""
      }, expected: [RuleBroken(.field(.required), field: .scope)]),
    Case(
      testDescription: "signed by us alone",
      change: {
        $0.number = "13"
        $0.theirSigner = ""
      }, expected: [RuleBroken(.field(.required), field: .theirSigner)]),
    Case(
      testDescription: "signed tomorrow",
      change: {
        $0.number = "13"
        $0.signed = $0.day + 1
      }, expected: [RuleBroken(.field(.dayInFuture), field: .signed)]),
    Case(
      testDescription: "ends before it was signed",
      change: {
        $0.number = "13"
        $0.until = $0.signed - 1
      },
      expected: [
        RuleBroken(
          .partnership(.endsBeforeSigned(Sample.day(2026, 9, 22))), field: .until)
      ]),
  ]

  @Test(arguments: cases) func isHeldToItsRules(_ row: Case) {
    var action = Fixture.agreement
    row.change(&action)
    #expect(
      Fixture.signedWorkshop.broken(by: .setAgreement(action), as: Fixture.clerk) == row.expected)
  }

  @Test func aChangeKeepsItsPledgesAndCanBeTakenBack() throws {
    var workshop = Fixture.signedWorkshop
    let before = workshop
    var change = SetAgreement(of: ID(0), in: workshop, on: Fixture.today)
    change.until = Sample.day(2028, 9, 21)
    let back = try #require(workshop.reversal(of: .setAgreement(change)))
    Fixture.must(.setAgreement(change), in: &workshop)
    #expect(workshop.agreements[0].until == Sample.day(2028, 9, 21))
    #expect(workshop.pledges(of: ID(0)).count == 2)
    for action in back { Fixture.must(action, in: &workshop) }
    #expect(workshop == before)
  }

  @Test func whatRestsOnItKeepsItIn() {
    let workshop = Fixture.signedWorkshop
    for subject in [Subject.agreement(ID(0)), .partner(ID(0))] {
      #expect(
        workshop.broken(by: .withdraw(Withdraw(subject, on: Fixture.today)), as: Fixture.clerk)
          == [RuleBroken(.partnership(.leanedOn))])
    }
  }

  /// Ends on 21 September 2027; 23 June is 90 days before, 23 July 60, 22 August 30.
  @Test(arguments: [
    (6, 22, nil), (6, 23, 90), (7, 22, 61), (7, 23, 60), (8, 22, 30), (9, 21, 0),
    (9, 22, -1),
  ]) func itsEndIsToBeThoughtOf(_ month: Int, _ day: Int, _ left: Int?) {
    #expect(
      Fixture.signedWorkshop.reminder(of: ID(0), on: Sample.day(2027, month, day)) == left)
  }

  /// A note of the 80th day answers the first reminder, and not the second.
  @Test func onlyADatedNoteAnswersAReminder() {
    var workshop = Fixture.signedWorkshop
    let noted = Sample.day(2027, 7, 3)
    Fixture.must(
      .noteContact(
        Fixture.note {
          $0.day = noted
          $0.agreement = ID(0)
        }), in: &workshop)
    #expect(workshop.reminder(of: ID(0), on: noted) == nil)
    #expect(workshop.reminder(of: ID(0), on: Sample.day(2027, 7, 22)) == nil)
    #expect(workshop.reminder(of: ID(0), on: Sample.day(2027, 7, 23)) == 60)
  }

  @Test func aTalkAboutSomethingElseAnswersNothing() {
    var workshop = Fixture.signedWorkshop
    Fixture.must(.noteContact(Fixture.note { $0.day = Sample.day(2027, 7, 3) }), in: &workshop)
    #expect(workshop.reminder(of: ID(0), on: Sample.day(2027, 7, 3)) == 80)
  }

  @Test func aPartnerHasANameOfItsOwn() {
    let again = SetPartner {
      $0.day = Fixture.today
      $0.name = "Dinas Contoh"
    }
    #expect(
      Fixture.signedWorkshop.broken(by: .setPartner(again), as: Fixture.clerk)
        == [RuleBroken(.partnership(.partnerTaken), field: .partner)])
  }
}
