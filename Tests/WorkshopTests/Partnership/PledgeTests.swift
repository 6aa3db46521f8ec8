import Testing
import Workshop

/// Pledges: their rules, what shows that they are kept, and how long nothing was heard of them.
@Suite struct PledgeTests {
  private typealias Fixture = PartnershipFixture

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout SetPledge) -> Void
    var expected: [RuleBroken] = []
  }

  static let cases = [
    Case(testDescription: "whole", change: { _ in }),
    Case(
      testDescription: "of no agreement", change: { $0.agreement = ID(5) },
      expected: [RuleBroken(.field(.unknownRow), field: .agreement)]),
    Case(
      testDescription: "without words", change: { $0.words = "" },
      expected: [RuleBroken(.field(.required), field: .words)]),
    Case(
      testDescription: "an inspector's", change: { $0.owner = ID(2) },
      expected: [RuleBroken(.partnership(.ownerMayNotRecord), field: .owner)]),
    Case(
      testDescription: "nobody's", change: { $0.owner = ID(70) },
      expected: [RuleBroken(.partnership(.ownerMayNotRecord), field: .owner)]),
    Case(
      testDescription: "due before it was signed", change: { $0.due = Sample.day(2026, 9, 21) },
      expected: [
        RuleBroken(.partnership(.endsBeforeSigned(Sample.day(2026, 9, 22))), field: .due)
      ]),
    Case(
      testDescription: "what there is already", change: { $0.target = 680 },
      expected: [RuleBroken(.partnership(.aimIsBaseline), field: .target)]),
  ]

  @Test(arguments: cases) func isHeldToItsRules(_ row: Case) {
    var action = Fixture.own
    row.change(&action)
    #expect(
      Fixture.signedWorkshop.broken(by: .setPledge(action), as: Fixture.clerk) == row.expected)
  }

  /// Signed on 22 September: 21 November is the sixtieth day.
  @Test func isQuietFromTheSixtiethDayOnUntilSomethingIsNoted() {
    var workshop = Fixture.signedWorkshop
    let theirs = ID<Pledge>(1)
    #expect(workshop.quietDays(of: theirs, on: Sample.day(2026, 11, 20)) == nil)
    #expect(workshop.quietDays(of: theirs, on: Sample.day(2026, 11, 21)) == 60)
    #expect(workshop.quietDays(of: theirs, on: Sample.day(2026, 11, 28)) == 67)
    Fixture.must(.noteContact(Fixture.note { $0.pledge = theirs }), in: &workshop)
    #expect(workshop.quietDays(of: theirs, on: Sample.day(2026, 11, 28)) == nil)
    #expect(workshop.newestEvidence(of: theirs) == nil)
  }

  @Test func aKeptOneIsNotQuiet() {
    var workshop = Fixture.signedWorkshop
    var first = Fixture.exhibition
    first.day = Sample.day(2026, 9, 25)
    first.until = Sample.day(2026, 9, 27)
    var second = Fixture.exhibition
    second.day = Sample.day(2026, 9, 28)
    second.until = Sample.day(2026, 9, 29)
    Fixture.must(.receiveSupport(first), in: &workshop)
    #expect(workshop.state(of: ID<Pledge>(1), on: Fixture.today) == .open)
    Fixture.must(.receiveSupport(second), in: &workshop)
    #expect(workshop.state(of: ID<Pledge>(1), on: Fixture.today) == .kept)
    #expect(workshop.standing(of: ID(1), on: Fixture.today).value == 2)
    #expect(workshop.newestEvidence(of: ID(1)) == Sample.day(2026, 9, 29))
    #expect(workshop.quietDays(of: ID(1), on: Sample.day(2027, 1, 31)) == nil)
  }

  @Test(arguments: [
    (Sample.day(2026, 12, 31), Pledge.State.open), (Sample.day(2027, 1, 1), .late),
    (Sample.day(2027, 9, 22), .lapsed),
  ]) func fallsDueAndLapses(_ day: Day, _ state: Pledge.State) {
    #expect(Fixture.signedWorkshop.state(of: ID<Pledge>(1), on: day) == state)
  }

  /// A rack for drying is in no record of ours: one of three, then two.
  @Test func aFigureOutsideTheRecordsIsThatOfTheNewestEvidence() {
    var workshop = Fixture.signedWorkshop
    let rack = SetPledge {
      $0 = Fixture.own
      $0.words = "rak jemur"
      $0.indicator = .outside
      $0.baseline = 1
      $0.target = 3
    }
    Fixture.must(.setPledge(rack), in: &workshop)
    #expect(workshop.standing(of: ID(2), on: Fixture.today).value == 1)
    for (day, figure) in [(20, Int64(2)), (12, 3)] {
      Fixture.must(
        .noteEvidence(
          NoteEvidence {
            $0.day = Sample.day(2026, 11, day)
            $0.pledge = ID(2)
            $0.words = "rak dihitung"
            $0.paper = "BA 09/XI/2026"
            $0.place = "map MoU"
            $0.figure = figure
          }), in: &workshop)
    }
    #expect(workshop.standing(of: ID(2), on: Fixture.today).value == 2)
    #expect(workshop.beginning(of: ID(2)) == 1)
  }

  struct Proof: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout NoteEvidence) -> Void
    var expected: [RuleBroken] = []
  }

  static let proofs = [
    Proof(testDescription: "a paper and its place", change: { _ in }),
    Proof(
      testDescription: "a batch of ours",
      change: {
        $0.paper = ""
        $0.place = ""
        $0.record = .batch(ID(0))
      }),
    Proof(
      testDescription: "neither",
      change: {
        $0.paper = ""
        $0.place = ""
      }, expected: [RuleBroken(.partnership(.proofMissing), field: .proof)]),
    Proof(
      testDescription: "a batch that is not there", change: { $0.record = .batch(ID(9)) },
      expected: [RuleBroken(.field(.unknownRow), field: .proof)]),
    Proof(
      testDescription: "a person", change: { $0.record = .inmate(ID(0)) },
      expected: [RuleBroken(.field(.unknownRow), field: .proof)]),
    Proof(
      testDescription: "a paper that lies nowhere", change: { $0.place = "" },
      expected: [RuleBroken(.field(.required), field: .place)]),
    Proof(
      testDescription: "a figure that the records count", change: { $0.figure = 900 },
      expected: [RuleBroken(.partnership(.figureOfRecords), field: .amount)]),
  ]

  @Test(arguments: proofs) func evidenceIsHeldToItsRules(_ row: Proof) {
    var action = NoteEvidence {
      $0.day = Fixture.today
      $0.pledge = ID(0)
      $0.words = "lembar periksa Oktober"
      $0.paper = "BA 09/XI/2026"
      $0.place = "map MoU"
    }
    row.change(&action)
    #expect(
      Fixture.signedWorkshop.broken(by: .noteEvidence(action), as: Fixture.clerk) == row.expected)
  }
}
