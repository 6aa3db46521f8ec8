import Wording
import Workshop

/// The pieces that may be sold, by product, colour, grade and size, as they are now.
package enum StockList {
  private struct Kind: Hashable {
    var product: ID<Product>
    var colour: UInt8
    var grade: Grade
  }

  package static func paper(of workshop: Workshop, on today: Day, _ language: Language) -> Paper {
    let title =
      Words("DAFTAR PERSEDIAAN BARANG JADI ", en: "STOCK LIST ")[language]
      + today.long(language).uppercased()
    return Paper(
      title, name: Words("stok-", en: "stock-")[language] + today.iso, of: workshop,
      language,
      [
        .head(.list(title, of: workshop, language)),
        .table([.table(table(of: workshop, on: today, language))], gap: 0),
      ] + ages(of: workshop, on: today, language)
        + (workshop.openingWords.map { [.whole([.note(Paper.Note("", $0[language]))])] } ?? []))
  }

  /// How long the pieces have been there; none where there are none.
  private static func ages(
    of workshop: Workshop, on today: Day, _ language: Language
  ) -> [Paper.Part] {
    let chart = StockAgePicture.chart(of: workshop, on: today, language)
    return chart.isBare ? [] : [.table([.chart(chart)])]
  }

  private static func table(
    of workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper.Table {
    let sizes = sizes(of: workshop)
    let heads =
      [Words("BARANG", en: "PRODUCT")[language], Words("Mutu", en: "Grade")[language]]
      + sizes.map { "No.\($0)" } + [Words("Jumlah", en: "Total")[language]]
    let counts = counts(of: workshop)
    var table = Paper.Table(
      Paper.Column.row(
        label: 30, [(.grade, 6)] + sizes.map { _ in (.number, 6) } + [(.number, 8)]),
      heads: heads.map { .text($0) }, [], indent: 2)
    let aside = SetAside(on: today, of: workshop)
    if counts.isEmpty && aside.count == 0 {
      table.rows = [Paper.Row([.text(Words("kosong", en: "empty")[language])])]
      return table
    }
    table.rows = counts.keys.sorted(by: isBefore).map { kind in
      let bySize = counts[kind] ?? [:]
      let product = workshop.products[kind.product]
      return Paper.Row(
        [.text("\(product.shortName) \(product.colours[Int(kind.colour)])"), .grade(kind.grade)]
          + sizes.map { .count(bySize[$0] ?? 0) } + [.count(bySize.values.reduce(0, +))],
        of: .stock(kind.product, colour: kind.colour, grade: kind.grade))
    }
    let sums = sizes.map { size in counts.values.reduce(0) { $0 + ($1[size] ?? 0) } }
    let shelf = counts.values.reduce(0) { $0 + $1.values.reduce(0, +) }
    let label = Words("Jumlah", en: "Total")[language]
    table.rows.append(.sum([.text(label), .blank] + sums.map { .count($0) } + [.count(shelf)]))
    table.rows += elsewhere(aside, shelf: shelf, sizes: sizes.count, language)
    return table
  }

  /// What is the workshop's and lies elsewhere, so that the list adds up to the monthly report.
  private static func elsewhere(
    _ aside: SetAside, shelf: Int, sizes: Int, _ language: Language
  ) -> [Paper.Row] {
    if aside.count == 0 { return [] }
    let whole = Words("seluruhnya, seperti laporan bulanan", en: "in all, as in monthly reports")
    let blanks = Array(repeating: Paper.Value.blank, count: 1 + sizes)
    return (aside.rows + [(words: whole, count: shelf + aside.count)]).map { words, count in
      Paper.Row([.text(words[language])] + blanks + [.count(count)])
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
