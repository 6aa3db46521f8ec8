import Wording
import Workshop

/// One line of a day's grid: a person at a stage of a batch, what stands there and what was typed.
struct DayRow: Equatable {
  let worker: ID<Inmate>
  /// Where typed pieces count; nil until somebody chooses.
  var batch: ID<WeavingBatch>?
  var stage: UInt8 = 0
  /// What the store has in this cell.
  var saved: DayCell?
  /// A count, the letter of an absence, or empty to clear the cell; nil when nothing was typed.
  var typed: String?
  /// Whether that is what the person did last, and nobody typed it.
  var isProposed = false
  /// What the person did at the newest day before; nil when unknown.
  var usual: Int?
  /// The numbers that a typed count stands for.
  var pieces: [UInt8] = []
  var problem: RuleBroken?
  /// Why the person was expected to be away; nothing is typed by it.
  var planned: Attendance?
  /// The number of a letter that was typed; nil when none was.
  var paper: String?

  /// Why it is fewer than planned, as somebody said since it was saved; nil when nobody did.
  var reason: Shortfall?

  init(_ worker: ID<Inmate>) { self.worker = worker }

  /// What the cell shows; empty while nothing is known.
  var text: String { typed ?? saved?.text ?? "" }

  /// Pieces or units of the cell.
  var amount: Int { Int(text) ?? 0 }

  /// Whether the person was not there, so that nothing was worked on.
  var isAbsence: Bool { text.first.flatMap { Attendance(letter: $0) } != nil }

  private var isMoved: Bool {
    guard let saved, let was = saved.batch else { return false }
    return was != batch || saved.stage != stage
  }

  var isChanged: Bool {
    if let typed, typed != saved?.text ?? "" { return true }
    if let paper, paper != saved?.paper ?? "" { return true }
    if let reason, reason != saved?.shortfall ?? Shortfall() { return true }
    return isMoved
  }

  /// Why the work is fewer than planned; blank where nobody said.
  var shortfall: Shortfall {
    isAbsence || text.isEmpty ? Shortfall() : reason ?? saved?.shortfall ?? Shortfall()
  }

  /// The number of the letter beside an absence.
  var paperText: String { isAbsence ? paper ?? saved?.paper ?? "" : "" }

  /// What an empty row takes over of what was planned; nil where it takes nothing.
  func takePlanned() -> String? {
    text.isEmpty ? planned?.letter.map { String($0) } : nil
  }

  /// The cells to record: what is wanted, and the clearing of what stood elsewhere.
  var cells: [DayCell] {
    guard isChanged else { return [] }
    var cells: [DayCell] = []
    let wanted = wanted
    if var old = saved, !(wanted?.isSameCell(as: old) ?? false) {
      old.isCleared = true
      cells.append(old)
    }
    return cells + [wanted].compactMap { $0 }
  }

  private var wanted: DayCell? {
    guard let first = text.first else { return nil }
    if let absence = Attendance(letter: first) {
      var cell = DayCell(worker: worker)
      cell.attendance = absence
      cell.paper = paperText
      return cell
    }
    var cell = DayCell(worker: worker, batch: batch, stage: stage)
    cell.amount = amount
    cell.shortfall = shortfall
    return cell
  }
}

extension DayCell {
  init(_ row: Output) {
    self.init(worker: row.worker, batch: row.batch, stage: row.stage)
    attendance = row.attendance
    amount = row.amount
    paper = row.paper
    shortfall = row.shortfall
  }

  /// The count, or the letter of an absence.
  var text: String { attendance.letter.map { String($0) } ?? "\(amount)" }
}
