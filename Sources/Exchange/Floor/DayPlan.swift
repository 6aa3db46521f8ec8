import Workshop

/// Chooses the pieces for rows of output on or after the store's first day.
///
/// A private planner: it only follows the rule that the pieces standing at the stage that have a
/// holder are taken, those the worker holds first, lowest number first. It works on a copy of the
/// workshop that moves on row by row: days in order, and within a day stages in the order of the
/// route.
struct DayPlan {
  /// A row of a file that names its day, person and place, and how much was done.
  struct Row {
    var row: FileRow
    var day: Day
    var entry: DayEntry
    var amount: Int
  }

  /// One action a day.
  private(set) var actions: [Action] = []
  /// How many rows the actions record.
  private(set) var planned = 0
  private(set) var faults: [Fault] = []
  private var workshop: Workshop
  private let authority: Authority
  private let today: Day

  init(_ workshop: Workshop, as authority: Authority, on today: Day) {
    self.workshop = workshop
    self.authority = authority
    self.today = today
  }

  mutating func take(_ rows: [Row]) {
    var day = RecordDay()
    for row in inOrder(rows) {
      if row.day != day.day { close(&day, next: row.day) }
      if let entry = plan(row) { day.entries.append(entry) }
    }
    close(&day, next: day.day)
  }

  private func inOrder(_ rows: [Row]) -> [Row] {
    rows.enumerated()
      .map { (key: ($0.element.day, step(of: $0.element.entry) ?? 0, $0.offset), row: $0.element) }
      .sorted { $0.key < $1.key }
      .map(\.row)
  }

  private func step(of entry: DayEntry) -> Int? {
    entry.batch.flatMap { workshop.step(of: entry.stage, in: $0) }
  }

  private mutating func close(_ day: inout RecordDay, next: Day) {
    if !day.entries.isEmpty {
      actions.append(.recordDay(day))
      planned += day.entries.count
    }
    day = RecordDay { $0.day = next }
  }

  /// The entry with its pieces, carried out on the copy; nil with a fault when a rule stands
  /// against it.
  private mutating func plan(_ row: Row) -> DayEntry? {
    var entry = row.entry
    var reader = RowReader(row.row)
    if let batch = entry.batch {
      if let step = step(of: entry) {
        let standing = standing(at: step, of: batch, on: row.day, heldFirstBy: entry.worker)
        if standing.count < row.amount {
          let rule = Rule.weaving(.tooFewStanding(asked: row.amount, standing: standing.count))
          reader.note(FileRule(rule, in: workshop), .amount)
        }
        entry.pieces = standing.prefix(row.amount).sorted()
      } else {
        entry.units = UInt8(clamping: row.amount)
      }
    }
    let action = Action.recordDay(
      RecordDay {
        $0.day = row.day
        $0.entries = [entry]
      })
    let broken = workshop.broken(by: action, as: authority, on: today)
    reader.note(broken, else: .amount, in: workshop)
    faults += reader.faults
    guard reader.faults.isEmpty else { return nil }
    workshop.apply(action, by: authority)
    return entry
  }

  private func standing(
    at step: Int, of batch: ID<WeavingBatch>, on day: Day, heldFirstBy worker: ID<Inmate>
  ) -> [UInt8] {
    let row = workshop.batches[batch]
    let places = workshop.standing(at: step, of: batch, on: day)
    let held = places.filter { row.pieces[$0].holder == worker }
    let others = places.filter { row.pieces[$0].holder != worker }
    return (held + others).map { UInt8($0 + 1) }
  }
}
