import Wording
import Workshop

/// The kuitansi of a paid sale: proof that its money was received.
package struct Kuitansi: Equatable, Sendable {
  /// A receipt above this amount bears duty (UU 10/2020).
  package static let dutyAbove = Rupiah(5_000_000)

  package let lines: [String]

  /// `buyer`: the name as the reader may see it; empty for a buyer without a name.
  package init(of sale: ID<Sale>, buyer: String, in workshop: Workshop) {
    let row = workshop.sales[sale]
    let nota = workshop.nota(sale)
    var paper = PaperText()
    Nota.head("KUITANSI " + nota, of: row, on: &paper, in: workshop)
    paper.blank()
    paper.paragraph("Sudah terima dari ", buyer.isEmpty ? "pembeli umum" : buyer)
    paper.paragraph("Uang sejumlah     ", row.total.sentence)
    paper.paragraph("Terbilang         ", row.total.terbilang)
    paper.paragraph(
      "Untuk pembayaran  ", "\(row.quantity) buah songkok guru, nota \(nota)")
    paper.paragraph("Cara bayar        ", row.payment.name.id)
    paper.blank()
    if row.total > Self.dutyAbove {
      paper.row("Meterai Rp10.000")
      paper.blank()
    }
    Nota.signatures(of: row, on: &paper, in: workshop)
    lines = paper.lines
  }
}
