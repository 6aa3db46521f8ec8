import Wording
import Workshop

/// The minute of handing an order over to an agency (*BAST*), with the waybill of the same goods:
/// who gives what to whom, in which condition and number.
///
/// It bears the number of the nota that hands the pieces over.
package enum DeliveryMinute {
  /// `party`: the buyer as the reader may see him.
  package static func paper(
    of sale: ID<Sale>, to party: String, in workshop: Workshop
  ) -> Paper {
    let row = workshop.sales[sale]
    let nota = workshop.nota(sale)
    let signer = PaperSigner.of(.nota, on: row.day, orElse: row.seller, in: workshop)
    return Paper(
      "SERAH TERIMA " + nota, name: "serah-terima-" + nota.asFileName, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(head("BAST " + nota, "Berita acara serah terima barang", row, in: workshop)),
        .whole(parties(row, to: party, by: signer, in: workshop)),
        .table([.table(goods(row, in: workshop))], heading: 2),
        .whole(terms(row, in: workshop)),
        signatures(
          ["PIHAK KEDUA,", "PIHAK PERTAMA,"], signer, on: row.day, in: workshop),
        .head(head("SURAT JALAN " + nota, "Pengantar barang ke penerima", row, in: workshop)),
        .whole([
          .note(Paper.Note("Dikirim kepada  ", party)),
          .line("Dengan           ........................   Nomor polisi ..............."),
        ]),
        .table([.table(goods(row, in: workshop))], heading: 2),
        signatures(["Penerima,", "Pengirim,"], signer, on: row.day, in: workshop),
      ])
  }

  private static func head(
    _ title: String, _ about: String, _ row: Sale, in workshop: Workshop
  ) -> Paper.Head {
    .receipt(
      title, about: about, on: row.day, marks: row.isWithdrawn ? [.void] : [],
      practice: " PENYERAHAN", of: workshop)
  }

  private static func parties(
    _ row: Sale, to party: String, by signer: PaperSigner, in workshop: Workshop
  ) -> [Paper.Block] {
    let giver = [signer.name.first, signer.title].compactMap { $0 }.joined(separator: ", ")
    let institution = workshop.letterhead(on: row.day)
    let address = row.buyer.map { workshop.buyers[$0].address } ?? ""
    return [
      .note(Paper.Note("", "Pada hari ini, \(row.day.spelled), kami yang bertanda tangan:")),
      fact("PIHAK PERTAMA", giver),
      fact(
        "",
        institution.institutionInFull.isEmpty
          ? institution.institution : institution.institutionInFull),
      fact("PIHAK KEDUA", party),
      address.isEmpty ? nil : fact("", address),
      .line("                 Nama dan jabatan: ................................."),
      .note(Paper.Note("", order(row, in: workshop))),
    ].compactMap { $0 }
  }

  private static func fact(_ label: String, _ text: String) -> Paper.Block {
    .note(Paper.Note(label + String(repeating: " ", count: max(0, 16 - label.count)), text))
  }

  private static func order(_ row: Sale, in workshop: Workshop) -> String {
    let order = row.order.map { " pesanan " + workshop.code($0) } ?? ""
    return "PIHAK PERTAMA menyerahkan dan PIHAK KEDUA menerima barang\(order) berikut:"
  }

  private static let columns = [
    Paper.Column(.number, 0, 3, .start), Paper.Column(.text, 4, 43), Paper.Column(.grade, 43, 47),
    Paper.Column(.number, 47, 54), Paper.Column(.text, 57, 72),
  ]

  private static func goods(_ row: Sale, in workshop: Workshop) -> Paper.Table {
    let rows = row.lines.enumerated().map { place, line in
      let batch = workshop.batches[line.batch]
      let product = workshop.products[batch.product]
      let index = Int(batch.colour)
      let colour = product.colours.indices.contains(index) ? product.colours[index] : ""
      return Paper.Row(
        [
          .count(place + 1), .text("\(product.name) \(colour) No.\(line.size)"),
          .grade(line.grade), .count(line.pieces.count), "baik, diperiksa",
        ], of: .batch(line.batch))
    }
    let sum = Paper.Row.sum(["Jumlah", .blank, .blank, .count(row.quantity), .blank])
    return Paper.Table(
      columns, heads: ["No.", "Barang", "Mutu", "Buah", "Kondisi"], rows + [sum], isRuled: true)
  }

  private static func terms(_ row: Sale, in workshop: Workshop) -> [Paper.Block] {
    let text =
      "Jumlah \(row.quantity) (\(Rupiah.spelled(row.quantity))) buah, diterima lengkap."
      + " Dibuat rangkap dua, satu untuk setiap pihak."
    return [.note(Paper.Note("", text))]
  }

  private static func signatures(
    _ above: [String], _ signer: PaperSigner, on day: Day, in workshop: Workshop
  ) -> Paper.Part {
    var names = Paper.Signatures("", and: signer, on: day, in: workshop)
    names.leftAbove = above[0]
    names.rightAbove = above[1]
    return .whole([.signatures(names)])
  }
}
