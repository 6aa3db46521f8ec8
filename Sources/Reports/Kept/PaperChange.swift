import Wording
import Workshop

/// A row of a signed paper that would say something else if it were counted today.
package struct PaperChange: Equatable, Sendable {
  /// What the row begins with.
  package var label: String
  /// Its values as they were signed and as they are counted now; empty where the row is not there.
  package var signed: [String]
  package var now: [String]
}

extension Paper {
  /// What changed between a signed paper and the same counted anew, row by row in their order.
  ///
  /// Rows of a table are told from each other by what they begin with.
  package static func changes(from signed: Paper, to fresh: Paper) -> [PaperChange] {
    let before = signed.changing
    let after = fresh.changing
    var rest = after
    var changes: [PaperChange] = []
    for row in before {
      let place = rest.firstIndex { $0.table == row.table && $0.label == row.label }
      let now = place.map { rest.remove(at: $0).values } ?? []
      if now != row.values || place == nil {
        changes.append(PaperChange(label: row.label, signed: row.values, now: now))
      }
    }
    return changes + rest.map { PaperChange(label: $0.label, signed: [], now: $0.values) }
  }

  /// A row as it is compared: the heading of its table, its label and the rest of its values.
  private struct Comparable {
    var table: String
    var label: String
    var values: [String]
  }

  private var changing: [Comparable] {
    parts.flatMap(\.blocks).flatMap { block -> [Comparable] in
      switch block {
      case .table(let table): rows(of: table)
      case .chart(let chart): rows(of: chart.table)
      case .note(let note):
        [
          Comparable(
            table: "", label: note.label.trimmed, values: [text(of: note.words, by: " ")])
        ]
      case .head, .signatures, .ends, .line, .boxed, .rule, .blank, .label: []
      }
    }
  }

  private func rows(of table: Table) -> [Comparable] {
    let head = text(of: table.heads, by: "|")
    return table.rows.map { row in
      Comparable(
        table: head, label: row.values.first?.text(language).trimmed ?? "",
        values: row.values.dropFirst().map { $0.text(language).trimmed })
    }
  }

  private func text(of values: [Value], by separator: String) -> String {
    values.map { $0.text(language) }.joined(separator: separator)
  }

  /// The page of what changed since a paper was signed.
  ///
  /// `fresh`: the same paper counted anew.
  package static func changesPaper(
    since signed: SignedPaper, to fresh: Paper, in workshop: Workshop, _ language: Language
  ) -> Paper {
    var kept = Paper(signed, in: workshop)
    kept.parts.removeLast()
    let changes = changes(from: kept, to: fresh)
    let title = Words("YANG BERUBAH SEJAK DITANDATANGANI", en: "CHANGED SINCE IT WAS SIGNED")
    let head = Head(.report, title[language]) {
      $0.subtitle = kept.title
      $0.about =
        Words("edisi \(signed.paper.edition), ", en: "edition \(signed.paper.edition), ")[language]
        + signed.day.long(language)
      $0.marks = Mark.practice(workshop, language)
    }
    let rows = changes.flatMap { change in
      [
        Row([.text(change.label), .blank]),
        Row([.text(Words("  dulu", en: "  then")[language]), .text(line(change.signed))]),
        Row([.text(Words("  kini", en: "  now")[language]), .text(line(change.now))]),
      ]
    }
    let columns = [Column(.text, 0, 20), Column(.text, 20, 76)]
    let none = Words("Tidak ada angka yang berubah.", en: "No figure has changed.")[language]
    return Paper(
      title[language], name: signed.paper.name + Words("-berubah", en: "-changes")[language],
      of: workshop, language,
      [
        .head(head),
        changes.isEmpty
          ? .whole([.line(.text(none))])
          : .table([.table(Table(columns, rows))], heading: 0),
      ])
  }

  private static func line(_ values: [String]) -> String {
    values.isEmpty ? "-" : values.filter { !$0.isEmpty }.joined(separator: "  ")
  }
}
