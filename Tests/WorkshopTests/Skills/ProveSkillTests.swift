import Testing
import Workshop

/// Levels that are proven: what each way asks for, which pieces count, and the way back.
///
/// Of twenty accepted caps CONTOH 0 wove all bases, stage 7, and tied the crowns 1 to 10, stage 6;
/// CONTOH 1 tied 11 to 20.
@Suite struct ProveSkillTests {
  private static let today = Sample.day(2026, 11, 23)
  /// The clerk with the supervisor's PIN.
  private static let signed = Authority(user: ID(0), signer: ID(2))
  private static let batch = ID<WeavingBatch>(0)

  private static func places(_ numbers: ClosedRange<UInt8>) -> [PiecePlace] {
    numbers.map { PiecePlace(batch, $0) }
  }

  /// The first level of the base weave by the first ten caps.
  private static func proof(_ change: (inout ProveSkill) -> Void = { _ in }) -> ProveSkill {
    var proof = ProveSkill {
      $0.day = today
      $0.inmate = ID(0)
      $0.stage = 7
      $0.level = 1
      $0.pieces = places(1...10)
    }
    change(&proof)
    return proof
  }

  private static func trial(_ level: UInt8) -> ProveSkill {
    proof {
      $0.level = level
      $0.way = .trial
      $0.pieces = []
      $0.examiner = "BLK CONTOH"
      $0.paper = "U-1/2026"
      $0.tested = today
    }
  }

  private static func entry(_ level: UInt8) -> ProveSkill {
    proof {
      $0.level = level
      $0.way = .entry
      $0.pieces = []
      $0.reason = "sudah mahir sejak 2024"
    }
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var proof: ProveSkill
    var expected: [RuleBroken] = []
  }

  static let cases = [
    Case(testDescription: "ten caps", proof: proof()),
    Case(
      testDescription: "nine caps", proof: proof { $0.pieces = places(1...9) },
      expected: [RuleBroken(.skill(.piecesMissing(have: 9, of: 10)), field: .piece)]),
    Case(
      testDescription: "a cap twice",
      proof: proof { $0.pieces = places(1...9) + [PiecePlace(batch, 9)] },
      expected: [RuleBroken(.skill(.pieceProvesNothing(PiecePlace(batch, 9))), field: .piece)]),
    Case(
      testDescription: "crowns that another tied",
      proof: proof {
        $0.stage = 6
        $0.pieces = places(2...11)
      },
      expected: [RuleBroken(.skill(.pieceProvesNothing(PiecePlace(batch, 11))), field: .piece)]),
    Case(
      testDescription: "a cap that is not there",
      proof: proof { $0.pieces = places(12...21) },
      expected: [RuleBroken(.skill(.pieceProvesNothing(PiecePlace(batch, 21))), field: .piece)]),
    Case(
      testDescription: "two levels at once", proof: proof { $0.level = 2 },
      expected: [RuleBroken(.skill(.levelAfter(1)), field: .level)]),
    Case(
      testDescription: "level 0", proof: proof { $0.level = 0 },
      expected: [RuleBroken(.people(.levelOutOfRange), field: .level)]),
    Case(
      testDescription: "level 4", proof: trial(4),
      expected: [RuleBroken(.people(.levelOutOfRange), field: .level)]),
    Case(
      testDescription: "a stage of the material", proof: proof { $0.stage = 0 },
      expected: [RuleBroken(.field(.unknownRow), field: .stage)]),
    Case(
      testDescription: "nobody", proof: proof { $0.inmate = ID(9) },
      expected: [RuleBroken(.field(.unknownRow), field: .worker)]),
    Case(testDescription: "a test", proof: trial(3)),
    Case(
      testDescription: "a test without its paper",
      proof: {
        var proof = trial(3)
        proof.paper = ""
        return proof
      }(), expected: [RuleBroken(.field(.required), field: .proof)]),
    Case(
      testDescription: "a test of tomorrow",
      proof: {
        var proof = trial(3)
        proof.tested = today + 1
        return proof
      }(), expected: [RuleBroken(.field(.dayInFuture), field: .testDay)]),
    Case(testDescription: "a first entry", proof: entry(2)),
    Case(
      testDescription: "a first entry without a reason",
      proof: {
        var proof = entry(2)
        proof.reason = ""
        return proof
      }(), expected: [RuleBroken(.field(.required), field: .reason)]),
  ]

  @Test(arguments: cases) func isHeldToItsRules(_ row: Case) {
    let broken = EarningsFixture.stocked.broken(by: .proveSkill(row.proof), as: Self.signed)
    #expect(broken == row.expected)
  }

  struct Signing: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var authority: Authority
    var isEnough: Bool
  }

  static let signings = [
    Signing(testDescription: "a clerk alone", authority: Sample.clerk, isEnough: false),
    Signing(
      testDescription: "a clerk's own PIN", authority: Authority(user: ID(0), signer: ID(0)),
      isEnough: false),
    Signing(
      testDescription: "an inspector's PIN", authority: Authority(user: ID(0), signer: ID(1)),
      isEnough: false),
    Signing(testDescription: "a supervisor's PIN", authority: signed, isEnough: true),
    Signing(testDescription: "a supervisor's own", authority: Sample.supervisor, isEnough: true),
    Signing(
      testDescription: "a supervisor without a PIN", authority: Authority(user: ID(2)),
      isEnough: false),
  ]

  @Test(arguments: signings) func needsASupervisorsPIN(_ row: Signing) {
    let broken = EarningsFixture.stocked.broken(by: .proveSkill(Self.proof()), as: row.authority)
    #expect(broken == (row.isEnough ? [] : [RuleBroken(.skill(.supervisorMissing))]))
  }

  /// Ten caps for the first level; the second needs thirty, and there are twenty.
  @Test func piecesLiftByOneLevelAndAreCountedTogether() {
    var workshop = EarningsFixture.stocked
    #expect(workshop.provenLevel(of: ID(0), at: 7) == 0)
    workshop.accept(.proveSkill(Self.proof()), by: Self.signed)
    #expect(workshop.provenLevel(of: ID(0), at: 7) == 1)
    #expect(workshop.provenLevel(of: ID(0), at: 7, on: Self.today - 1) == 0)
    #expect(workshop.skillProofs[ID(0)].pieces == Self.places(1...10))
    #expect(workshop.skillProofs[ID(0)].signer == ID(2))
    let second = Self.proof {
      $0.level = 2
      $0.pieces = Self.places(1...20)
    }
    #expect(
      workshop.broken(by: .proveSkill(second), as: Self.signed)
        == [RuleBroken(.skill(.piecesMissing(have: 20, of: 30)), field: .piece)])
    let needs = SetSkillNeeds {
      $0.day = Self.today
      $0.from = Self.today
      $0.pieces = [10, 20, 40]
    }
    workshop.accept(.setSkillNeeds(needs), by: Sample.supervisor)
    workshop.accept(.proveSkill(second), by: Self.signed)
    #expect(workshop.provenLevel(of: ID(0), at: 7) == 2)
  }

  /// What the row of the person says counts for nothing.
  @Test func aTypedLevelProvesNothing() {
    let workshop = EarningsFixture.stocked
    #expect(workshop.people[ID(0)].skills == [3, 3, 2, 2, 1])
    #expect(workshop.provenLevels().isEmpty)
  }

  @Test func anEntryIsTheFirstAndATestMayRiseBySeveral() {
    var workshop = EarningsFixture.stocked
    workshop.accept(.proveSkill(Self.entry(1)), by: Self.signed)
    #expect(
      workshop.broken(by: .proveSkill(Self.entry(2)), as: Self.signed)
        == [RuleBroken(.skill(.hasProof), field: .way)])
    #expect(
      workshop.broken(by: .proveSkill(Self.trial(1)), as: Self.signed)
        == [RuleBroken(.skill(.levelHeld(1)), field: .level)])
    workshop.accept(.proveSkill(Self.trial(3)), by: Self.signed)
    #expect(workshop.provenLevels() == [ID(0): [0, 3, 0, 0, 0]])
  }

  /// The lower of two levels stays until the higher one is gone, and comes back first.
  @Test func levelsAreTakenBackFromTheTop() {
    var workshop = EarningsFixture.stocked
    workshop.accept(.proveSkill(Self.proof()), by: Self.signed)
    workshop.accept(.proveSkill(Self.trial(3)), by: Self.signed)
    let lower = Withdraw(.skillProof(ID(0)), on: Self.today)
    #expect(
      workshop.broken(by: .withdraw(lower), as: Self.signed)
        == [RuleBroken(.skill(.higherStands(3)))])
    workshop.accept(.withdraw(Withdraw(.skillProof(ID(1)), on: Self.today)), by: Self.signed)
    workshop.accept(.withdraw(lower), by: Self.signed)
    #expect(workshop.provenLevel(of: ID(0), at: 7) == 0)
    workshop.accept(.proveSkill(Self.trial(2)), by: Self.signed)
    var back = lower
    back.reinstates = true
    #expect(
      workshop.broken(by: .withdraw(back), as: Self.signed)
        == [RuleBroken(.skill(.levelHeld(2)), field: .level)])
  }

  /// Twenty bases prove the first level and the second where one is enough for each; with the first
  /// gone the second has nothing to stand on.
  @Test func aLevelByPiecesComesBackOnTheOneBelowIt() {
    var workshop = EarningsFixture.stocked
    workshop.accept(
      .setSkillNeeds(
        SetSkillNeeds {
          $0.day = Self.today
          $0.from = Self.today
          $0.pieces = [10, 20, 30]
        }), by: Sample.supervisor)
    let second = Self.proof {
      $0.level = 2
      $0.pieces = Self.places(1...20)
    }
    workshop.accept(.proveSkill(Self.proof()), by: Self.signed)
    workshop.accept(.proveSkill(second), by: Self.signed)
    for proof in [1, 0] {
      workshop.accept(
        .withdraw(Withdraw(.skillProof(ID(proof)), on: Self.today)), by: Self.signed)
    }
    var back = Withdraw(.skillProof(ID(1)), on: Self.today)
    back.reinstates = true
    #expect(
      workshop.broken(by: .withdraw(back), as: Self.signed)
        == [RuleBroken(.skill(.levelAfter(1)), field: .level)])
  }

  /// Of the same day or another: what a supervisor signed neither goes nor comes back by the clerk.
  @Test func aProofGoesAndComesBackWithTheSupervisorAlone() {
    var workshop = EarningsFixture.stocked
    workshop.accept(.proveSkill(Self.proof()), by: Self.signed)
    var withdrawal = Withdraw(.skillProof(ID(0)), on: Self.today)
    let missing = [RuleBroken(.skill(.supervisorMissing))]
    #expect(workshop.broken(by: .withdraw(withdrawal), as: Sample.clerk) == missing)
    workshop.accept(.withdraw(withdrawal), by: Self.signed)
    withdrawal.reinstates = true
    #expect(workshop.broken(by: .withdraw(withdrawal), as: Sample.clerk) == missing)
    #expect(workshop.broken(by: .withdraw(withdrawal), as: Self.signed) == [])
    #expect(
      workshop.reversal(of: .proveSkill(Self.proof())) == [
        .withdraw(Withdraw(.skillProof(ID(1)), on: Self.today))
      ])
  }

  /// A cap that a buyer brought back proves nothing any more; the proof that rests on it stays.
  @Test func aReturnedCapDoesNotCount() {
    var workshop = EarningsFixture.sold
    workshop.accept(.proveSkill(Self.proof()), by: Self.signed)
    let back = TakeBack {
      $0.day = Sample.day(2026, 11, 10)
      $0.sale = ID(0)
      $0.piece = PiecePlace(Self.batch, 3)
      $0.redress = .refund
      $0.reason = "anyaman longgar"
    }
    workshop.accept(.takeBack(back), by: Self.signed)
    let made = workshop.acceptedWork(of: ID(0), at: 7)
    #expect(made == Self.places(1...2) + Self.places(4...20))
    #expect(workshop.otherWork(of: ID(0), at: 7) == [PiecePlace(Self.batch, 3)])
    #expect(workshop.provenLevel(of: ID(0), at: 7) == 1)
  }

  /// CONTOH 0 tied ten crowns and wove twenty bases, CONTOH 1 tied ten crowns and finished twenty:
  /// each may rise at two stages, and not at one that is proven already.
  @Test func whoMayRiseIsFoundFromThePieces() {
    var workshop = EarningsFixture.stocked
    func ready() -> [String] {
      workshop.readyToRise(on: Self.today).map {
        "\($0.place.inmate.index) \($0.place.stage) \($0.level) \($0.pieces)"
      }
    }
    #expect(ready() == ["0 6 1 10", "0 7 1 20", "1 6 1 10", "1 10 1 20"])
    workshop.accept(.proveSkill(Self.proof()), by: Self.signed)
    #expect(ready() == ["0 6 1 10", "1 6 1 10", "1 10 1 20"])
  }
}
