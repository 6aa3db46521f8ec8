import Wording
import Workshop

/// The minute of pieces that left without a sale: which, to whom and why, and what their makers
/// get.
///
/// Officers stand by their codes; no inmate is named.
package enum LeavingMinute {
  package static func paper(of leaving: ID<Leaving>, in workshop: Workshop) -> Paper {
    let row = workshop.leavings[leaving]
    let code = workshop.code(leaving)
    let isDestroyed = row.kind == .destroyed
    return Paper(
      "KELUAR TANPA JUAL " + code, name: "keluar-" + code.asFileName, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(
          .receipt(
            (isDestroyed ? "PEMUSNAHAN " : "KELUAR ") + code,
            about: isDestroyed
              ? "Berita acara pemusnahan barang" : "Berita acara barang keluar tanpa jual",
            on: row.day,
            marks: row.isWithdrawn ? [.void] : [], practice: "", of: workshop),
          facts(row)),
        .table([.table(table(of: leaving, in: workshop))], heading: 2),
        .whole(ending(leaving, in: workshop)),
        Nota.signatures(
          isDestroyed ? "Yang memusnahkan" : "Penerima", and: row.officer,
          on: row.day, signing: .nota, in: workshop),
      ])
  }

  private static func facts(_ row: Leaving) -> [Paper.Block] {
    [
      .line(.text("Jenis     " + row.kind.name.id)),
      row.receiver.isEmpty ? nil : .line(.text("Penerima  " + row.receiver)),
      .note(Paper.Note("Alasan    ", row.reason)),
    ].compactMap { $0 }
  }

  private static let columns = [
    Paper.Column(.text, 0, 14), Paper.Column(.text, 14, 52), Paper.Column(.grade, 52, 56),
    Paper.Column(.rupiah, 58, 72),
  ]

  /// A line a piece, with its label, for it is the label that is handed over.
  private static func table(of leaving: ID<Leaving>, in workshop: Workshop) -> Paper.Table {
    let row = workshop.leavings[leaving]
    let rows = row.pieces.map { place in
      let batch = workshop.batches[place.batch]
      let piece = batch.pieces[Int(place.number) - 1]
      let product = workshop.products[batch.product]
      let colour = Int(batch.colour)
      let name = product.colours.indices.contains(colour) ? product.colours[colour] : ""
      let price = workshop.price(of: batch.product, piece.grade ?? .a, on: row.day).usual
      return Paper.Row(
        [
          .text(workshop.code(place)), .text("\(product.name) \(name) No.\(piece.size)"),
          .grade(piece.grade ?? .a), .rupiah(price),
        ], of: .batch(place.batch))
    }
    let sum = Paper.Row.sum([
      "Jumlah", .text("\(row.pieces.count) buah"), .blank, .rupiah(workshop.worth(of: leaving)),
    ])
    return Paper.Table(
      columns, heads: ["Label", "Barang", "Mt", "Harga biasa (Rp)"], rows + [sum], isRuled: true)
  }

  private static func ending(_ leaving: ID<Leaving>, in workshop: Workshop) -> [Paper.Block] {
    let row = workshop.leavings[leaving]
    let part =
      row.isPaid
      ? "Pembuatnya mendapat bagian premi menurut harga biasa, dari kas bengkel."
      : "Nilainya nol: tidak masuk bagi hasil, dan pembuatnya tidak mendapat premi."
    let approver = workshop.users[row.approver]
    return [
      .note(Paper.Note("", part)),
      .line(.text("Disetujui \(approver.role.title.id) \(approver.login.uppercased())")),
    ]
  }
}
