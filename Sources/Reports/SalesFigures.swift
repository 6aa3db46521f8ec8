import Wording
import Workshop

/// Part D: pieces and turnover by the way to the market.
package struct SalesFigures: Equatable, Sendable {
  /// One channel's sales over a month.
  package struct Row: Record {
    package var pieces = 0
    package var turnover = Rupiah()

    package init() {}

    fileprivate mutating func add(_ sale: Sale, times: Int) {
      pieces += sale.quantity * times
      turnover += sale.total * times
    }
  }

  /// In the order of the catalogue's channels.
  package var rows: [Row]
  /// Notas of earlier months that were voided in this one, below zero.
  package var voided = Row()
  /// Pieces that left without a sale, by kind; they bring no turnover.
  package var left: [Leaving.Kind: Int] = [:]

  /// What buyers brought back counts against the month in which they did.
  package init(_ month: Month, of workshop: Workshop) {
    rows = Array(repeating: Row(), count: workshop.catalogue.channels.count)
    for sale in workshop.sales { count(sale, in: month) }
    for index in workshop.returns.indices where workshop.returns[index].day.month == month {
      let row = workshop.returns[index]
      guard row.redress.takesBack else { continue }
      let channel = Int(workshop.sales[row.sale].channel)
      rows[channel].pieces -= 1
      rows[channel].turnover -= workshop.refund(of: ID(index))
    }
    for id in workshop.leavings(in: month) {
      left[workshop.leavings[id].kind, default: 0] += workshop.leavings[id].pieces.count
    }
    for sale in workshop.pastSales where sale.day.month == month {
      rows[Int(sale.channel)].pieces += Int(sale.quantity)
      rows[Int(sale.channel)].turnover += sale.total
    }
  }

  private mutating func count(_ sale: Sale, in month: Month) {
    for (day, sign) in sale.countings where day.month == month {
      if sign > 0 {
        rows[Int(sale.channel)].add(sale, times: sign)
      } else {
        voided.add(sale, times: sign)
      }
    }
  }

  package var total: Row {
    rows.reduce(into: voided) { sum, row in
      sum.pieces += row.pieces
      sum.turnover += row.turnover
    }
  }

  private static let columns = Paper.Column.row(label: 32, [(.number, 9), (.rupiah, 17)])

  func part(of workshop: Workshop, in month: Month, _ language: Language) -> Paper.Part {
    let heads = [
      Words("D. PENJUALAN", en: "D. SALES"), Words("Buah", en: "Pieces"),
      Words("Omzet (Rp)", en: "Turnover (Rp)"),
    ].map { Paper.Value.text($0[language]) }
    var lines: [Paper.Row] = []
    for (place, row) in rows.enumerated() where row != Row() {
      let channel = workshop.catalogue.channels[place].title(language)
      lines.append(Paper.Row(values(channel, row), of: .channel(UInt8(place), month)))
    }
    if voided != Row() {
      let label = Words("Pembatalan nota bulan lalu", en: "Earlier notas voided")
      lines.append(Paper.Row(values(label[language], voided), of: .channel(nil, month)))
    }
    let label = Words("Jumlah", en: "Total")[language]
    lines.append(.sum(values(label, total), of: .channel(nil, month)))
    return .table(
      [.table(Paper.Table(Self.columns, heads: heads, lines, indent: 2))] + unsold(language))
  }

  /// What left without a sale, below the table that sums what was sold.
  private func unsold(_ language: Language) -> [Paper.Block] {
    if left.isEmpty { return [] }
    let kinds = Leaving.Kind.allCases.compactMap { kind in
      left[kind].map { "\($0) " + kind.name[language] }
    }
    let sum = left.values.reduce(0, +)
    let label = Words(
      "Keluar tanpa jual: \(sum) buah", en: "Left unsold: \(counted(sum, "piece"))")
    return [.line(.text("  " + label[language] + " (" + kinds.joined(separator: ", ") + ")"))]
  }

  private func values(_ label: String, _ row: Row) -> [Paper.Value] {
    [.text(label), .count(row.pieces), .rupiah(row.turnover)]
  }
}
