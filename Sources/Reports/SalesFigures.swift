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

  private static let columns = TextColumns(label: 32, widths: [9, 17])

  func lines(of workshop: Workshop, _ language: Language) -> [String] {
    let heads = [
      Words("Buah", en: "Pieces")[language], Words("Omzet (Rp)", en: "Turnover (Rp)")[language],
    ]
    let title = Words("D. PENJUALAN", en: "D. SALES")[language]
    var lines = [ReportText.row(title, heads, Self.columns)]
    for (place, row) in rows.enumerated() where row != Row() {
      lines.append(line(workshop.catalogue.channels[place].title(language), row))
    }
    if voided != Row() {
      let label = Words("Pembatalan nota bulan lalu", en: "Earlier notas voided")
      lines.append(line(label[language], voided))
    }
    return lines + [line(Words("Jumlah", en: "Total")[language], total)]
  }

  private func line(_ label: String, _ row: Row) -> String {
    ReportText.row("  " + label, ["\(row.pieces)", row.turnover.bare], Self.columns)
  }
}
