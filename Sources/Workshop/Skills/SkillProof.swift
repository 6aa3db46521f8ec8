/// That somebody has reached a level at a making stage: what shows it, and the supervisor who
/// signed it.
package struct SkillProof: Record {
  /// What shows a level.
  package enum Way: UInt8, CaseIterable, Sendable {
    /// Accepted pieces that the person made at the stage.
    case pieces
    /// A test before an examiner, with its paper.
    case trial
    /// The supervisor's word, for what was there before anything was proven.
    case entry
  }

  package var inmate = ID<Inmate>()
  package var stage: UInt8 = 0
  /// From 1 to 3 mahir.
  package var level: UInt8 = 0
  package var way = Way.pieces
  package var day = Day()
  /// The pieces that it rests on, by batch and number; none where it rests on something else.
  package var pieces: [PiecePlace] = []
  /// Who held the test, on which day, and the number of its paper.
  package var examiner = ""
  package var tested: Day?
  package var paper = ""
  package var reason = ""
  package var officer = ID<User>()
  package var signer = ID<User>()
  package var isWithdrawn = false

  package init() {}

  /// The highest level.
  package static let highest: UInt8 = 3
}

extension SkillProof.Way {
  /// The rules of a level above the one that is proven.
  func broken(_ level: UInt8, above held: UInt8) -> [RuleBroken] {
    if level <= held { return [RuleBroken(.skill(.levelHeld(held)), field: .level)] }
    switch self {
    case .pieces:
      return level == held + 1 ? [] : [RuleBroken(.skill(.levelAfter(held + 1)), field: .level)]
    case .trial: return []
    case .entry: return held == 0 ? [] : [RuleBroken(.skill(.hasProof), field: .way)]
    }
  }
}

extension SkillProof: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<SkillProof>> { \.skillProofs }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }
  static var isSupervised: Bool { true }

  /// Rules: levels go from the highest down, and come back as they were proven.
  static func broken(
    _ id: ID<SkillProof>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.skillProofs[id]
    let level = workshop.provenLevel(of: row.inmate, at: row.stage)
    if withdrawal.reinstates { return row.way.broken(row.level, above: level) }
    return level > row.level ? [RuleBroken(.skill(.higherStands(level)))] : []
  }
}

extension Workshop {
  /// Whether a supervisor put a PIN to it, his own record or another's.
  func isSupervised(_ authority: Authority) -> Bool {
    authority.signer.flatMap { role(of: $0) }?.may(.approve) ?? false
  }
}
