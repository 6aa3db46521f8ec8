import Workshop

/// One record of a file with the number that a spreadsheet shows beside it.
struct FileRow {
  var number: Int
  var cells: [String]
  var columns: Columns

  func has(_ field: FieldName) -> Bool { columns.place(of: field) != nil }

  /// The text of a field in one line, without blanks around it; empty when the file has no such
  /// column.
  func text(_ field: FieldName) -> String {
    guard let place = columns.place(of: field), place < cells.count else { return "" }
    return FormulaGuard.unguarded(cells[place]).folded.trimmed
  }

  /// The text of a field that is a number or a day, without the `'` by which a spreadsheet was told
  /// to leave it alone.
  func written(_ field: FieldName) -> String {
    let text = text(field)
    return text.hasPrefix("'") ? String(text.dropFirst()) : text
  }

  /// Takes fields that are empty from the row above, where they stand once for several rows.
  mutating func carry(_ fields: [FieldName], from above: FileRow) {
    for field in fields where text(field).isEmpty {
      guard let place = columns.place(of: field), place < above.cells.count else { continue }
      while cells.count <= place { cells.append("") }
      cells[place] = above.cells[place]
    }
  }

  func fault(_ field: FieldName, _ rule: FileRule) -> Fault {
    Fault(row: number, column: columns.heading(of: field), value: text(field), rule: rule)
  }
}
