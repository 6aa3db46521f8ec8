extension Paper {
  /// A row whose figures come from records, and the line that it is on paper.
  package struct SourcedRow: Equatable, Sendable {
    package var source: Source
    package var heads: [Value]
    package var values: [Value]
    package var line: String
  }

  /// The rows that name their source, from top to bottom, on paper of so many columns.
  package func sourcedRows(columns: Int) -> [SourcedRow] {
    let layout = PaperLayout(self, columns: columns)
    return parts.flatMap(\.blocks).flatMap { block -> [SourcedRow] in
      guard let table = block.table, let drawn = block.drawn(language) else { return [] }
      return zip(table.rows, drawn.rows).compactMap { row, line in
        row.source.map {
          SourcedRow(
            source: $0, heads: table.heads, values: row.values,
            line: layout.line(of: line, drawn).printable.trimmedAtEnd)
        }
      }
    }
  }
}
