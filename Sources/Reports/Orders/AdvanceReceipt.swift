import Wording
import Workshop

/// The kuitansi of an order's newest advance.
package struct AdvanceReceipt: Equatable, Sendable {
  package let document: Document

  /// `buyer`: the name as the reader may see it.
  ///
  /// Nil where no advance came.
  package init?(of order: ID<CustomerOrder>, buyer: String, in workshop: Workshop) {
    let row = workshop.orders[order]
    guard let advance = row.advances.last(where: { $0.amount > Rupiah() }) else { return nil }
    let code = workshop.code(order)
    var head = PaperText()
    head.row(workshop.settings.institutionInFull.uppercased(), right: "KUITANSI UANG MUKA")
    head.row("Bengkel Songkok Guru, Karya Warga Binaan", right: advance.day.long(.indonesian))
    if let end = Self.end(of: order, in: workshop) { head.row(end) }
    if workshop.settings.isPractice { head.row("LATIHAN, BUKAN BUKTI PENJUALAN") }
    head.rule()
    var body = PaperText()
    body.paragraph("Sudah terima dari ", buyer)
    body.paragraph("Uang sejumlah     ", advance.amount.sentence)
    body.paragraph("Terbilang         ", advance.amount.terbilang)
    body.paragraph(
      "Untuk             ",
      "uang muka pesanan \(code), \(row.quantity) buah songkok guru, \(row.total.sentence)")
    body.paragraph("Cara bayar        ", advance.payment.name.id)
    if let due = row.promised {
      body.paragraph("Janji             ", due.long(.indonesian))
    }
    if advance.amount > Kuitansi.dutyAbove {
      body.blank()
      body.row("Meterai Rp10.000")
    }
    var foot = PaperText()
    foot.row("Pemesan", right: "Petugas")
    foot.row("(....................)", right: "(....................)")
    document = Document(
      "KUITANSI UANG MUKA " + code, name: "uang-muka-" + code.asFileName, of: workshop,
      .indonesian,
      [.whole(head.lines, bold: 1), .whole(body.lines), .whole(foot.lines)])
  }

  /// What became of an order that was cancelled, or ended after a part was handed over.
  private static func end(of order: ID<CustomerOrder>, in workshop: Workshop) -> String? {
    guard workshop.orders[order].cancelled != nil else { return nil }
    if !workshop.isEndedShort(order) { return "PESANAN DIBATALKAN" }
    let parts = [
      "PESANAN " + workshop.stateWords(of: order).id, workshop.quantityWords(of: order).id,
    ]
    return parts.joined(separator: ", ").uppercased() + ", "
      + workshop.totalWorth(of: order).sentence
  }
}
