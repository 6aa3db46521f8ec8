import Workshop

/// What one record of the market left open at the end of a day: what is owed, what lies with a
/// partner, what is ordered and not handed over.
///
/// Counted from rows with days up to this one alone, so that later ones change nothing.
struct OpenSales {
  var origin: CountedRecord.Origin
  var day: Day
  var channel: UInt8
  var owed = Rupiah()
  var consigned = 0
  var ordered = 0

  /// All that there was, notas first; those without anything open are left out.
  static func all(on day: Day, of workshop: Workshop) -> [OpenSales] {
    let found =
      notas(on: day, of: workshop) + consignments(on: day, of: workshop)
      + orders(on: day, of: workshop)
    return found.filter { $0.owed != Rupiah() || $0.consigned != 0 || $0.ordered != 0 }
  }

  private static func notas(on day: Day, of workshop: Workshop) -> [OpenSales] {
    workshop.sales.indices.compactMap { index in
      let sale = workshop.sales[index]
      guard sale.day <= day, sale.stands(on: day), sale.payment == .unpaid,
        sale.settled.map({ $0 > day }) ?? true
      else { return nil }
      let back = workshop.returns(of: ID(index)).filter {
        workshop.returns[$0].day <= day && workshop.returns[$0].payment == .unpaid
      }
      let parts = workshop.payments(of: ID(index)).map { workshop.payments[$0] }
        .filter { $0.day <= day }.reduce(Rupiah()) { $0 + $1.amount }
      let owed = back.reduce(sale.due - parts) { $0 - workshop.refund(of: $1) }
      return OpenSales(
        origin: .sale(ID(index)), day: sale.day, channel: sale.channel, owed: owed)
    }
  }

  private static func consignments(on day: Day, of workshop: Workshop) -> [OpenSales] {
    var sold: [ID<Consignment>: Int] = [:]
    for sale in workshop.sales where sale.day <= day && sale.stands(on: day) {
      if let id = sale.consignment { sold[id, default: 0] += sale.quantity }
    }
    return workshop.consignments.indices.compactMap { index in
      let row = workshop.consignments[index]
      guard !row.isWithdrawn, row.day <= day else { return nil }
      let back = row.returns.filter { $0.day <= day }.reduce(0) { $0 + $1.pieces.count }
      return OpenSales(
        origin: .consignment(ID(index)), day: row.day, channel: row.channel,
        consigned: row.quantity - back - (sold[ID(index)] ?? 0))
    }
  }

  private static func orders(on day: Day, of workshop: Workshop) -> [OpenSales] {
    var given: [ID<CustomerOrder>: Int] = [:]
    for sale in workshop.sales where sale.day <= day && sale.stands(on: day) {
      if let id = sale.order { given[id, default: 0] += sale.quantity }
    }
    return workshop.orders.indices.compactMap { index in
      let row = workshop.orders[index]
      guard !row.isWithdrawn, row.day <= day, row.cancelled.map({ $0 > day }) ?? true else {
        return nil
      }
      let later = row.revisions.first { $0.day > day }
      let asked = later.map { $0.lines.reduce(0) { $0 + Int($1.quantity) } } ?? row.quantity
      return OpenSales(
        origin: .order(ID(index)), day: row.day, channel: later?.channel ?? row.channel,
        ordered: max(0, asked - (given[ID(index)] ?? 0)))
    }
  }
}

extension Sale {
  /// Whether it stood at the end of a day, whatever became of it later.
  fileprivate func stands(on day: Day) -> Bool {
    !isWithdrawn || withdrawnOn.map { $0 > day } ?? false
  }
}
