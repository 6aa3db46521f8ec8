import Workshop

/// A crew's sheet as it is keyed back, row by row in the order of the paper.
///
/// Nothing of it counts before every row was closed by its letter and every total was met.
struct SheetEntry: Equatable {
  /// A row of the paper.
  struct Line: Equatable {
    /// Nil on a row for somebody else until the code was typed.
    var worker: ID<Inmate>?
    /// A count for each stage, by its place among the columns.
    var counts: [Int: Int] = [:]
    var absence: Attendance?
    /// Whether its letter was typed.
    var isClosed = false
    var problem: RuleBroken?

    var sum: Int { counts.values.reduce(0, +) }
    var isEmpty: Bool { counts.isEmpty && absence == nil }
  }

  let sheet: FloorSheet
  var lines: [Line]
  /// What the paper says of each column; fewer than columns while they are asked.
  var totals: [Int] = []
  private(set) var focus = 0
  private(set) var column: Int
  /// The column in which each printed row's worker is expected.
  private let expected: [Int]
  private let marks: [Character]

  init(_ sheet: FloorSheet, in workshop: Workshop) {
    self.sheet = sheet
    marks = sheet.marks
    let rows = DayGrid(sheet.day, in: workshop).rows
    expected = sheet.workers.map { worker in
      let row = rows.first { $0.worker == worker && $0.batch == sheet.batch }
      return row.flatMap { row in sheet.stages.firstIndex { $0 == row.stage } } ?? 0
    }
    lines = sheet.workers.map { Line(worker: $0) }
    column = expected.first ?? 0
  }

  var line: Line { lines[focus] }
  /// The column whose total is asked; nil while rows are keyed, and when all are met.
  var asked: Int? { isWhole && totals.count < sheet.stages.count ? totals.count : nil }
  /// Whether every row was closed.
  var isWhole: Bool { lines.allSatisfy(\.isClosed) }
  var isDone: Bool { isWhole && totals.count == sheet.stages.count }

  func mark(of row: Int) -> Character { marks[row] }

  func sum(of column: Int) -> Int { lines.reduce(0) { $0 + ($1.counts[column] ?? 0) } }

  // MARK: Moving

  mutating func move(by rows: Int) { focus(on: focus + rows) }

  mutating func focus(on row: Int) {
    focus = max(0, min(row, lines.count - 1))
    column = lines[focus].counts.keys.min() ?? (focus < expected.count ? expected[focus] : column)
  }

  mutating func moveColumn(by columns: Int) {
    column = max(0, min(column + columns, sheet.stages.count - 1))
  }

  /// Adds a row for somebody whose code was written by hand; false when the paper has no more.
  mutating func addLine() -> Bool {
    guard lines.count < marks.count else { return false }
    lines.append(Line())
    totals = []
    focus(on: lines.count - 1)
    return true
  }

  // MARK: Typing

  /// What is wrong with what was typed.
  enum Mistake: Error, Equatable {
    /// The letter is that of no row, or of another one, by its place.
    case otherRow(Int?)
    case noCode
    case codeDigit
    case twice(ID<Inmate>)
    case total(column: Int, keyed: Int, paper: Int)
  }

  /// Puts a count or an absence into the row in focus; an empty text leaves it.
  mutating func write(_ text: String) {
    guard let first = text.first else { return }
    totals = []
    lines[focus].isClosed = false
    if let absence = Attendance(letter: first) {
      lines[focus].absence = absence
      lines[focus].counts = [:]
    } else {
      lines[focus].absence = nil
      lines[focus].counts[column] = Int(text)
    }
  }

  mutating func clear() {
    lines[focus].counts = [:]
    lines[focus].absence = nil
    lines[focus].isClosed = false
    totals = []
  }

  /// Gives a row for somebody else its worker, by number and check digit.
  mutating func name(_ text: String, in workshop: Workshop) throws(Mistake) {
    guard let digits = text.codeDigits, let worker = workshop.inmate(checked: digits) else {
      throw .codeDigit
    }
    if lines.contains(where: { $0.worker == worker }) { throw .twice(worker) }
    lines[focus].worker = worker
  }

  /// Ends the row in focus by the letter at its end with what was typed last, and goes on to the
  /// next; where the letter is another row's nothing of it is taken.
  mutating func close(by letter: Character, with text: String) throws(Mistake) {
    guard lines[focus].worker != nil else { throw .noCode }
    guard marks[focus] == letter else { throw .otherRow(marks.firstIndex(of: letter)) }
    write(text)
    lines[focus].isClosed = true
    if let open = lines.firstIndex(where: { !$0.isClosed }) {
      focus(on: focus + 1 < lines.count && !lines[focus + 1].isClosed ? focus + 1 : open)
    }
  }

  /// Takes the paper's total of the column that is asked; nothing written means nought.
  mutating func total(_ text: String) throws(Mistake) {
    guard let column = asked else { return }
    let paper = text.isEmpty ? 0 : Int(text) ?? -1
    let keyed = sum(of: column)
    guard paper == keyed else { throw .total(column: column, keyed: keyed, paper: paper) }
    totals.append(paper)
  }

  /// Goes back from the totals to the row that is to be mended.
  mutating func reopen() {
    totals = []
    lines[focus].isClosed = false
  }

  // MARK: Saving

  /// The cells of the day that all rows stand for, and the row of each.
  func cells(in workshop: Workshop) -> [(cell: DayCell, row: Int)] {
    let saved = workshop.outputs(on: sheet.day)
    return lines.enumerated().flatMap { row, line -> [(cell: DayCell, row: Int)] in
      guard let worker = line.worker else { return [] }
      if let absence = line.absence {
        var cell = DayCell(worker: worker)
        cell.attendance = absence
        return [(cell, row)]
      }
      if line.isEmpty { return [] }
      // Who was away after another sheet was here after all.
      let away = saved.filter { $0.worker == worker && $0.batch == nil }.map { output in
        var cell = DayCell(output)
        cell.isCleared = true
        return (cell: cell, row: row)
      }
      return away
        + line.counts.sorted { $0.key < $1.key }.map { column, count in
          var cell = DayCell(worker: worker, batch: sheet.batch, stage: sheet.stages[column])
          cell.amount = count
          // The paper says no reason: one that was given for the same count stays.
          let same = saved.first { DayCell($0).isSameCell(as: cell) && $0.amount == count }
          cell.shortfall = same?.shortfall ?? Shortfall()
          return (cell: cell, row: row)
        }
    }
  }

  /// What is to be recorded; writes beside each row what is wrong with it.
  mutating func check(in workshop: Workshop) -> RecordDay {
    let cells = cells(in: workshop)
    let plan = workshop.plan(cells.map(\.cell), on: sheet.day)
    for row in lines.indices { lines[row].problem = nil }
    for broken in plan.broken {
      guard let cell = broken.row, lines[cells[cell].row].problem == nil else { continue }
      lines[cells[cell].row].problem = broken
    }
    return plan.action
  }
}
