import Forms
import Wording
import Workshop

/// A file cut into headings and rows.
struct FileTable {
  let source: Grid.Source
  let sheets: [String]
  private(set) var columns: Columns
  private(set) var rows: [FileRow] = []
  /// How many records behind the headings hold nothing.
  private(set) var blankRows = 0
  /// The rows below the headings that are no data and hold something.
  private(set) var left: [LeftRow] = []
  /// The row above the headings that says the data are for practice.
  private(set) var practiceRow: Int?
  /// What the totals of the file say beside what was read.
  private(set) var sums: SumCheck
  private var totals: [FileRow] = []
  /// Why nothing of the file can be taken.
  private(set) var faults: [Fault] = []

  init(_ file: [UInt8], as kind: ImportKind, with choices: ImportChoices) {
    let names = HeadingNames(kind)
    let grid =
      Grid.isWorkbook(file)
      ? Grid(workbook: file, sheet: choices.sheet) : Grid(text: file, for: names)
    self.init(grid, names, choices)
  }

  private init(_ grid: Grid, _ names: HeadingNames, _ choices: ImportChoices) {
    let found = HeadingFinder(names).find(in: grid.lines[...])
    source = grid.source
    sheets = grid.sheets
    columns = found.columns
    sums = SumCheck(found.columns)
    let forms = [Words.practiceMark.id.wordForm, Words.practiceMark.en.wordForm]
    practiceRow =
      grid.lines.prefix(found.rows)
      .first { line in line.cells.contains { forms.contains($0.wordForm) } }?.number
    faults = grid.lines.isEmpty && grid.fault != nil ? [] : columns.faults
    if let fault = grid.fault, faults.isEmpty { faults = [fault] }
    if faults.isEmpty { read(grid, from: found.rows, choices) }
  }

  private mutating func read(_ grid: Grid, from first: Int, _ choices: ImportChoices) {
    var sieve = RowSieve(columns)
    for line in grid.lines.dropFirst(first) {
      let row = FileRow(number: line.number, cells: line.cells, columns: columns)
      if line.isBlank {
        blankRows += 1
      } else if let kind = sieve.kind(of: line) {
        let text = line.cells.first { !$0.trimmed.isEmpty } ?? ""
        left.append(LeftRow(number: line.number, text: text.folded.trimmed, kind: kind))
        if kind == .total { totals.append(row) }
      } else {
        rows.append(row)
      }
    }
    columns.noteOrders(of: rows)
    if choices.hasCommaThousands { columns.noteThousands(of: rows) }
    if !columns.monthFirst.isEmpty || !columns.commaThousands.isEmpty {
      for place in rows.indices { rows[place].columns = columns }
      for place in totals.indices { totals[place].columns = columns }
    }
    noteOpenQuote(grid)
    holdTotals()
  }

  private mutating func noteOpenQuote(_ grid: Grid) {
    guard grid.hasOpenQuote, let last = grid.lines.last else { return }
    let column = columns.headings.prefix(last.cells.count).last ?? ""
    let value = last.cells.last ?? ""
    faults = [Fault(row: last.number, column: column, value: value, rule: .openQuote)]
  }

  private mutating func holdTotals() {
    var next = totals.makeIterator()
    var total = next.next()
    if total == nil { return }
    for row in rows {
      while let due = total, due.number < row.number {
        sums.hold(due)
        total = next.next()
      }
      sums.add(row)
    }
    while let due = total {
      sums.hold(due)
      total = next.next()
    }
  }
}
