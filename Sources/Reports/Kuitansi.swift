import Wording
import Workshop

/// The kuitansi of a paid sale: proof that its money was received.
///
/// What had been received before as an advance has its own.
package enum Kuitansi {
  /// A receipt above this amount bears duty (UU 10/2020).
  private static let dutyAbove = Rupiah(5_000_000)

  /// `buyer`: the name as the reader may see it; empty for a buyer without a name.
  package static func paper(of sale: ID<Sale>, buyer: String, in workshop: Workshop) -> Paper {
    let row = workshop.sales[sale]
    let nota = workshop.nota(sale)
    let amount = workshop.due(sale)
    let proof = Proof.receipt(sale)
    let goods = goods(
      row.lines.map { (workshop.batches[$0.batch].product, $0.pieces.count) }, in: workshop)
    var notes =
      received(amount, from: buyer.isEmpty ? "pembeli umum" : buyer) + [
        Paper.Note(
          "Untuk pembayaran  ", "\(goods), nota \(nota)"),
        Paper.Note("Cara bayar        ", row.finalPayment.name.id),
      ]
    if let order = row.order, row.advance > Rupiah() {
      notes.append(
        Paper.Note(
          "Uang muka         ",
          "\(row.advance.sentence), pesanan \(workshop.code(order))"))
    }
    var paper = Paper(
      "KUITANSI " + nota, name: "kuitansi-" + nota.asFileName, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(
          Nota.head("KUITANSI " + nota, of: row, on: row.paidOn, printed: proof, in: workshop)),
        .whole(notes.map { .note($0) } + duty(on: amount)),
        Nota.signatures(
          and: row.seller, on: row.paidOn ?? row.day, signing: .kuitansi, in: workshop),
      ])
    if !workshop.isPrinted(proof) { paper.proofs = [proof] }
    return paper
  }

  /// So many pieces of each product, in the words of the office.
  static func goods(_ counts: [(product: ID<Product>, count: Int)], in workshop: Workshop) -> String
  {
    var order: [ID<Product>] = []
    var sums: [ID<Product>: Int] = [:]
    for (product, count) in counts {
      if sums[product] == nil { order.append(product) }
      sums[product, default: 0] += count
    }
    return order.map { "\(sums[$0] ?? 0) buah \(workshop.products[$0].name)" }
      .joined(separator: ", ")
  }

  /// From whom how much came.
  static func received(_ amount: Rupiah, from buyer: String) -> [Paper.Note] {
    [
      Paper.Note("Sudah terima dari ", buyer),
      Paper.Note("Uang sejumlah     ", [.sum(amount)]),
      Paper.Note("Terbilang         ", [.spelled(amount)]),
    ]
  }

  /// Where the stamp is put, when the amount bears duty.
  static func duty(on amount: Rupiah) -> [Paper.Block] {
    amount > dutyAbove ? [.blank, .line("Meterai Rp10.000")] : []
  }
}
