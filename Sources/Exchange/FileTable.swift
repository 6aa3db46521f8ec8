import Workshop

/// A file cut into headings and rows.
struct FileTable {
  private(set) var columns: Columns
  private(set) var rows: [FileRow] = []
  /// How many records behind the headings hold nothing.
  private(set) var blankRows = 0
  /// Why nothing of the file can be taken.
  private(set) var faults: [Fault] = []

  init(_ file: [UInt8], as kind: ImportKind) {
    let text = Encoding.utf8(file)
    guard !text.contains(0) else {
      columns = Columns([], as: kind)
      faults = [Fault(row: 1, column: "", value: "", rule: .notText)]
      return
    }
    var reader = CSVReader(text, separator: Self.separator(of: text, as: kind))
    columns = Columns(Self.headings(&reader), as: kind)
    faults = reader.isTooLong ? [Self.tooLong(row: 1)] : columns.faults
    if faults.isEmpty { read(&reader) }
  }

  /// Blank records are passed over but counted, as a spreadsheet counts them.
  private mutating func read(_ reader: inout CSVReader) {
    var number = 1
    while let cells = reader.next() {
      number += 1
      let row = FileRow(number: number, cells: cells, columns: columns)
      if row.isBlank { blankRows += 1 } else { rows.append(row) }
    }
    columns.noteOrders(of: rows)
    if !columns.monthFirst.isEmpty {
      for place in rows.indices { rows[place].columns = columns }
    }
    if reader.isTooLong {
      faults = [Self.tooLong(row: number + 1)]
      return
    }
    guard reader.hasOpenQuote, let last = rows.last else { return }
    let column = columns.headings.prefix(last.cells.count).last ?? ""
    let value = last.cells.last ?? ""
    faults = [Fault(row: number, column: column, value: value, rule: .openQuote)]
  }

  private static func tooLong(row: Int) -> Fault {
    Fault(row: row, column: "", value: "", rule: .lineTooLong)
  }

  private static func headings(_ reader: inout CSVReader) -> [String] {
    while let cells = reader.next() {
      if !cells.allSatisfy(\.trimmed.isEmpty) { return cells }
    }
    return []
  }

  /// The separator under which most headings are understood, and most cells are found.
  private static func separator(of text: [UInt8], as kind: ImportKind) -> UInt8 {
    let ranked = [UInt8](";,\t".utf8).map { separator -> (separator: UInt8, rank: Int) in
      var reader = CSVReader(text, separator: separator)
      let cells = headings(&reader)
      return (separator, Columns(cells, as: kind).count * 1000 + min(cells.count, 999))
    }
    return ranked.reduce(ranked[0]) { $1.rank > $0.rank ? $1 : $0 }.separator
  }
}
