import Forms
import Wording
import Workshop

/// Takes in days of output: history as one action, later days as the day's grid would have them.
struct OutputImport: RowImport {
  private(set) var harvest = Harvest()
  private let ground: ImportGround
  private let stages: WordTable<UInt8>
  private let knownHistory: Set<OutputKey>
  private var knownDays: [Day: Set<OutputKey>] = [:]
  /// The row in which each cell of a grid stood first.
  private var seen: [OutputKey: Int] = [:]
  private var past: [(row: FileRow, output: PastOutput)] = []
  private var recent: [DayPlan.Row] = []

  init(_ ground: ImportGround) {
    self.ground = ground
    stages = WordTable(
      ground.workshop.catalogue.stages.enumerated().map {
        ([$0.element.name, $0.element.english], UInt8($0.offset))
      })
    knownHistory = Set(
      ground.workshop.pastOutputs.lazy.map {
        OutputKey(day: $0.day, worker: $0.worker, batch: $0.batch, stage: $0.stage)
      })
  }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let day = reader.day(.day, required: true)
    let worker = reader.named(.worker, orNote: .unknownWorker, ground.workshop.inmate(code:))
    let mark = readMark(&reader)
    let isHistory = day.map { $0 < ground.workshop.settings.firstDay } ?? true
    if let day, day > ground.today { reader.note(.init(.dayInFuture, in: ground.workshop), .day) }
    let needsPlace = isHistory || mark?.attendance == .present || mark == nil
    let place = needsPlace ? readPlace(&reader) : Place()
    if let day, let worker, let place,
      isPresent(OutputKey(day: day, worker: worker, place: place), isHistory, &reader)
    {
      harvest.presentRows += 1
      return
    }
    guard reader.faults.isEmpty, let day, let worker, let place, let mark else {
      harvest.faults += reader.faults
      return
    }
    keep(row, day, worker, place, mark, isHistory: isHistory)
  }

  /// Where the work was done; both are empty for a day of absence.
  struct Place {
    var batch: ID<WeavingBatch>?
    var stage: UInt8 = 0
  }

  private func readPlace(_ reader: inout RowReader) -> Place? {
    let batch = reader.named(.batch, orNote: .unknownBatch, ground.workshop.batch(code:))
    let stage = reader.named(.stage, orNote: .unknownStage) { stages[$0] }
    guard let batch, let stage else { return nil }
    return Place(batch: batch, stage: stage)
  }

  private struct Mark {
    var amount: UInt8 = 0
    var attendance = Attendance.present
  }

  /// A number of pieces or units, or the letter of an absence.
  private func readMark(_ reader: inout RowReader) -> Mark? {
    reader.named(.amount, orNote: .notANumberOrLetter) { text in
      if let letter = text.lowercased().first, text.count == 1,
        let attendance = Attendance(letter: letter)
      {
        return Mark(attendance: attendance)
      }
      guard text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      return UInt8(text).map { Mark(amount: $0) }
    }
  }

  /// Whether the cell of the grid is in the store; notes when it is in the file twice.
  private mutating func isPresent(
    _ key: OutputKey, _ isHistory: Bool, _ reader: inout RowReader
  ) -> Bool {
    if let first = seen[key] {
      reader.note(.duplicate(row: first), .worker)
      return false
    }
    seen[key] = reader.row.number
    return isHistory ? knownHistory.contains(key) : recorded(on: key.day).contains(key)
  }

  private mutating func recorded(on day: Day) -> Set<OutputKey> {
    if let known = knownDays[day] { return known }
    let known = Set(
      ground.workshop.outputs(on: day).map {
        OutputKey(day: day, worker: $0.worker, batch: $0.batch, stage: $0.stage)
      })
    knownDays[day] = known
    return known
  }

  private mutating func keep(
    _ row: FileRow, _ day: Day, _ worker: ID<Inmate>, _ place: Place, _ mark: Mark,
    isHistory: Bool
  ) {
    if isHistory, let batch = place.batch {
      let output = PastOutput {
        $0.day = day
        $0.worker = worker
        $0.batch = batch
        $0.stage = place.stage
        $0.attendance = mark.attendance
        $0.amount = mark.amount
      }
      past.append((row, output))
    } else {
      let entry = DayEntry {
        $0.worker = worker
        $0.batch = place.batch
        $0.stage = place.stage
        $0.attendance = mark.attendance
      }
      recent.append(DayPlan.Row(row: row, day: day, entry: entry, amount: Int(mark.amount)))
    }
  }

  mutating func finish() {
    finishHistory()
    var plan = DayPlan(ground.workshop, as: ground.authority)
    plan.take(recent)
    harvest.actions += plan.actions
    harvest.newRows += plan.planned
    harvest.faults += plan.faults
  }

  /// The model has the last word on the rows that could be read.
  private mutating func finishHistory() {
    guard !past.isEmpty else { return }
    let broken = ground.workshop.broken(
      by: .importPastOutput(action(past.map(\.output))), as: ground.authority)
    let faulty = Dictionary(grouping: broken) { $0.row ?? 0 }
    var good: [PastOutput] = []
    for (place, candidate) in past.enumerated() {
      guard let broken = faulty[place] else {
        good.append(candidate.output)
        continue
      }
      var reader = RowReader(candidate.row)
      reader.note(broken, else: .amount, in: ground.workshop)
      harvest.faults += reader.faults
    }
    harvest.newRows += good.count
    if !good.isEmpty { harvest.actions.append(.importPastOutput(action(good))) }
  }

  private func action(_ rows: [PastOutput]) -> ImportPastOutput {
    ImportPastOutput {
      $0.day = ground.today
      $0.file = ground.digest
      $0.rows = rows
    }
  }
}
