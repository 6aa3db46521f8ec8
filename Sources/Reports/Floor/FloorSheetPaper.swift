import Wording
import Workshop

/// The blank sheets on which crews write a day: a row for each worker, a column for each stage.
///
/// Codes alone stand on them, each with its check digit; no inmate is named.
package enum FloorSheetPaper {
  package static func paper(
    on day: Day, of workshop: Workshop, _ language: Language
  ) -> Paper {
    let title = Words("LEMBAR HASIL ", en: "OUTPUT SHEETS ")[language] + day.dashed
    let sheets = FloorSheet.all(on: day, in: workshop)
    let none = Words(
      "Tidak ada regu yang bekerja hari itu.", en: "No crew is at work on that day.")
    return Paper(
      title, name: Words("lembar-hasil-", en: "output-sheets-")[language] + day.iso,
      of: workshop, language,
      [.head(.list(title, subtitle: how[language], of: workshop, language))]
        + (sheets.isEmpty ? [.whole([.line(.text(none[language]))])] : [])
        + sheets.map { part(of: $0, in: workshop, language) })
  }

  private static let how = Words(
    "Tulis angka di tahapnya. a alpa  s sakit  i izin  l libur  k sidang",
    en: "Write counts at their stage. a absent s sick i excused l holiday k hearing")

  private static func part(
    of sheet: FloorSheet, in workshop: Workshop, _ language: Language
  ) -> Paper.Part {
    let number = Words("Nomor lembar ", en: "Sheet number ")[language] + sheet.number
    let about = workshop.code(sheet.batch).checked + "  " + workshop.thing(of: sheet.batch)
    let day = sheet.day.weekdayName(language) + " " + sheet.day.dashed
    let short = Words("Diisi oleh", en: "Written by")[language]
    let clerk = Words("Diketik oleh", en: "Keyed by")[language]
    return .whole(
      [
        .ends(.text(number), .text(day)), .ends(.text(about), .blank),
        .table(table(of: sheet, in: workshop, language)), .blank,
        .signatures(Paper.Signatures(left: short, right: clerk, isShort: true)),
      ], bold: 1, gap: 2)
  }

  private static let box = Paper.Value.text("_____")
  private static let labelEnd = 13
  private static let width = 76

  private static func table(
    of sheet: FloorSheet, in workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    let sum = Words("Jumlah", en: "Sum")[language]
    let heads =
      FloorHeadings.of(
        sheet.stages, box: 5, room: width - labelEnd - 12, in: workshop, language) + [sum]
    let widths = heads.map { max(box.text(language).count, $0.count) + 2 }
    var columns = [Paper.Column(.text, 0, labelEnd)]
    for width in widths {
      let start = columns.last?.end ?? labelEnd
      columns.append(Paper.Column(.code, start, start + width, .end))
    }
    let end = columns.last?.end ?? labelEnd
    columns.append(Paper.Column(.code, end + 1, end + 2))
    let boxes = Array(repeating: box, count: heads.count)
    let blank = workshop.prefix(of: .worker) + " _ _ _ / _"
    let written = Array(repeating: blank, count: FloorSheet.writtenRows)
    let codes = sheet.workers.map { workshop.code($0).checked } + written
    return Paper.Table(
      columns,
      heads: [.text(Words("Kode", en: "Code")[language])] + heads.map { .text($0) },
      zip(codes, sheet.marks).map { code, mark in
        Paper.Row([.text(code)] + boxes + [.code(mark.uppercased())])
      } + [.sum([.text(sum)] + boxes)], isRuled: true)
  }
}
