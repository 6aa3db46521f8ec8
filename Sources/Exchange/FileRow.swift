import Workshop

/// One record of a file with its number; the headings are row 1.
struct FileRow {
  var number: Int
  var cells: [String]
  var columns: Columns

  func has(_ field: FieldName) -> Bool { columns.place(of: field) != nil }

  /// The text of a field without blanks around it; empty when the file has no such column.
  func text(_ field: FieldName) -> String {
    guard let place = columns.place(of: field), place < cells.count else { return "" }
    return FormulaGuard.unguarded(cells[place]).trimmed
  }

  func fault(_ field: FieldName, _ rule: FileRule) -> Fault {
    Fault(row: number, column: columns.heading(of: field), value: text(field), rule: rule)
  }

  var isBlank: Bool { cells.allSatisfy { $0.trimmed.isEmpty } }
}
