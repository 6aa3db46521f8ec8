import Wording
import Workshop

/// The minute of handing over a consignment: what went to the partner, at which prices, and what
/// part of them the partner keeps.
///
/// Officers stand by their codes; no inmate is named.
package enum ConsignmentNote {
  /// `partner`: the name as the reader may see it.
  package static func paper(
    of consignment: ID<Consignment>, partner: String, in workshop: Workshop
  ) -> Paper {
    let row = workshop.consignments[consignment]
    let code = workshop.code(consignment)
    let channel = workshop.catalogue.channels[Int(row.channel)]
    let commission = "\(channel.commission / 10),\(channel.commission % 10)%"
    var table = Nota.table(of: row.lines, in: workshop)
    table.rows.append(Nota.sum(row.lines))
    return Paper(
      "TITIPAN " + code, name: "titipan-" + code.asFileName, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(
          .receipt(
            "BERITA ACARA SERAH TERIMA BARANG TITIP JUAL", about: "Titipan " + code, on: row.day,
            marks: row.isWithdrawn ? [.void] : [], practice: "", of: workshop),
          [.ends(.text("Mitra     " + partner), .text("Komisi    " + commission))]),
        .table([.table(table)], heading: 2), .whole(terms),
        Nota.signatures(
          "Mitra", and: row.officer, on: row.day, signing: .nota, in: workshop),
      ])
  }

  private static let terms: [Paper.Block] = [
    .line("Barang tetap milik bengkel sampai terjual. Mitra melaporkan yang terjual"),
    .line("dan menyetorkan hasilnya tiap bulan; yang tidak terjual dikembalikan"),
    .line("dalam keadaan baik. Kerusakan dan kehilangan ditanggung Mitra."),
  ]
}
