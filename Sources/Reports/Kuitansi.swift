import Wording
import Workshop

/// The kuitansi of a paid sale: proof that its money was received.
///
/// What had been received before as an advance has its own.
package struct Kuitansi: Equatable, Sendable {
  /// A receipt above this amount bears duty (UU 10/2020).
  package static let dutyAbove = Rupiah(5_000_000)

  package let document: Document

  /// `buyer`: the name as the reader may see it; empty for a buyer without a name.
  package init(of sale: ID<Sale>, buyer: String, in workshop: Workshop) {
    let row = workshop.sales[sale]
    let nota = workshop.nota(sale)
    let received = workshop.due(sale)
    var head = PaperText()
    let proof = Proof.receipt(sale)
    Nota.head(
      "KUITANSI " + nota, of: row, on: &head, day: row.paidOn,
      isCopy: workshop.isPrinted(proof), in: workshop)
    var body = PaperText()
    body.paragraph("Sudah terima dari ", buyer.isEmpty ? "pembeli umum" : buyer)
    body.paragraph("Uang sejumlah     ", received.sentence)
    body.paragraph("Terbilang         ", received.terbilang)
    body.paragraph(
      "Untuk pembayaran  ", "\(row.quantity) buah songkok guru, nota \(nota)")
    body.paragraph("Cara bayar        ", row.finalPayment.name.id)
    if let order = row.order, row.advance > Rupiah() {
      body.paragraph(
        "Uang muka         ", "\(row.advance.sentence), pesanan \(workshop.code(order))")
    }
    if received > Self.dutyAbove {
      body.blank()
      body.row("Meterai Rp10.000")
    }
    var paper = Document(
      "KUITANSI " + nota, name: "kuitansi-" + nota.asFileName, of: workshop, .indonesian,
      [
        .whole(head.lines, bold: 1), .whole(body.lines),
        Nota.signatures(and: row.seller, in: workshop),
      ])
    if !workshop.isPrinted(proof) { paper.proofs = [proof] }
    document = paper
  }
}
