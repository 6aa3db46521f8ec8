import Wording
import Workshop

/// Who was passed over on the waiting list in a month: when, by whom, and why.
///
/// Everybody stands by the code; no inmate is named.
package enum PassedOverPaper {
  package static func paper(
    _ month: Month, of workshop: Workshop, _ language: Language
  ) -> Paper {
    let title = Words("YANG DILEWATI DI DAFTAR TUNGGU ", en: "PASSED OVER ON THE WAITING LIST ")
    let rows = workshop.passedOver(in: month)
    let sums = Words("\(rows.count) kali", en: counted(rows.count, "time"))
    let none = Words(
      "Tidak ada yang dilewati bulan ini.", en: "Nobody was passed over this month.")
    return Paper(
      title[language] + month.title(language).uppercased(),
      name: Words("dilewati-", en: "passed-over-")[language] + month.iso, of: workshop, language,
      [
        .head(
          .list(
            title[language] + month.title(language).uppercased(), subtitle: sums[language],
            of: workshop, language))
      ]
        + (rows.isEmpty
          ? [.whole([.line(.text(none[language]))])]
          : [
            .table([.table(table(rows.reversed(), of: workshop, language))]),
            .whole(reasons(of: rows.reversed(), in: workshop, language)),
          ]))
  }

  private static func table(
    _ rows: [PassedOver], of workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    func code(_ place: ID<WaitingPlace>) -> Paper.Value {
      .code(workshop.code(workshop.waitingPlaces[place].worker))
    }
    return Paper.Table(
      [
        Paper.Column(.day, 0, 10), Paper.Column(.code, 12, 20), Paper.Column(.day, 20, 30),
        Paper.Column(.code, 32, 41),
      ],
      heads: [
        .text(Words("Tanggal", en: "Date")[language]), .text(Words("Kode", en: "Code")[language]),
        .text(Words("Sejak", en: "Since")[language]),
        .text(Words("Diterima", en: "Admitted")[language]),
      ],
      rows.map { row in
        let end = workshop.waitingEnds[row.end]
        return Paper.Row([
          .day(end.day), code(row.place), .day(workshop.waitingPlaces[row.place].since),
          code(end.place),
        ])
      }, isRuled: true)
  }

  /// Why each of the admissions was made, once.
  private static func reasons(
    of rows: [PassedOver], in workshop: Workshop, _ language: Language
  ) -> [Paper.Block] {
    var seen: Set<ID<WaitingEnd>> = []
    return rows.map(\.end).filter { seen.insert($0).inserted }.map { id in
      let end = workshop.waitingEnds[id]
      let code = workshop.code(workshop.waitingPlaces[end.place].worker)
      return .note(Paper.Note(code + " ", end.day.dashed + ": " + end.reason))
    }
  }
}
