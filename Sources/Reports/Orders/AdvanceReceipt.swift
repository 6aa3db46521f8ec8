import Wording
import Workshop

/// The kuitansi of an order's newest advance, numbered by the order and the place of the advance.
package enum AdvanceReceipt {
  /// `buyer`: the name as the reader may see it.
  ///
  /// Nil where no advance came.
  package static func paper(
    of order: ID<CustomerOrder>, buyer: String, in workshop: Workshop
  ) -> Paper? {
    let row = workshop.orders[order]
    let received = row.advances.filter { $0.amount > Rupiah() }
    guard let advance = received.last else { return nil }
    let code = workshop.code(order)
    let number = "\(code)/\(received.count)"
    let goods = Kuitansi.goods(
      row.lines.map { ($0.kind.product, Int($0.quantity)) }, in: workshop)
    let left = max(Rupiah(), row.advances.reduce(row.total) { $0 - $1.amount })
    let facts = [
      (
        "Untuk pembayaran",
        "uang muka pesanan \(code), \(goods), seluruhnya \(row.total.sentence)"
      ),
      ("Cara bayar", advance.payment.name.id),
      ("Sisa pembayaran", left.sentence),
      ("Tanggal janji", row.promised?.long(.indonesian) ?? "belum ditentukan"),
    ]
    return Paper(
      "KUITANSI UANG MUKA " + number, name: "uang-muka-" + code.asFileName, of: workshop,
      .indonesian, as: .receipt,
      [
        .head(
          .receipt(
            "KUITANSI UANG MUKA " + number, on: advance.day, marks: end(of: order, in: workshop),
            practice: " PENJUALAN", of: workshop)),
        .whole(Kuitansi.received(advance.amount, from: buyer) + facts.map(Kuitansi.fact)),
        Kuitansi.signed(for: advance.amount, on: advance.day, in: workshop),
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
