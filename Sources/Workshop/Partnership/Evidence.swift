/// What shows that something was done for a pledge: a record of ours, or a paper and where it lies.
package struct Evidence: Record {
  package var pledge = ID<Pledge>()
  package var day = Day()
  package var words = ""
  /// A record of ours; nil for a paper.
  package var record: Subject?
  /// The number of a paper, and where it lies.
  package var paper = ""
  package var place = ""
  /// What was reached by then, of a figure that our records do not have.
  package var figure: Int64?
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

extension Subject {
  /// Whether a row can show that something was done: work, what was sold or handed out, a training.
  package var isEvidence: Bool {
    switch self {
    case .batch, .sale, .order, .consignment, .training, .leaving: true
    case .inmate, .buyer, .cost, .materialLot, .materialMove, .dispute, .toolCount, .handOver,
      .partner, .agreement, .pledge, .evidence, .support, .contact, .marketPrice,
      .skillProof, .releasePack, .followUp,
      .plannedAbsence, .conductMark,
      .course, .session, .exercise,
      .allowance, .waitingPlace, .waitingEnd:
      false
    }
  }
}

extension Evidence: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Evidence>> { \.evidence }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: its pledge stands.
  static func broken(
    _ id: ID<Evidence>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    withdrawal.reinstates ? workshop.broken(workshop.evidence[id].pledge) : []
  }
}
