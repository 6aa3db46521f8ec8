import Wording
import Workshop

/// The sheet of a day as it was saved (*lembar harian*), which the supervisor signs: who did how
/// much of what, who was away, and the sums.
///
/// Workers stand by their codes; no name is on it.
package enum DailySheet {
  package static func paper(on day: Day, of workshop: Workshop, _ language: Language) -> Paper {
    let title = Words("LEMBAR HARIAN ", en: "DAILY SHEET ")[language] + day.dashed
    let rows = workshop.outputs(on: day).sorted {
      ($0.worker, $0.batch?.index ?? -1, $0.stage) < ($1.worker, $1.batch?.index ?? -1, $1.stage)
    }
    let none = Words("Belum ada hasil pada hari ini.", en: "Nothing was recorded of this day.")
    return Paper(
      title, name: Words("lembar-harian-", en: "daily-sheet-")[language] + day.iso, of: workshop,
      language,
      [
        .head(
          .report(
            title, about: number(of: day, in: workshop, language), of: workshop, on: day, language)
        ),
        rows.isEmpty
          ? .whole([.line(.text(none[language]))])
          : .table([.table(table(rows, in: workshop, language))], heading: 2),
        .whole([.line(.text(people(rows, language)))] + shortfalls(rows, in: workshop, language)),
        .whole([.signatures(signatures(day, in: workshop, language))]),
      ])
  }

  private static func number(
    of day: Day, in workshop: Workshop, _ language: Language
  ) -> String {
    let sheet = workshop.derived.sheetOfDay[day]
    return Words("Lembar ", en: "Sheet ")[language] + (sheet.map { workshop.code($0) } ?? "-")
  }

  private static func table(
    _ rows: [Output], in workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    let heads = [
      Words("Kode", en: "Code"), Words("Batch", en: "Batch"), Words("Barang", en: "Item"),
      Words("Tahap", en: "Stage"), Words("Buah", en: "Pieces"), Words("Satuan", en: "Units"),
    ]
    let pieces = rows.reduce(0) { $0 + $1.pieces.count }
    let units = rows.reduce(0) { $0 + $1.counted }
    let sum = Words("Jumlah", en: "Total")[language]
    return Paper.Table(
      [
        Paper.Column(.code, 0, 10), Paper.Column(.text, 10, 20), Paper.Column(.text, 20, 44),
        Paper.Column(.text, 44, 58), Paper.Column(.number, 58, 66), Paper.Column(.number, 66, 76),
      ],
      heads: heads.map { .text($0[language]) },
      rows.map { line($0, in: workshop, language) } + [
        .sum([.text(sum), .blank, .blank, .blank, .count(pieces), .count(units)])
      ], isRuled: true)
  }

  private static func line(
    _ row: Output, in workshop: Workshop, _ language: Language
  ) -> Paper.Row {
    let code = Paper.Value.code(workshop.code(row.worker))
    guard let batch = row.batch else {
      return Paper.Row(
        [code, "-", "-", .text(row.attendance.name[language]), .count(0), .count(0)],
        of: .person(row.worker))
    }
    let stage = workshop.catalogue.stages[Int(row.stage)]
    let name = language == .english && !stage.english.isEmpty ? stage.english : stage.name
    return Paper.Row(
      [
        code, .text(workshop.code(batch)), .text(workshop.thing(of: batch)), .text(name),
        .count(row.pieces.count), .count(row.counted),
      ], of: .batch(batch))
  }

  /// `12 orang bekerja, 3 tidak hadir`.
  private static func people(_ rows: [Output], _ language: Language) -> String {
    let here = Set(rows.filter { $0.attendance == .present }.map(\.worker)).count
    let away = Set(rows.filter { $0.attendance != .present }.map(\.worker)).count
    return Words(
      "\(here) orang bekerja, \(away) tidak hadir.",
      en: "\(counted(here, "person", "people")) at work, \(away) away.")[language]
  }

  /// `Kurang dari rencana: LW-007 bahan habis, LW-012 sakit.`; nothing where nobody said.
  private static func shortfalls(
    _ rows: [Output], in workshop: Workshop, _ language: Language
  ) -> [Paper.Block] {
    let said = rows.filter { !$0.shortfall.isBlank }.map {
      workshop.code($0.worker) + " " + $0.shortfall.name[language]
    }
    if said.isEmpty { return [] }
    let label = Words("Kurang dari rencana:", en: "Fewer than planned:")[language]
    return [.note(Paper.Note(label, said.joined(separator: ", ") + "."))]
  }

  private static func signatures(
    _ day: Day, in workshop: Workshop, _ language: Language
  ) -> Paper.Signatures {
    let seen = PaperSigner.of(.report, on: day, .supervisor, in: workshop, language)
    let made = PaperSigner.of([], on: day, .clerk, in: workshop, language)
    return Paper.Signatures(
      Words("Mengetahui,", en: "Seen by,")[language], seen,
      Words("Yang mencatat,", en: "Recorded by,")[language], made, on: day, in: workshop)
  }
}

extension Output {
  /// Units of material, where no pieces are counted.
  fileprivate var counted: Int { pieces.isEmpty ? Int(units) : 0 }
}
