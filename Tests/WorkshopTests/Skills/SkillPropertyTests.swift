import Testing
import Workshop

/// Whatever happens in whatever order: a level that is proven by pieces has its pieces, each made
/// by that person and accepted, and a supervisor's signature; and an account is what its lines say.
@Suite struct SkillPropertyTests {
  static let steps = 5_000

  @Test(arguments: [UInt64(11), 12]) func everyProvenLevelRestsOnItsPieces(_ seed: UInt64) {
    print("levels of skill, seed \(seed)")
    var run = EverythingRun(seed: seed)
    var proven = 0
    for step in 1...Self.steps {
      run.step()
      guard step % 4 == 0 else { continue }
      let before = run.workshop.skillProofs.count
      run.take(skill(&run))
      if run.workshop.skillProofs.count > before {
        proven += 1
        check(ID(before), in: run.workshop, isNew: true)
      }
    }
    #expect(proven > 5, "seed \(seed)")
    for proof in run.workshop.proofs() { check(proof, in: run.workshop, isNew: false) }
    for index in run.workshop.people.indices { checkAccount(of: ID(index), in: run.workshop) }
    #expect(Workshop(rows: run.workshop.rows) == run.workshop, "seed \(seed)")
  }

  // MARK: By chance

  private func skill(_ run: inout EverythingRun) -> (action: Action, authority: Authority) {
    let authority =
      run.pick(4) == 0 ? Sample.clerk : [EverythingRun.witnessed, Sample.supervisor][run.pick(2)]
    if run.pick(5) == 0, !run.workshop.skillProofs.isEmpty {
      var withdrawal = Withdraw(
        .skillProof(ID(run.pick(run.workshop.skillProofs.count))), on: run.today)
      withdrawal.reinstates = run.pick(3) == 0
      return (.withdraw(withdrawal), authority)
    }
    let inmate = ID<Inmate>(run.pick(4))
    let stages = run.workshop.catalogue.makingStages
    let stage = UInt8(stages[run.pick(stages.count)])
    let level = UInt8(1 + run.pick(3))
    var pieces = run.workshop.acceptedWork(of: inmate, at: stage)
    if run.pick(6) == 0 { pieces += run.workshop.otherWork(of: inmate, at: stage) }
    if run.pick(6) == 0 { pieces = run.workshop.acceptedWork(of: ID(run.pick(4)), at: stage) }
    let needed = run.workshop.piecesNeeded(for: level, on: run.today)
    let today = run.today
    let proof = ProveSkill {
      $0.day = today
      $0.inmate = inmate
      $0.stage = stage
      $0.level = level
      $0.pieces = Array(pieces.sorted().prefix(needed))
    }
    return (.proveSkill(proof), authority)
  }

  // MARK: Recounted

  private func check(_ id: ID<SkillProof>, in workshop: Workshop, isNew: Bool) {
    let row = workshop.skillProofs[id]
    #expect(workshop.users[row.signer].role == .supervisor)
    #expect(row.pieces.count >= [10, 30, 60][Int(row.level) - 1])
    #expect(Set(row.pieces).count == row.pieces.count)
    for place in row.pieces {
      #expect(made(place, at: row.stage, by: row.inmate, in: workshop))
      #expect(wasGraded(place, in: workshop))
      if isNew {
        #expect(!returned(place, in: workshop) && !isCondemned(place, in: workshop))
      }
    }
    let below = workshop.skillProofs.contains {
      !$0.isWithdrawn && $0.inmate == row.inmate && $0.stage == row.stage
        && $0.level == row.level - 1
    }
    #expect(row.level == 1 || below)
  }

  /// By the rows of the day sheets.
  private func made(
    _ place: PiecePlace, at stage: UInt8, by inmate: ID<Inmate>, in workshop: Workshop
  ) -> Bool {
    workshop.outputs.contains {
      !$0.isWithdrawn && $0.worker == inmate && $0.batch == place.batch && $0.stage == stage
        && $0.pieces.contains(place.number)
    }
  }

  private func wasGraded(_ place: PiecePlace, in workshop: Workshop) -> Bool {
    workshop.checks.contains { PiecePlace($0) == place && $0.grade != nil }
  }

  private func returned(_ place: PiecePlace, in workshop: Workshop) -> Bool {
    workshop.returns.contains { $0.piece == place && $0.redress.takesBack }
  }

  /// Whether the newest verdict on it is a rejection that nobody refused.
  private func isCondemned(_ place: PiecePlace, in workshop: Workshop) -> Bool {
    let newest = workshop.checks.filter { PiecePlace($0) == place && $0.isUpheld != false }.last
    return newest?.verdict == .reject
  }

  /// What the pack says of money, added up from closed months and movements.
  private func checkAccount(of inmate: ID<Inmate>, in workshop: Workshop) {
    let premi = workshop.closures.flatMap(\.figures.shares).filter { $0.worker == inmate }
      .reduce(Rupiah()) { $0 + $1.premi }
    let moved = workshop.movements.filter { $0.worker == inmate }
      .reduce(Rupiah()) { $0 + $1.change }
    let account = workshop.account(of: inmate)
    #expect(account.opened.sum + premi + moved == account.balance)
    #expect(
      account.opened.sum + account.earned + account.corrected - account.used - account.paidOut
        == premi + moved + account.opened.sum)
  }
}
