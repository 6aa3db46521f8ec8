import Wording
import Workshop

/// The nota of a sale as paper: lines of plain ASCII, at most 76 columns, in Indonesian.
///
/// Officers stand by their codes; no inmate is named.
package struct Nota: Equatable, Sendable {
  package let lines: [String]

  /// `buyer`: the name as the reader may see it; empty for a buyer without a name.
  package init(of sale: ID<Sale>, buyer: String, in workshop: Workshop) {
    let row = workshop.sales[sale]
    var paper = PaperText()
    Self.head("NOTA " + workshop.nota(sale), of: row, on: &paper, in: workshop)
    let channel = workshop.catalogue.channels[Int(row.channel)].name
    paper.row(
      "Pembeli   " + (buyer.isEmpty ? "umum" : buyer), right: "Saluran   " + channel)
    paper.blank()
    paper.cells([
      .init("Barang", at: 0), .init("Mutu", at: 35), .init("Buah", at: 41),
      .init("Harga (Rp)", endingAt: 58), .init("Jumlah (Rp)", endingAt: 72),
    ])
    paper.rule()
    for line in row.lines { paper.cells(Self.cells(of: line, in: workshop)) }
    paper.rule()
    Self.sums(of: row, on: &paper)
    paper.paragraph("Terbilang:", row.total.terbilang)
    paper.blank()
    Self.signatures(of: row, on: &paper, in: workshop)
    lines = paper.lines
  }

  /// The institution, the paper's own name, the workshop and the day.
  static func head(
    _ title: String, of sale: Sale, on paper: inout PaperText, in workshop: Workshop
  ) {
    paper.row(workshop.settings.institutionInFull.uppercased(), right: title)
    paper.row(
      "Bengkel Songkok Guru, Karya Warga Binaan", right: sale.day.long(.indonesian))
    if sale.isWithdrawn { paper.row("DIBATALKAN") }
    if workshop.settings.isPractice { paper.row("LATIHAN, BUKAN BUKTI PENJUALAN") }
    paper.rule()
  }

  private static func cells(of line: SaleLine, in workshop: Workshop) -> [PaperText.Cell] {
    let batch = workshop.batches[line.batch]
    let product = workshop.products[batch.product]
    let colour = Int(batch.colour) < product.colours.count ? product.colours[Int(batch.colour)] : ""
    return [
      .init("\(product.name) \(colour) No.\(line.size)", at: 0),
      .init(line.grade.letter, at: 36),
      .init("\(line.pieces.count)", endingAt: 45),
      .init(line.price.bare, endingAt: 58), .init(line.total.bare, endingAt: 72),
    ]
  }

  private static func sums(of sale: Sale, on paper: inout PaperText) {
    paper.cells([
      .init("Jumlah", at: 0), .init("\(sale.quantity)", endingAt: 45),
      .init(sale.total.bare, endingAt: 72),
    ])
    guard sale.payment != .unpaid else {
      paper.row("Belum dibayar", right: sale.total.bare)
      return
    }
    let kind = [Payment.cash: "tunai", .transfer: "transfer", .qris: "QRIS"][sale.payment] ?? ""
    paper.row("Dibayar " + kind, right: sale.paid.bare)
    if sale.paid > sale.total { paper.row("Kembali", right: (sale.paid - sale.total).bare) }
  }

  static func signatures(of sale: Sale, on paper: inout PaperText, in workshop: Workshop) {
    let seller = workshop.users[sale.seller]
    let officer = "\(seller.role.title.id) \(seller.login.uppercased())"
    paper.cells([.init("Pembeli", at: 0), .init(officer, endingAt: 70)])
    paper.row("(....................)", right: "(....................)")
  }
}
