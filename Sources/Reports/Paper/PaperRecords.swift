extension Paper {
  /// What stands on it as records of a file, from top to bottom.
  ///
  /// Values by their kinds, tables under their headings; rules, blank lines and lines to sign are
  /// left out. Which print it is is said last, so that the same rows stand first in every print.
  package var records: [[Cell]] {
    let blocks = parts.flatMap(\.blocks)
    return (blocks.filter { !$0.isReprint } + blocks.filter(\.isReprint)).flatMap(records)
  }

  private func records(of block: Block) -> [[Cell]] {
    switch block {
    case .head(let head):
      let texts =
        head.office + [head.institution] + head.address + [
          head.title, head.subtitle, head.about, head.at,
        ]
      return (texts + head.marks.map(\.text)).filter { !$0.isEmpty }.map { [.text($0)] }
        + (head.person.isEmpty ? [] : [head.person.map { $0.cell(language) }])
    case .table(let table): return records(of: table)
    case .chart(let chart): return records(of: chart.table)
    case .note(let note):
      let words = note.words.map { $0.text(language) }.joined(separator: " ")
      return [[.text(note.label.trimmed), .text(words)]]
    case .ends(let left, let right): return [[left.cell(language), right.cell(language)]]
    case .line(let value), .boxed(let value): return [[value.cell(language)]]
    case .label(let label): return [[.text(label.code), .text(label.words)]]
    case .signatures, .rule, .blank: return []
    }
  }

  private func records(of table: Table) -> [[Cell]] {
    ([table.heads] + table.rows.map(\.values)).filter { !$0.isEmpty }.map { values in
      values.map { $0.cell(language) }
    }
  }
}

extension Paper.Block {
  fileprivate var isReprint: Bool { marks.contains { $0.kind == .reprint } }
}
