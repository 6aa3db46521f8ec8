import Wording
import Workshop

extension ImportResult {
  /// How the file was understood, one line for each matter: how it is written, which headings were
  /// taken for what, which rows were left out and which totals agree.
  package func understanding(_ language: Language) -> [String] {
    matters.map { $0[language] }
  }

  /// The same in both languages.
  var matters: [Words] {
    if isUnusable { return [source] }
    return [source] + practice + [headings] + order + leftOut + agreed + openings
  }

  private var source: Words {
    switch table.source {
    case .text(let encoding, let separator):
      let sign = separator == "\t" ? "Tab" : String(separator)
      return Words(
        "Teks \(encoding.rawValue), pemisah \(sign)",
        en: "Text in \(encoding.rawValue), separated by \(sign)")
    case .sheet(let name, let count):
      return Words(
        "Lembar \"\(name.cleaned)\", satu dari \(count)",
        en: "Sheet \"\(name.cleaned)\", one of \(count)")
    }
  }

  /// Practice data say so above their headings.
  private var practice: [Words] {
    guard let row = table.practiceRow else { return [] }
    return [
      Words(
        "Dilewati baris \(row): berkas ini dari data latihan, bukan data sebenarnya",
        en: "Left out row \(row): this file has practice data, not real data")
    ]
  }

  private var headings: Words {
    let columns = table.columns
    let taken = columns.meanings.map { field, heading in
      let usual = columns.kind.written(field)
      return heading.wordForm == usual.wordForm
        ? heading.cleaned : "\(heading.cleaned) = \(usual)"
    }.joined(separator: ", ")
    return Words(
      "Judul di baris \(headingRow): \(taken)", en: "Headings in row \(headingRow): \(taken)")
  }

  /// In which order days are written, where that is not plain.
  private var order: [Words] {
    table.columns.monthFirst.sorted { $0.rawValue < $1.rawValue }.map { field in
      let heading = table.columns.heading(of: field).cleaned
      return Words(
        "\(heading): bulan di depan, tanggal yang artinya bisa dua ditolak",
        en: "\(heading): the month in front, ambiguous dates are refused")
    }
  }

  private var leftOut: [Words] {
    table.left.map { row in
      Words(
        "Dilewati baris \(row.number), \(row.kind.words.id): \(row.text.cleaned)",
        en: "Left out row \(row.number), \(row.kind.words.en): \(row.text.cleaned)")
    }
  }

  private var agreed: [Words] {
    agreedSums.map { sum in
      Words(
        "Cocok dengan baris \(sum.row): \(sum.column.cleaned) \(sum.sum)",
        en: "Agrees with row \(sum.row): \(sum.column.cleaned) \(sum.sum)")
    }
  }

  /// What would be written into which part of the opening balances.
  private var openings: [Words] {
    let rows = actions.compactMap { action -> OpeningRow? in
      if case .setOpening(let set) = action { set.content } else { nil }
    }
    return OpeningBlock.allCases.compactMap { block in
      let ours = rows.filter { $0.block == block }
      if ours.isEmpty { return nil }
      let total = ours.reduce(OpeningTotal()) { $0 + $1.total }
      return Words("Saldo awal, ", en: "Opening, ") + block.name + ": " + total.words(of: block)
    }
  }

  /// The row in which the headings stand.
  package var headingRow: Int { table.columns.row }
}
