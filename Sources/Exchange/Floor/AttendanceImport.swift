import Wording
import Workshop

/// Takes in who was there on which day, and why who was not; a day becomes one change of its grid.
struct AttendanceImport: RowImport {
  private(set) var harvest = Harvest()
  private let ground: ImportGround
  /// The row in which somebody's day stood first.
  private var seen: [OutputKey: Int] = [:]
  private var days: [DayPlan.Row] = []
  /// The rows among them that were recorded otherwise.
  private var edited: Set<Int> = []

  init(_ ground: ImportGround) { self.ground = ground }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let day = reader.day(.day, required: true)
    let worker = reader.named(.worker, orNote: .unknown(.worker), ground.workshop.inmate(code:))
    let attendance = reader.named(.amount, orNote: .unknown(.attendance)) { Self.reasons[$0] }
    let paper = reader.text(.proof)
    guard let day, let worker, let attendance else {
      harvest.faults += reader.faults
      return
    }
    let key = OutputKey(day: day, worker: worker, batch: nil, stage: 0)
    if let first = seen[key] { reader.note(.duplicate(row: first), .worker) }
    seen[key] = row.number
    let entry = DayEntry {
      $0.worker = worker
      $0.attendance = attendance
      $0.paper = paper
    }
    guard reader.faults.isEmpty else {
      harvest.faults += reader.faults
      return
    }
    keep(entry, on: day, reader)
  }

  private mutating func keep(_ entry: DayEntry, on day: Day, _ reader: RowReader) {
    let new = DayPlan.Row(row: reader.row, day: day, entry: entry, amount: 0)
    let recorded = ground.workshop.outputs(on: day).filter { $0.worker == entry.worker }
    guard let ours = recorded.ofAttendance else {
      days.append(new)
      return
    }
    var compared = reader
    compared.compare(.amount, ours.attendance, with: entry.attendance) { $0.name.id }
    if ours.batch == nil { compared.compare(.proof, ours.paper, with: entry.paper) }
    if compared.faults.isEmpty {
      harvest.presentRows += 1
    } else if ground.isUpdating && ours.batch == nil {
      days.append(new)
      edited.insert(reader.row.number)
    } else {
      // Who worked was there; the work is taken back on the page of the day.
      harvest.faults += compared.faults
    }
  }

  mutating func finish() {
    var plan = DayPlan(ground.workshop, as: ground.authority, on: ground.today)
    plan.take(days)
    harvest.actions += plan.actions
    harvest.faults += plan.faults
    harvest.updatedRows = edited.subtracting(plan.faults.map(\.row)).count
    harvest.newRows = plan.planned - harvest.updatedRows
  }

  /// The letters of the day's grid, the words, and what attendance lists write for them.
  private static let reasons = WordTable<Attendance>(
    Attendance.allCases.map { reason in
      ([reason.name.id, reason.name.en, reason.letter.map { String($0) } ?? "h"], reason)
    } + [
      (["masuk", "ada", "there"], .present), (["ill"], .sick), (["ijin", "leave"], .excused),
      (["tanpa keterangan", "tk", "mangkir"], .absent), (["off"], .holiday),
    ])
}
