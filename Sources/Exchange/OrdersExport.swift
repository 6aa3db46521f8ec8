import Forms
import Wording
import Workshop

extension Export {
  /// What was ordered and not taken back, one record for each line; a private buyer stays unnamed.
  ///
  /// What holds for the whole order stands in its first line, as an import reads it.
  func orders(_ writer: inout some CellWriter) {
    writer.headings(ImportKind.orders.headings.map(\.written.id))
    for place in workshop.orders.indices where !workshop.orders[place].isWithdrawn {
      write(ID(place), &writer)
    }
  }

  private func write(_ id: ID<CustomerOrder>, _ writer: inout some CellWriter) {
    let order = workshop.orders[id]
    let handed = workshop.delivered(of: id)
    for (place, line) in order.lines.enumerated() {
      let product = workshop.products[line.kind.product]
      let isFirst = place == 0
      writer.write(
        [
          .text(workshop.code(id)), .day(order.day), .text(buyer(order.buyer)),
          isFirst ? .text(channel(order.channel)) : .empty, .text(product.code),
          .text(product.colours[Int(line.kind.colour)]), .number(Int(line.kind.size)),
          .text(line.grade?.letter ?? OrdersImport.anyGrade[0]), .number(Int(line.quantity)),
          .number(line.price.amount),
        ] + (isFirst ? terms(of: order) : [.empty, .empty, .empty, .empty]) + [
          .number(handed[line.kind] ?? 0),
          isFirst ? .text(workshop.state(of: id).name.id) : .empty,
        ])
    }
  }

  /// The promise that holds, why, and what came in advance by which way.
  private func terms(of order: CustomerOrder) -> [CSVCell] {
    let paid = order.advances.reduce(Rupiah()) { $0 + $1.amount }
    let isPaid = paid != Rupiah()
    return [
      .day(order.promised), .text(order.promises.last?.reason ?? ""),
      isPaid ? .number(paid.amount) : .empty,
      isPaid ? .text(order.advances.first?.payment.name.id ?? "") : .empty,
    ]
  }
}
