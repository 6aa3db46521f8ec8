import Wording
import Workshop

/// The minute of handing over a consignment: what went to the partner, at which prices, and what
/// part of them the partner keeps.
///
/// Officers stand by their codes; no inmate is named.
package struct ConsignmentNote: Equatable, Sendable {
  package let document: Document

  /// `partner`: the name as the reader may see it.
  package init(of consignment: ID<Consignment>, partner: String, in workshop: Workshop) {
    let row = workshop.consignments[consignment]
    let code = workshop.code(consignment)
    var head = PaperText()
    head.row(workshop.settings.institutionInFull.uppercased(), right: "TITIPAN " + code)
    head.row("Berita acara serah terima titip jual", right: row.day.long(.indonesian))
    if row.isWithdrawn { head.row("DIBATALKAN") }
    if workshop.settings.isPractice { head.row("LATIHAN, BUKAN BUKTI") }
    head.rule()
    let channel = workshop.catalogue.channels[Int(row.channel)]
    let commission = "\(channel.commission / 10),\(channel.commission % 10)%"
    head.row("Mitra     " + partner, right: "Komisi    " + commission)
    document = Document(
      "TITIPAN " + code, name: "titipan-" + code.asFileName, .indonesian,
      [
        .whole(head.lines, bold: 1), .table(Self.table(of: row, in: workshop), heading: 2),
        .whole(Self.terms), Self.signatures(of: row, in: workshop),
      ])
  }

  private static func table(of row: Consignment, in workshop: Workshop) -> [String] {
    var paper = PaperText()
    paper.cells([
      .init("Barang", at: 0), .init("Mutu", at: 35), .init("Buah", at: 41),
      .init("Harga (Rp)", endingAt: 58), .init("Jumlah (Rp)", endingAt: 72),
    ])
    paper.rule()
    for line in row.lines {
      let batch = workshop.batches[line.batch]
      let product = workshop.products[batch.product]
      let colour = Int(batch.colour)
      let name = product.colours.indices.contains(colour) ? product.colours[colour] : ""
      paper.cells([
        .init("\(product.name) \(name) No.\(line.size)", at: 0), .init(line.grade.letter, at: 36),
        .init("\(line.pieces.count)", endingAt: 45), .init(line.price.bare, endingAt: 58),
        .init(line.total.bare, endingAt: 72),
      ])
    }
    paper.rule()
    let total = row.lines.reduce(Rupiah()) { $0 + $1.total }
    paper.cells([
      .init("Jumlah", at: 0), .init("\(row.quantity)", endingAt: 45),
      .init(total.bare, endingAt: 72),
    ])
    return paper.lines
  }

  private static let terms: [String] = {
    var paper = PaperText()
    paper.row("Barang tetap milik bengkel sampai terjual. Mitra melaporkan yang laku")
    paper.row("dan menyetor paling lambat tiap bulan; yang tidak laku dikembalikan")
    paper.row("dalam keadaan baik.")
    return paper.lines
  }()

  private static func signatures(of row: Consignment, in workshop: Workshop) -> Passage {
    var paper = PaperText()
    let officer = workshop.users[row.officer]
    paper.cells([
      .init("Mitra", at: 0),
      .init("\(officer.role.title.id) \(officer.login.uppercased())", endingAt: 70),
    ])
    paper.row("(....................)", right: "(....................)")
    return .whole(paper.lines)
  }
}
