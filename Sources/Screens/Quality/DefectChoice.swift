import TerminalUI
import Workshop

/// What is being chosen for a piece that fails: its defects, then what follows.
///
/// Digits switch defects without a focus. An arrow puts the focus on the first one in sight; below
/// the last row of defects stands what follows.
struct DefectChoice {
  /// Where the focus is.
  enum Spot: Equatable {
    case digits
    /// On a defect, by its place in the order.
    case defect(Int)
    /// On what follows, by its place among the outcomes.
    case outcome(Int)
  }

  let piece: PiecePlace
  /// All defects in the order of their digits, nine on a page.
  private let order: [UInt8]
  /// Whether a repair is meant from the start, so that one Enter is enough.
  let wantsRepair: Bool
  private var page = 0
  /// The chosen defects in catalogue order.
  private(set) var chosen: [UInt8]
  private(set) var spot = Spot.digits

  init(_ piece: PiecePlace, order: [UInt8], chosen: [UInt8], wantsRepair: Bool) {
    self.piece = piece
    self.order = order
    self.chosen = chosen
    self.wantsRepair = wantsRepair
  }

  /// The places of the defects in sight.
  private var places: Range<Int> {
    let first = page * DefectDigits.count
    return first..<min(order.count, first + DefectDigits.count)
  }

  /// The defects that digits switch now.
  var shown: [UInt8] { Array(order[places]) }

  /// The place among the defects in sight that has the focus, or nil.
  var focused: Int? { if case .defect(let place) = spot { place - places.lowerBound } else { nil } }

  /// The place of the outcome that Enter takes: the one in focus, else the first.
  var outcome: Int { if case .outcome(let place) = spot { place } else { 0 } }

  /// Whether the defects are done and what follows is being chosen.
  var isDeciding: Bool { if case .outcome = spot { true } else { false } }

  // MARK: Keys

  /// Switches the defect of a digit; 0 shows the next page.
  mutating func press(digit: Int) {
    spot = .digits
    if digit == 0 {
      page = places.upperBound < order.count ? page + 1 : 0
    } else if digit <= shown.count {
      toggle(shown[digit - 1])
    }
  }

  /// Switches the defect in focus; the first arrow or Space only shows where it is.
  mutating func toggle() {
    guard let focused else {
      spot = .defect(places.lowerBound)
      return
    }
    toggle(shown[focused])
  }

  private mutating func toggle(_ defect: UInt8) {
    if let place = chosen.firstIndex(of: defect) {
      chosen.remove(at: place)
    } else {
      chosen = (chosen + [defect]).sorted()
    }
  }

  mutating func decide() { spot = .outcome(0) }

  /// Moves the focus over the defects, which stand in so many columns, and on to what follows.
  mutating func move(_ command: Command, columns: Int, in workshop: Workshop) {
    switch spot {
    case .digits: spot = .defect(places.lowerBound)
    case .defect(let place): move(command, from: place, columns: columns)
    case .outcome(0) where command == .up:
      let lastRow = (places.count - 1) / columns
      spot = .defect(places.lowerBound + lastRow * columns)
    case .outcome(let place):
      let step = command == .up ? -1 : command == .down ? 1 : 0
      spot = .outcome(max(0, min(place + step, outcomes(in: workshop).count - 1)))
    }
  }

  /// Left and Right lead over the edge to the other page; Down from the last row to what follows.
  private mutating func move(_ command: Command, from place: Int, columns: Int) {
    let row = (place - places.lowerBound) / columns
    let isLastRow = row == (places.count - 1) / columns
    switch command {
    case .left: focus(on: place - 1)
    case .right: focus(on: place + 1)
    case .up where row > 0: focus(on: place - columns)
    case .down where !isLastRow: focus(on: min(place + columns, places.upperBound - 1))
    case .down where !chosen.isEmpty: decide()
    default: break
    }
  }

  private mutating func focus(on place: Int) {
    let place = max(0, min(place, order.count - 1))
    page = place / DefectDigits.count
    spot = .defect(place)
  }

  // MARK: What follows

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
