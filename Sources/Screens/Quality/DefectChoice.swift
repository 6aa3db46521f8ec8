import Workshop

/// What is being chosen for a piece that fails: its defects, then what follows.
struct DefectChoice {
  let piece: QueuedPiece
  /// All defects in the order of their digits, nine on a page.
  private let order: [UInt8]
  /// Whether a repair is meant from the start, so that one Enter is enough.
  let wantsRepair: Bool
  private var page = 0
  /// The chosen defects in catalogue order.
  private(set) var chosen: [UInt8]
  /// Whether the defects are done and what follows is being chosen.
  private(set) var isDeciding = false
  private(set) var focus = 0

  init(_ piece: QueuedPiece, order: [UInt8], chosen: [UInt8], wantsRepair: Bool) {
    self.piece = piece
    self.order = order
    self.chosen = chosen
    self.wantsRepair = wantsRepair
  }

  /// The defects that digits switch now.
  var shown: [UInt8] {
    Array(order.dropFirst(page * GateDefects.digits).prefix(GateDefects.digits))
  }

  /// Switches the defect of a digit; 0 shows the next page.
  mutating func press(digit: Int) {
    isDeciding = false
    focus = 0
    if digit == 0 {
      page = (page + 1) * GateDefects.digits < order.count ? page + 1 : 0
      return
    }
    guard digit <= shown.count else { return }
    let defect = shown[digit - 1]
    if let place = chosen.firstIndex(of: defect) {
      chosen.remove(at: place)
    } else {
      chosen = (chosen + [defect]).sorted()
    }
  }

  mutating func decide() { isDeciding = true }

  mutating func move(_ step: Int, in workshop: Workshop) {
    focus = max(0, min(focus + step, outcomes(in: workshop).count - 1))
  }

  /// What may follow: a critical defect leaves only rejection, no third repair, and a lower grade
  /// only where there are grades.
  func outcomes(in workshop: Workshop) -> [Verdict] {
    if hasCritical(in: workshop) { return [.reject] }
    let row = piece.row(in: workshop)
    let mayRepair = Int(row.reworks) < SignSheet.mostReworks
    return (mayRepair ? [.rework] : []) + (piece.hasGrades(in: workshop) ? [.downgrade] : []) + [
      .reject
    ]
  }

  func hasCritical(in workshop: Workshop) -> Bool {
    chosen.contains { workshop.catalogue.defects[Int($0)].severity == .critical }
  }

  /// Who made the worst defect, and so gets the piece back.
  func repairer(in workshop: Workshop) -> ID<Inmate>? {
    workshop.repairStage(for: chosen, batch: piece.batch, piece: piece.number)
      .flatMap { piece.row(in: workshop).maker(of: $0)?.worker }
  }

  func verdict(_ outcome: Verdict, in workshop: Workshop) -> SheetVerdict {
    SheetVerdict {
      $0.batch = piece.batch
      $0.piece = piece.number
      $0.verdict = outcome
      $0.defects = chosen
      $0.grade = outcome == .downgrade ? .c : nil
      guard outcome == .rework else { return }
      $0.repairStage = workshop.repairStage(
        for: chosen, batch: piece.batch, piece: piece.number)
    }
  }
}
