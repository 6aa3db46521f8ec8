import Wording

extension ImportResult {
  /// A file of the rows with faults and their reasons, to be mended and taken in again.
  ///
  /// It has the columns of the original and one more, which an import passes over; the reasons of
  /// an earlier such file give way to the new ones, and cells without a heading stay behind the
  /// reason. Unsafe characters are shown as U+FFFD, which keeps the row from being taken before it
  /// is mended.
  package func rejected(_ language: Language) -> [UInt8] {
    var writer = CSVWriter()
    for row in rejectedRows(language) { writer.headings(row) }
    return writer.bytes
  }

  /// The same as texts, the headings first.
  func rejectedRows(_ language: Language) -> [[String]] {
    let reasons = Dictionary(grouping: faults, by: \.row)
    let headings = table.columns.headings
    let kept = headings.indices.filter { place in
      ![Self.reason.id, Self.reason.en].contains { $0.wordForm == headings[place].wordForm }
    }
    let rows = table.rows.compactMap { row -> [String]? in
      guard let faults = reasons[row.number] else { return nil }
      let texts = row.cells.map { FormulaGuard.unguarded($0).folded }
      let cells = kept.map { $0 < texts.count ? texts[$0] : "" }
      let reason = faults.map { "\($0.column): \($0.rule.words[language])" }
      return cells + [reason.joined(separator: ", ")] + texts.dropFirst(headings.count)
    }
    return [kept.map { headings[$0] } + [Self.reason[language]]] + rows
  }

  private static let reason = Words("Alasan Penolakan", en: "Reason Refused")
}
