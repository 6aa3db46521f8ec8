import Wording
import Workshop

/// What changed between a paper that was signed and the same counted anew, and the paper that says
/// it.
package enum PaperChanges {
  /// A row that would say something else if it were counted today.
  package struct Row: Equatable, Sendable {
    /// What the row begins with.
    package var label: String
    /// Its values as they were signed and as they are counted now; nil where the row is not there.
    package var signed: [String]?
    package var now: [String]?
  }

  /// Row by row in their order; rows of a table are told from each other by what they begin with.
  package static func rows(from signed: Paper, to fresh: Paper) -> [Row] {
    var rest = compared(fresh)
    var changes: [Row] = []
    for row in compared(signed) {
      let place = rest.firstIndex { $0.table == row.table && $0.label == row.label }
      let now = place.map { rest.remove(at: $0).values }
      if now != row.values {
        changes.append(Row(label: row.label, signed: row.values, now: now))
      }
    }
    return changes + rest.map { Row(label: $0.label, signed: nil, now: $0.values) }
  }

  /// A row with the first heading of its table.
  private struct Compared {
    var table: String
    var label: String
    var values: [String]
  }

  private static func compared(_ paper: Paper) -> [Compared] {
    paper.parts.flatMap(\.blocks).flatMap { block -> [Compared] in
      switch block {
      case .table(let table): compared(table, paper.language)
      case .chart(let chart): compared(chart.table, paper.language)
      case .note(let note):
        [
          Compared(
            table: "", label: note.label.trimmed, values: note.words.map { $0.text(paper.language) }
          )
        ]
      case .head, .signatures, .ends, .line, .boxed, .rule, .blank, .label: []
      }
    }
  }

  private static func compared(_ table: Paper.Table, _ language: Language) -> [Compared] {
    let head = table.heads.first?.text(language) ?? ""
    return table.rows.map { row in
      let texts = row.values.map { $0.text(language).trimmed }
      return Compared(table: head, label: texts.first ?? "", values: Array(texts.dropFirst()))
    }
  }

  // MARK: Paper

  /// The page of what changed; `fresh`: the same paper counted anew.
  package static func paper(
    since signed: SignedPaper, to fresh: Paper, in workshop: Workshop, _ language: Language
  ) -> Paper {
    let kept = Paper(unsealed: signed, in: workshop)
    let title = Words("YANG BERUBAH SEJAK DITANDATANGANI", en: "CHANGED SINCE IT WAS SIGNED")
    let head = Paper.Head(.report, title[language]) {
      $0.subtitle = kept.title
      $0.about =
        Words("edisi \(signed.paper.edition), ", en: "edition \(signed.paper.edition), ")[language]
        + signed.day.long(language)
      $0.marks = Paper.Mark.practice(workshop, language)
    }
    let changes = rows(from: kept, to: fresh).map { part(of: $0, language) }
    let none = Words("Tidak ada angka yang berubah.", en: "No figure has changed.")[language]
    return Paper(
      title[language], name: signed.paper.name + Words("-berubah", en: "-changes")[language],
      of: workshop, language,
      [.head(head)] + (changes.isEmpty ? [.whole([.line(.text(none))])] : changes))
  }

  private static func part(of row: Row, _ language: Language) -> Paper.Part {
    let notes = [
      (Words("  dulu", en: "  then"), row.signed), (Words("  sekarang", en: "  now"), row.now),
    ].map { label, values in
      Paper.Block.note(
        Paper.Note(
          label[language], indent: 12,
          (values.map { $0.filter { !$0.isEmpty } } ?? ["-"]).map { .code($0) }))
    }
    return .whole([.line(.text(row.label))] + notes, gap: 0)
  }
}
