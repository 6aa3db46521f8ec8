import Forms
import Wording
import Workshop

extension ImportResult {
  /// The result as a page shows it, with the refused rows in a language.
  package func preview(_ language: Language) -> FilePreview {
    var preview = FilePreview(table.columns.kind)
    preview.understood = matters
    preview.sheets = table.sheets
    preview.columns = fields.map { heading in
      FilePreview.Column(heading.written, isNumber: heading.isMoney || heading.isCount)
    }
    preview.rows = rows
    preview.newRows = newRows
    preview.updatedRows = updatedRows
    preview.presentRows = presentRows
    preview.faultyRows = faultyRows
    preview.differentRows = differentRows
    preview.isUnusable = isUnusable
    preview.actions = actions
    if !faults.isEmpty && !isUnusable { preview.rejected = rejectedRows(language) }
    return preview
  }

  /// The columns that are read, in the order of the file.
  private var fields: [Heading] {
    table.columns.meanings.compactMap { table.columns.kind.heading($0.field) }
  }

  /// Rows of data, and those that are none but have something to say, in their order.
  private var rows: [FilePreview.Row] {
    var notes = Dictionary(grouping: faults, by: \.row).mapValues { $0.map(\.note) }
    for warning in warnings {
      notes[warning.row, default: []].append(FilePreview.Note(.warning, warning.words))
    }
    let fields = fields
    let rows = table.rows.map { row in
      FilePreview.Row(
        row.number, cells: fields.map { row.cell($0) },
        notes: notes.removeValue(forKey: row.number) ?? [])
    }
    if notes.isEmpty { return rows }
    return (rows + notes.map { FilePreview.Row($0, notes: $1) }).sorted { $0.number < $1.number }
  }
}

extension Fault {
  fileprivate var note: FilePreview.Note {
    FilePreview.Note(rule.isDifference ? .difference : .fault, words)
  }
}

extension Heading {
  /// Whether it holds numbers of something.
  fileprivate var isCount: Bool { [.quantity, .amount, .given].contains(field) }
}

extension FileRow {
  /// A cell as it is understood.
  fileprivate func cell(_ heading: Heading) -> FilePreview.Cell {
    let field = heading.field
    let written = written(field)
    if field.isDay, let day = try? DateLanguage.readFile(written) { return .day(day) }
    if heading.isMoney, let amount = try? amount(field) { return .money(amount) }
    if heading.isCount, let number = try? FileNumber.read(written) { return .number(number) }
    return .text(text(field).cleaned)
  }
}
