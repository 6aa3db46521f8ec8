import Wording
import Workshop

/// The nota of a sale as paper: lines of plain ASCII, at most 76 columns, in Indonesian.
///
/// Officers stand by their codes; no inmate is named.
package struct Nota: Equatable, Sendable {
  package let document: Document

  /// `buyer`: the name as the reader may see it; empty for a buyer without a name.
  package init(of sale: ID<Sale>, buyer: String, in workshop: Workshop) {
    let row = workshop.sales[sale]
    let number = workshop.nota(sale)
    var head = PaperText()
    let proof = Proof.nota(sale)
    Self.head(
      "NOTA " + number, of: row, on: &head, isCopy: workshop.isPrinted(proof), in: workshop)
    let channel = workshop.catalogue.channels[Int(row.channel)].name
    head.row("Pembeli   " + (buyer.isEmpty ? "umum" : buyer), right: "Saluran   " + channel)
    var paper = Document(
      "NOTA " + number, name: "nota-" + number.asFileName, of: workshop, .indonesian,
      [
        .whole(head.lines, bold: 1), .table(Self.table(of: row.lines, in: workshop), heading: 2),
        .whole(Self.sums(of: row, in: workshop), gap: 0),
        Self.signatures(and: row.seller, in: workshop),
      ])
    if !workshop.isPrinted(proof) { paper.proofs = [proof] }
    document = paper
  }

  /// What goes, of which grade, how much and at which price.
  static func table(of lines: [SaleLine], in workshop: Workshop) -> [String] {
    var paper = PaperText()
    paper.cells([
      .init("Barang", at: 0), .init("Mutu", at: 35), .init("Buah", at: 41),
      .init("Harga (Rp)", endingAt: 58), .init("Jumlah (Rp)", endingAt: 72),
    ])
    paper.rule()
    for line in lines { paper.cells(cells(of: line, in: workshop)) }
    return paper.lines
  }

  /// The institution, the paper's own name, the workshop and the day; `day`: where it is not that
  /// of the sale.
  static func head(
    _ title: String, of sale: Sale, on paper: inout PaperText, day: Day? = nil, isCopy: Bool,
    in workshop: Workshop
  ) {
    paper.row(workshop.settings.institutionInFull.uppercased(), right: title)
    paper.row(
      "Bengkel Songkok Guru, Karya Warga Binaan", right: (day ?? sale.day).long(.indonesian))
    if isCopy { paper.row("SALINAN") }
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

  /// The sum of the lines of a table, below a rule.
  static func sum(_ lines: [SaleLine], on paper: inout PaperText) {
    paper.rule()
    paper.cells([
      .init("Jumlah", at: 0), .init("\(lines.reduce(0) { $0 + $1.pieces.count })", endingAt: 45),
      .init(lines.reduce(Rupiah()) { $0 + $1.total }.bare, endingAt: 72),
    ])
  }

  private static func sums(of sale: Sale, in workshop: Workshop) -> [String] {
    var paper = PaperText()
    sum(sale.lines, on: &paper)
    if let order = sale.order, sale.advance > Rupiah() {
      paper.row("Uang muka pesanan " + workshop.code(order), right: sale.advance.bare)
    }
    if sale.due > Rupiah() { pay(sale, on: &paper) }
    paper.paragraph("Terbilang:", sale.total.terbilang)
    return paper.lines
  }

  private static func pay(_ sale: Sale, on paper: inout PaperText) {
    let kind = [Payment.cash: "tunai", .transfer: "transfer", .qris: "QRIS"][sale.finalPayment]
    guard let kind else { return paper.row("Belum dibayar", right: sale.due.bare) }
    if let day = sale.settled {
      return paper.row("Dilunasi \(kind) \(day.dashed)", right: sale.due.bare)
    }
    paper.row("Dibayar " + kind, right: sale.paid.bare)
    if sale.paid > sale.due { paper.row("Kembali", right: (sale.paid - sale.due).bare) }
  }

  /// Where buyer and officer sign; never parted.
  static func signatures(
    _ party: String = "Pembeli", and officer: ID<User>, in workshop: Workshop
  ) -> Passage {
    var paper = PaperText()
    let row = workshop.users[officer]
    let name = "\(row.role.title.id) \(row.login.uppercased())"
    paper.cells([.init(party, at: 0), .init(name, endingAt: 70)])
    paper.row("(....................)", right: "(....................)")
    return .whole(paper.lines)
  }
}

extension String {
  /// A number of a paper as part of a file's name.
  var asFileName: String { String(lowercased().map { $0 == "/" ? "-" : $0 }) }
}
