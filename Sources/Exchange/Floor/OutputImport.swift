import Forms
import Wording
import Workshop

/// Takes in days of output: history as one action, later days as the day's grid would have them.
struct OutputImport: RowImport {
  private(set) var harvest = Harvest()
  private let ground: ImportGround
  private let stages: WordTable<UInt8>
  private let reasons: WordTable<Shortfall.Reason>
  private let knownHistory: [OutputKey: Mark]
  private var knownDays: [Day: [OutputKey: Mark]] = [:]
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
    reasons = WordTable(
      Shortfall.Reason.named.map { ([$0.name.id, $0.name.en, "\($0.rawValue)"], $0) })
    knownHistory = Dictionary(
      ground.workshop.pastOutputs.lazy.map {
        (
          OutputKey(day: $0.day, worker: $0.worker, batch: $0.batch, stage: $0.stage),
          Mark(amount: Int($0.amount), attendance: $0.attendance, shortfall: $0.shortfall)
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  mutating func take(_ row: FileRow) {
    var reader = RowReader(row)
    let day = reader.day(.day, required: true)
    let worker = reader.named(.worker, orNote: .unknown(.worker), ground.workshop.inmate(code:))
    var mark = readMark(&reader)
    mark?.shortfall = readShortfall(&reader)
    let isHistory = day.map { $0 < ground.workshop.settings.firstDay } ?? true
    if let day, day > ground.today {
      reader.note(.init(.field(.dayInFuture), in: ground.workshop), .day)
    }
    let isThereOnly =
      mark == Mark() && row.text(.batch).isEmpty && row.text(.stage).isEmpty && !isHistory
    let needsPlace =
      isHistory || !isThereOnly && (mark?.attendance == .present || mark == nil)
    let place = needsPlace ? readPlace(&reader) : Place()
    var recorded: Mark?
    if let day, let worker, let place {
      let key = OutputKey(day: day, worker: worker, place: place)
      noteRepetition(of: key, &reader)
      recorded = isHistory ? knownHistory[key] : self.recorded(on: day)[key]
    }
    guard reader.faults.isEmpty, let day, let worker, let place, let mark else {
      harvest.faults += reader.faults
      return
    }
    if let recorded {
      reader.compare(.amount, recorded.text, with: mark.text)
      reader.compare(.reason, recorded.shortfall, with: mark.shortfall, \.name.id)
      if reader.faults.isEmpty { harvest.presentRows += 1 }
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
    let batch = reader.named(.batch, orNote: .unknown(.batch), ground.workshop.batch(code:))
    let stage = reader.named(.stage, orNote: .unknown(.stage)) { stages[$0] }
    guard let batch, let stage else { return nil }
    return Place(batch: batch, stage: stage)
  }

  /// How much was done, or why nothing was.
  struct Mark: Equatable {
    var amount = 0
    var attendance = Attendance.present
    /// Why it is fewer than planned.
    var shortfall = Shortfall()

    /// As files write it.
    var text: String { attendance.letter.map { String($0) } ?? "\(amount)" }
  }

  /// A number of pieces or units, or the letter of an absence.
  private func readMark(_ reader: inout RowReader) -> Mark? {
    reader.named(.amount, orNote: .unknown(.output)) { text in
      if let letter = text.lowercased().first, text.count == 1,
        let attendance = Attendance(letter: letter)
      {
        return Mark(attendance: attendance)
      }
      let number = (try? FileNumber.read(text)).flatMap { UInt8(exactly: $0) }
      return number.map { Mark(amount: Int($0)) }
    }
  }

  /// The name of a reason in either language, its digit, or what it was in the file's own words.
  private func readShortfall(_ reader: inout RowReader) -> Shortfall {
    let text = reader.text(.reason)
    return text.isEmpty
      ? Shortfall() : reasons[text].map { Shortfall($0) } ?? Shortfall(.other, text)
  }

  /// Notes that the cell of the grid is in the file twice.
  private mutating func noteRepetition(of key: OutputKey, _ reader: inout RowReader) {
    if let first = seen[key] {
      reader.note(.duplicate(row: first), .worker)
    } else {
      seen[key] = reader.row.number
    }
  }

  private mutating func recorded(on day: Day) -> [OutputKey: Mark] {
    if let known = knownDays[day] { return known }
    let known = Dictionary(
      ground.workshop.outputs(on: day).map {
        (
          OutputKey(day: $0.day, worker: $0.worker, batch: $0.batch, stage: $0.stage),
          Mark(amount: $0.amount, attendance: $0.attendance, shortfall: $0.shortfall)
        )
      }, uniquingKeysWith: { first, _ in first })
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
        $0.amount = UInt8(mark.amount)
        $0.shortfall = mark.shortfall
      }
      past.append((row, output))
    } else {
      let entry = DayEntry {
        $0.worker = worker
        $0.batch = place.batch
        $0.stage = place.stage
        $0.attendance = mark.attendance
        $0.shortfall = mark.shortfall
      }
      recent.append(DayPlan.Row(row: row, day: day, entry: entry, amount: mark.amount))
    }
  }

  mutating func finish() {
    finishHistory()
    var plan = DayPlan(ground.workshop, as: ground.authority, on: ground.today)
    plan.take(recent)
    harvest.actions += plan.actions
    harvest.newRows += plan.planned
    harvest.faults += plan.faults
  }

  /// The model has the last word on the rows that could be read.
  private mutating func finishHistory() {
    guard !past.isEmpty else { return }
    let broken = ground.workshop.broken(
      by: .importPastOutput(action(past.map(\.output))), as: ground.authority, on: ground.today)
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
