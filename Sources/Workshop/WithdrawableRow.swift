/// A row that can be taken out of every list and sum, and put back; its file says what keeps it in.
protocol WithdrawableRow: Record {
  static var table: WritableKeyPath<Workshop, Table<Self>> { get }
  /// The right of whoever makes such a row.
  static var keeper: Capability { get }
  var isWithdrawn: Bool { get set }

  /// The rules of a row that exists and is in the other state.
  static func broken(
    _ id: ID<Self>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken]
  /// Takes the row out or puts it back, with what follows from it.
  static func apply(_ withdrawal: Withdraw, to id: ID<Self>, in workshop: inout Workshop)
  /// The days that figures count the row from.
  static func countedDays(_ id: ID<Self>, in workshop: Workshop) -> [Day]
  /// Whether a supervisor's PIN stands under it, without which it neither goes nor comes back.
  static var isSupervised: Bool { get }
  /// Whether no month counts its day, so that it may go although that month is closed.
  static var isOutsideMonths: Bool { get }
}

extension WithdrawableRow {
  static func apply(_ withdrawal: Withdraw, to id: ID<Self>, in workshop: inout Workshop) {
    workshop[keyPath: table][id].isWithdrawn = !withdrawal.reinstates
  }

  static func countedDays(_ id: ID<Self>, in workshop: Workshop) -> [Day] { [] }

  static var isSupervised: Bool { false }

  static var isOutsideMonths: Bool { false }
}

/// The number of a row that can be taken out, whatever table it is in.
protocol WithdrawableID {
  var keeper: Capability { get }
  var isOutsideMonths: Bool { get }
  func countedDays(in workshop: Workshop) -> [Day]
  func broken(by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority)
    -> [RuleBroken]
  func apply(_ withdrawal: Withdraw, to workshop: inout Workshop)
  /// Whether it is there and in.
  func stands(in workshop: Workshop) -> Bool
}

extension ID: WithdrawableID where Row: WithdrawableRow {
  var keeper: Capability { Row.keeper }

  var isOutsideMonths: Bool { Row.isOutsideMonths }

  func countedDays(in workshop: Workshop) -> [Day] {
    workshop[keyPath: Row.table].contains(self) ? Row.countedDays(self, in: workshop) : []
  }

  func stands(in workshop: Workshop) -> Bool {
    workshop[keyPath: Row.table].contains(self)
      && !workshop[keyPath: Row.table][self].isWithdrawn
  }

  func broken(
    by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    guard workshop[keyPath: Row.table].contains(self) else {
      return [RuleBroken(.field(.unknownRow))]
    }
    let isOut = workshop[keyPath: Row.table][self].isWithdrawn
    if isOut != withdrawal.reinstates { return [RuleBroken(.field(.nothingChanges))] }
    let broken = Row.broken(self, by: withdrawal, in: workshop, as: authority)
    return broken.isEmpty && Row.isSupervised && !workshop.isSupervised(authority)
      ? [RuleBroken(.skill(.supervisorMissing))] : broken
  }

  func apply(_ withdrawal: Withdraw, to workshop: inout Workshop) {
    Row.apply(withdrawal, to: self, in: &workshop)
  }
}

extension Subject {
  var row: any WithdrawableID {
    switch self {
    case .inmate(let id): id
    case .batch(let id): id
    case .buyer(let id): id
    case .sale(let id): id
    case .cost(let id): id
    case .training(let id): id
    case .order(let id): id
    case .consignment(let id): id
    case .materialLot(let id): id
    case .materialMove(let id): id
    case .dispute(let id): id
    case .toolCount(let id): id
    case .leaving(let id): id
    case .handOver(let id): id
    case .partner(let id): id
    case .agreement(let id): id
    case .pledge(let id): id
    case .evidence(let id): id
    case .support(let id): id
    case .contact(let id): id
    case .marketPrice(let id): id
    case .skillProof(let id): id
    case .releasePack(let id): id
    case .followUp(let id): id
    case .plannedAbsence(let id): id
    case .conductMark(let id): id
    case .course(let id): id
    case .session(let id): id
    case .exercise(let id): id
    case .allowance(let id): id
    case .waitingPlace(let id): id
    case .waitingEnd(let id): id
    }
  }

  /// The number, where the row is of a kind.
  package func id<Row>(of kind: Row.Type) -> ID<Row>? { (row as Any) as? ID<Row> }
}
