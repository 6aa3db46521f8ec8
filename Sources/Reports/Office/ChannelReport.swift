import Wording
import Workshop

/// Sales by channel over some months: pieces, turnover, what came back and what is owed, and each
/// month by itself.
package enum ChannelReport {
  package static func paper(
    _ months: ClosedRange<Month>, of workshop: Workshop, on today: Day, _ language: Language
  ) -> Paper {
    let title = Words("PENJUALAN PER SALURAN", en: "SALES BY CHANNEL")[language]
    let isRunning = today <= months.upperBound.last
    let days =
      months.lowerBound.first.long(language) + " - " + months.upperBound.last.long(language)
    let all = (0...(months.upperBound.number - months.lowerBound.number)).map {
      months.lowerBound + Int($0)
    }
    var head = Paper.Head.report(
      title, about: days, of: workshop, on: today, language)
    head.subtitle = isRunning ? Words("SEMENTARA", en: "PRELIMINARY")[language] : ""
    return Paper(
      title,
      name: Words("penjualan-saluran-", en: "sales-by-channel-")
        + months.lowerBound.iso + "-" + months.upperBound.iso, of: workshop, language,
      [.head(head)]
        + all.enumerated().map { place, month in
          .table([.table(table(month, of: workshop, language))], gap: place == 0 ? 0 : 1)
        } + [MonthlyReport.signatures(on: today, of: workshop, language)])
  }

  private static let columns = Paper.Column.row(
    label: 28, [(.number, 9), (.rupiah, 15), (.number, 9), (.rupiah, 15)])

  private static func table(
    _ month: Month, of workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    let figures = SalesFigures(month, of: workshop)
    let returned = workshop.returns.filter { $0.day.month == month && $0.redress.takesBack }
      .map { Int(workshop.sales[$0.sale].channel) }
    let back = figures.rows.indices.map { place in returned.count { $0 == place } }
    let heads =
      [Paper.Value.text(month.title(language).uppercased())]
      + [
        Words("Buah", en: "Pieces"), Words("Omzet (Rp)", en: "Turnover"),
        Words("Retur", en: "Returns"), Words("Piutang", en: "Owed"),
      ].map { .text($0[language]) }
    func values(_ label: String, _ row: SalesFigures.Row, _ back: Int) -> [Paper.Value] {
      [
        .text(label), .count(row.pieces), .rupiah(row.turnover), .count(back),
        .rupiah(row.receivable),
      ]
    }
    var rows = figures.rows.indices.filter { figures.rows[$0] != .init() || back[$0] > 0 }.map {
      Paper.Row(
        values(workshop.catalogue.channels[$0].title(language), figures.rows[$0], back[$0]),
        of: .channelOf(UInt8($0), month))
    }
    if figures.voided != .init() {
      let label = Words("Pembatalan nota terdahulu", en: "Earlier notas voided")[language]
      rows.append(Paper.Row(values(label, figures.voided, 0), of: .voided(month)))
    }
    let label = Words("Jumlah", en: "Total")[language]
    rows.append(
      .sum(values(label, figures.total, back.reduce(0, +)), of: .channelOf(nil, month)))
    return Paper.Table(columns, heads: heads, rows, indent: 2)
  }
}
