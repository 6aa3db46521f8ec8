import Wording
import Workshop

/// The kuitansi of a paid sale: proof by its receiver that the money came.
///
/// Its number is that of its nota behind a K, so that it needs no record of its own; what had been
/// received before as an advance has its own.
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
    let title = "KUITANSI K" + nota
    var facts = [
      ("Untuk pembayaran", "\(goods), nota \(nota) tanggal \(row.day.long(.indonesian))"),
      ("Cara bayar", workshop.paymentWords(of: sale).id),
    ]
    if let order = row.order, row.advance > Rupiah() {
      facts.append(
        ("Uang muka", "\(row.advance.sentence) sudah diterima, pesanan \(workshop.code(order))"))
    }
    var paper = Paper(
      title, name: "kuitansi-" + nota.asFileName, of: workshop, .indonesian, as: .receipt,
      [
        .head(Nota.head(title, of: row, on: row.paidOn, printed: proof, in: workshop)),
        .whole(
          received(amount, from: buyer.isEmpty ? "pembeli umum" : buyer) + facts.map(fact)),
        signed(for: amount, on: row.paidOn ?? row.day, in: workshop),
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

  /// From whom how much came, in words.
  static func received(_ amount: Rupiah, from buyer: String) -> [Paper.Block] {
    [
      fact("Telah diterima dari", buyer),
      .note(Paper.Note(label("Uang sejumlah"), [.spelled(amount)])),
    ]
  }

  static func fact(_ name: String, _ text: String) -> Paper.Block {
    .note(Paper.Note(label(name), text))
  }

  private static func label(_ name: String) -> String {
    name + String(repeating: " ", count: max(0, 20 - name.count)) + ":"
  }

  /// The amount in a frame, and who received it, with the place of the stamp where it bears duty.
  static func signed(for amount: Rupiah, on day: Day, in workshop: Workshop) -> Paper.Part {
    let signer = PaperSigner.of(.kuitansi, on: day, .treasurer, in: workshop)
    var names = Paper.Signatures("", and: signer, on: day, in: workshop)
    names.rightAbove = "Yang menerima,"
    let place = workshop.place(of: day, .indonesian)
    names.place = place.isEmpty ? day.long(.indonesian) : place
    if bearsDuty(amount) { names.stamp = "Meterai Rp10.000" }
    return .whole([.boxed(.sum(amount)), .signatures(names)])
  }

  private static func bearsDuty(_ amount: Rupiah) -> Bool { amount > dutyAbove }

  /// Where the stamp is put, when the amount bears duty.
  static func duty(on amount: Rupiah) -> [Paper.Block] {
    bearsDuty(amount) ? [.blank, .line("Meterai Rp10.000")] : []
  }
}
