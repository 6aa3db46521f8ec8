import Wording
import Workshop

/// The pieces that may be sold, by product, colour, grade and size, as they are now.
package enum StockList {
  private struct Kind: Hashable {
    var product: ID<Product>
    var colour: UInt8
    var grade: Grade
  }

  /// The list in lines of at most 76 columns.
  package static func document(of workshop: Workshop, on today: Day, _ language: Language)
    -> Document
  {
    let title =
      Words("DAFTAR STOK ", en: "STOCK LIST ")[language]
      + today.long(language).uppercased()
    let names = Practice.lines(workshop, language) + [ReportText.centred(title)]
    return Document(
      title, name: Words("stok-", en: "stock-")[language] + today.iso, of: workshop,
      language,
      [
        .whole(names + [ReportText.rule], bold: names.count),
        .table(table(of: workshop, on: today, language), gap: 0),
      ])
  }

  private static func table(
    of workshop: Workshop, on today: Day, _ language: Language
  ) -> [String] {
    let sizes = sizes(of: workshop)
    let columns = TextColumns(label: 30, widths: [6] + sizes.map { _ in 6 } + [8])
    let heads =
      [Words("Mutu", en: "Grade")[language]] + sizes.map { "No.\($0)" }
      + [Words("Jumlah", en: "Total")[language]]
    let counts = counts(of: workshop)
    var lines = [ReportText.row(Words("BARANG", en: "PRODUCT")[language], heads, columns)]
    let aside = SetAside(on: today, of: workshop)
    if counts.isEmpty && aside.count == 0 {
      return lines + [Words("  kosong", en: "  empty")[language]]
    }
    for kind in counts.keys.sorted(by: isBefore) {
      let bySize = counts[kind] ?? [:]
      let product = workshop.products[kind.product]
      let cells =
        [kind.grade.letter] + sizes.map { "\(bySize[$0] ?? 0)" }
        + ["\(bySize.values.reduce(0, +))"]
      let label = "  \(product.shortName) \(product.colours[Int(kind.colour)])"
      lines.append(ReportText.row(label, cells, columns))
    }
    let sums = sizes.map { size in counts.values.reduce(0) { $0 + ($1[size] ?? 0) } }
    let cells = [""] + sums.map(String.init) + ["\(sums.reduce(0, +))"]
    return lines + [
      ReportText.row(Words("  Jumlah", en: "  Total")[language], cells, columns)
    ] + elsewhere(aside, shelf: sums.reduce(0, +), columns, language)
  }

  /// What is the workshop's and lies elsewhere, so that the list adds up to the monthly report.
  private static func elsewhere(
    _ aside: SetAside, shelf: Int, _ columns: TextColumns, _ language: Language
  ) -> [String] {
    if aside.count == 0 { return [] }
    let whole = Words("seluruhnya, seperti laporan bulanan", en: "in all, as in monthly reports")
    let width = columns.label + columns.widths.reduce(0, +)
    return (aside.rows + [(words: whole, count: shelf + aside.count)]).map { words, count in
      ReportText.row(
        "  " + words[language], ["\(count)"], TextColumns(label: width - 8, widths: [8]))
    }
  }

  private static func counts(of workshop: Workshop) -> [Kind: [UInt8: Int]] {
    var counts: [Kind: [UInt8: Int]] = [:]
    for (key, count) in workshop.derived.stock {
      let kind = Kind(product: key.product, colour: key.colour, grade: key.grade)
      counts[kind, default: [:]][key.size, default: 0] += count
    }
    return counts
  }

  private static func isBefore(_ left: Kind, _ right: Kind) -> Bool {
    (left.product.index, left.colour, left.grade.rawValue)
      < (right.product.index, right.colour, right.grade.rawValue)
  }

  /// The size numbers that any product is made in; five fit the paper.
  private static func sizes(of workshop: Workshop) -> [UInt8] {
    let lowest = workshop.products.map(\.smallestSize).min() ?? 0
    let highest = workshop.products.map(\.largestSize).max() ?? 0
    return Array(Array(lowest...max(lowest, highest)).prefix(5))
  }
}
