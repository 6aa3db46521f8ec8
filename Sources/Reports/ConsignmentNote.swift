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
      "TITIPAN " + code, name: "titipan-" + code.asFileName, of: workshop, .indonesian,
      [
        .whole(head.lines, bold: 1), .table(Self.table(of: row, in: workshop), heading: 2),
        .whole(Self.terms), Nota.signatures("Mitra", and: row.officer, in: workshop),
      ])
  }

  private static func table(of row: Consignment, in workshop: Workshop) -> [String] {
    var sum = PaperText()
    Nota.sum(row.lines, on: &sum)
    return Nota.table(of: row.lines, in: workshop) + sum.lines
  }

  private static let terms: [String] = {
    var paper = PaperText()
    paper.row("Barang tetap milik bengkel sampai terjual. Mitra melaporkan yang laku")
    paper.row("dan menyetor paling lambat tiap bulan; yang tidak laku dikembalikan")
    paper.row("dalam keadaan baik.")
    return paper.lines
  }()
}
