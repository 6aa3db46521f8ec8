import Wording
import Workshop

/// Part D: pieces and turnover by the way to the market, and what was open at the end.
package struct SalesFigures: Equatable, Sendable {
  /// One channel's sales over a month.
  package struct Row: Record {
    package var pieces = 0
    package var turnover = Rupiah()
    /// At the end of the month: what buyers owed, pieces that lay with partners, and pieces that
    /// were ordered and not handed over.
    package var receivable = Rupiah()
    package var consigned = 0
    package var ordered = 0

    package init() {}

    fileprivate mutating func add(_ pieces: Int, _ turnover: Rupiah) {
      self.pieces += pieces
      self.turnover += turnover
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
    var (rows, voided) = (rows, voided)
    Self.count(month...month, of: workshop) { _, _, channel, pieces, turnover in
      if let channel {
        rows[Int(channel)].add(pieces, turnover)
      } else {
        voided.add(pieces, turnover)
      }
    }
    for open in OpenSales.all(on: month.last, of: workshop) {
      rows[Int(open.channel)].receivable += open.owed
      rows[Int(open.channel)].consigned += open.consigned
      rows[Int(open.channel)].ordered += open.ordered
    }
    (self.rows, self.voided) = (rows, voided)
    for id in workshop.leavings(in: month) {
      left[workshop.leavings[id].kind, default: 0] += workshop.leavings[id].pieces.count
    }
  }

  /// Each record of some months once, with the channel, nil for the voiding of an earlier nota, and
  /// what it adds.
  static func count(
    _ months: ClosedRange<Month>, of workshop: Workshop,
    _ add: (CountedRecord.Origin, Day, UInt8?, Int, Rupiah) -> Void
  ) {
    for (index, sale) in workshop.sales.enumerated() {
      for (day, sign) in sale.countings where months.contains(day.month) {
        let channel = sign > 0 ? sale.channel : nil
        add(.sale(ID(index)), day, channel, sale.quantity * sign, sale.total * sign)
      }
    }
    for (index, row) in workshop.returns.enumerated()
    where months.contains(row.day.month) && row.redress.takesBack {
      let channel = workshop.sales[row.sale].channel
      add(
        .buyerReturn(ID(index)), row.day, channel, -1, Rupiah() - workshop.refund(of: ID(index)))
    }
    for (index, sale) in workshop.pastSales.enumerated() where months.contains(sale.day.month) {
      add(.pastSale(ID(index)), sale.day, sale.channel, Int(sale.quantity), sale.total)
    }
  }

  /// The records behind the row of a channel, or of all.
  static func records(of channel: UInt8?, in month: Month, _ workshop: Workshop) -> [RowRecord] {
    var records: [RowRecord] = []
    count(month...month, of: workshop) { origin, day, own, pieces, turnover in
      guard channel == nil || own == channel else { return }
      records.append(RowRecord(origin, day, 1, Int64(pieces)))
      records.append(RowRecord(origin, day, 2, turnover.amount))
    }
    return records
      + OpenSales.all(on: month.last, of: workshop).filter {
        channel == nil || $0.channel == channel
      }.flatMap { open -> [RowRecord] in
        [open.owed.amount, Int64(open.consigned), Int64(open.ordered)].enumerated()
          .filter { $0.element != 0 }
          .map { RowRecord(open.origin, open.day, $0.offset + 3, $0.element) }
      }
  }

  package var total: Row {
    rows.reduce(into: voided) { sum, row in
      sum.pieces += row.pieces
      sum.turnover += row.turnover
      sum.receivable += row.receivable
      sum.consigned += row.consigned
      sum.ordered += row.ordered
    }
  }

  private static let columns = Paper.Column.row(
    label: 26, [(.number, 7), (.rupiah, 15), (.rupiah, 14), (.number, 7), (.number, 7)])

  func part(of workshop: Workshop, in month: Month, _ language: Language) -> Paper.Part {
    let heads = [
      Words("D. PENJUALAN", en: "D. SALES"), Words("Buah", en: "Pieces"),
      Words("Omzet (Rp)", en: "Turnover (Rp)"), Words("Piutang", en: "Owed"),
      Words("Titip", en: "Out"), Words("Pesan", en: "Order"),
    ].map { Paper.Value.text($0[language]) }
    var lines: [Paper.Row] = []
    for (place, row) in rows.enumerated() where row != Row() {
      let channel = workshop.catalogue.channels[place].title(language)
      lines.append(Paper.Row(values(channel, row), of: .channel(UInt8(place), month)))
    }
    if voided != Row() {
      let label = Words("Pembatalan nota terdahulu", en: "Earlier notas voided")
      lines.append(Paper.Row(values(label[language], voided), of: .voided(month)))
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
      "Keluar tanpa jual: \(sum) buah", en: "Left without sale: \(counted(sum, "piece"))")
    return [.line(.text("  " + label[language] + " (" + kinds.joined(separator: ", ") + ")"))]
  }

  private func values(_ label: String, _ row: Row) -> [Paper.Value] {
    [
      .text(label), .count(row.pieces), .rupiah(row.turnover), .rupiah(row.receivable),
      .count(row.consigned), .count(row.ordered),
    ]
  }
}
