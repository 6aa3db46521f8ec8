import Wording

extension ImportResult {
  /// A file of the rows with faults and their reasons, to be mended and taken in again.
  ///
  /// It has the columns of the original and one more, which an import passes over; the reasons of
  /// an earlier such file give way to the new ones, and cells without a heading stay behind the
  /// reason. Unsafe characters are shown as U+FFFD, which keeps the row from being taken before it
  /// is mended.
  package func rejected(_ language: Language) -> [UInt8] {
    let reasons = Dictionary(grouping: faults, by: \.row)
    let headings = table.columns.headings
    let kept = headings.indices.filter { place in
      ![Self.reason.id, Self.reason.en].contains { $0.wordForm == headings[place].wordForm }
    }
    var writer = CSVWriter()
    writer.write(kept.map { .text(headings[$0]) } + [.text(Self.reason[language])])
    for row in table.rows {
      guard let faults = reasons[row.number] else { continue }
      let texts = row.cells.map { CSVCell.text(FormulaGuard.unguarded($0).folded) }
      let cells = kept.map { $0 < texts.count ? texts[$0] : .empty }
      let reason = faults.map { "\($0.column): \($0.rule.words[language])" }
      let surplus = texts.dropFirst(headings.count)
      writer.write(cells + [.text(reason.joined(separator: ", "))] + surplus)
    }
    return writer.bytes
  }

  private static let reason = Words("Alasan Penolakan", en: "Reason Refused")
}
