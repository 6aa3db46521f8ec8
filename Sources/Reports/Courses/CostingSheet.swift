import Wording
import Workshop

/// One page to take along: what one cap takes and brings by the workshop's own figures.
///
/// Each has its n and beside it room for one's own; nobody is named.
package enum CostingSheet {
  package static func paper(
    of product: ID<Product>, in workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper {
    let figures = CostingFigures(product, upTo: today, of: workshop)
    let name = workshop.products[product].shortName
    let title = Words("HITUNGAN HARGA ", en: "COSTING SHEET ")[language]
    let days = figures.days.lowerBound.dashed + " - " + figures.days.upperBound.dashed
    let lines = CostingLines(figures, of: workshop, language)
    return Paper(
      title + name.uppercased(),
      name: Words("hitungan-harga-", en: "costing-")[language]
        + workshop.products[product].code.asFileName, of: workshop, language,
      [
        .head(
          .report(
            title + name.uppercased(), about: Words("Catatan ", en: "Records of ")[language] + days,
            of: workshop, on: today, language)),
        .table([.table(lines.materials)]), .table([.table(lines.times)]),
        .table([.table(lines.prices)]), .table([.table(lines.cap)]),
        .whole([.note(Paper.Note("", lines.explanation))]),
      ])
  }
}
