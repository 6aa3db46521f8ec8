import Wording
import Workshop

/// The kuitansi of an order's newest advance.
package enum AdvanceReceipt {
  /// `buyer`: the name as the reader may see it.
  ///
  /// Nil where no advance came.
  package static func paper(
    of order: ID<CustomerOrder>, buyer: String, in workshop: Workshop
  ) -> Paper? {
    let row = workshop.orders[order]
    guard let advance = row.advances.last(where: { $0.amount > Rupiah() }) else { return nil }
    let code = workshop.code(order)
    let goods = Kuitansi.goods(
      row.lines.map { ($0.kind.product, Int($0.quantity)) }, in: workshop)
    var notes =
      Kuitansi.received(advance.amount, from: buyer) + [
        Paper.Note(
          "Untuk             ",
          "uang muka pesanan \(code), \(goods), \(row.total.sentence)"),
        Paper.Note("Cara bayar        ", advance.payment.name.id),
      ]
    if let due = row.promised {
      notes.append(Paper.Note("Janji             ", due.long(.indonesian)))
    }
    return Paper(
      "KUITANSI UANG MUKA " + code, name: "uang-muka-" + code.asFileName, of: workshop,
      .indonesian, as: .receipt,
      [
        .head(
          .receipt(
            "KUITANSI UANG MUKA", on: advance.day, marks: end(of: order, in: workshop),
            practice: " PENJUALAN", of: workshop)),
        .whole(notes.map { .note($0) } + Kuitansi.duty(on: advance.amount)),
        .whole([
          .signatures(
            Paper.Signatures(
              "Pemesan", and: .of(.kuitansi, on: advance.day, in: workshop), on: advance.day,
              in: workshop))
        ]),
      ])
  }

  /// What became of an order that was cancelled, or ended after a part was handed over.
  private static func end(of order: ID<CustomerOrder>, in workshop: Workshop) -> [Paper.Mark] {
    guard workshop.orders[order].cancelled != nil else { return [] }
    if !workshop.isEndedShort(order) {
      return [Paper.Mark(kind: .void, text: "PESANAN DIBATALKAN")]
    }
    let parts = [
      "PESANAN " + workshop.stateWords(of: order).id, workshop.quantityWords(of: order).id,
    ]
    let worth = workshop.totalWorth(of: order).sentence
    return [
      Paper.Mark(kind: .void, text: parts.joined(separator: ", ").uppercased() + ", " + worth)
    ]
  }
}
