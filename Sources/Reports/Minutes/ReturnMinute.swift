import Wording
import Workshop

/// The minute of pieces that a buyer brought back (*berita acara retur*), of the newest day on
/// which some of a nota came: which, why, and what went back for them.
///
/// Officers stand by their codes and, where an office has them, by name; no inmate is named.
package enum ReturnMinute {
  /// `buyer`: the name as the reader may see it; empty for a buyer without a name.
  ///
  /// Nil for a nota of which nothing came back.
  package static func paper(of sale: ID<Sale>, buyer: String, in workshop: Workshop) -> Paper? {
    let all = workshop.returns(of: sale).filter { workshop.returns[$0].redress.takesBack }
    guard let last = all.last else { return nil }
    let row = workshop.returns[last]
    let rows = all.filter { workshop.returns[$0].day == row.day }
    let days = Set(all.map { workshop.returns[$0].day }).count
    let number = workshop.nota(sale) + "/\(days)"
    let party = buyer.isEmpty ? "Pembeli umum" : buyer
    let signer = PaperSigner.of(.nota, on: row.day, orElse: row.officer, in: workshop)
    var names = Paper.Signatures("", and: signer, on: row.day, in: workshop)
    names.leftAbove = "Yang mengembalikan,"
    names.rightAbove = "Yang menerima,"
    return Paper(
      "RETUR " + number, name: "retur-" + number.asFileName, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(
          .receipt(
            "RETUR " + number, about: "Berita acara retur penjualan", on: row.day,
            marks: workshop.sales[sale].isWithdrawn ? [.void] : [], practice: " PENJUALAN",
            of: workshop),
          [
            .note(Paper.Note("Pembeli   ", party)),
            .line(
              .text(
                "Nota      \(workshop.nota(sale)), "
                  + workshop.sales[sale].day.long(.indonesian))),
          ]),
        .table([.table(table(rows, of: sale, in: workshop))], heading: 2),
        .whole(ending(rows, in: workshop)),
        .whole([.signatures(names)]),
      ])
  }

  private static let columns = [
    Paper.Column(.text, 0, 12), Paper.Column(.text, 12, 36), Paper.Column(.grade, 36, 39),
    Paper.Column(.text, 40, 58), Paper.Column(.rupiah, 58, 72),
  ]

  private static func table(
    _ rows: [ID<BuyerReturn>], of sale: ID<Sale>, in workshop: Workshop
  ) -> Paper.Table {
    let lines = rows.map { id in
      let place = workshop.returns[id].piece
      let line = workshop.sales[sale].line(of: place)
      return Paper.Row(
        [
          .text(workshop.code(place)),
          .text(workshop.thing(of: place.batch) + " No.\(line?.size ?? 0)"),
          .grade(line?.grade ?? .a), .text(workshop.returns[id].redress.name.id),
          .rupiah(workshop.refund(of: id)),
        ], of: .batch(place.batch))
    }
    let sum = rows.reduce(Rupiah()) { $0 + workshop.refund(of: $1) }
    return Paper.Table(
      columns, heads: ["Label", "Barang", "Mt", "Penyelesaian", "Harga (Rp)"],
      lines + [.sum(["Jumlah", .text("\(rows.count) buah"), .blank, .blank, .rupiah(sum)])],
      isRuled: true)
  }

  private static func ending(
    _ rows: [ID<BuyerReturn>], in workshop: Workshop
  ) -> [Paper.Block] {
    let reasons = rows.map { id in
      let row = workshop.returns[id]
      let faults = row.defects.map { workshop.catalogue.defects[Int($0)].name }
      return Paper.Block.note(
        Paper.Note(workshop.code(row.piece) + ":", ([row.reason] + faults).joined(separator: ", ")))
    }
    let sum = rows.reduce(Rupiah()) { $0 + workshop.refund(of: $1) }
    let isOwed = rows.contains { workshop.returns[$0].payment == .unpaid }
    let approvers = Set(rows.compactMap { workshop.returns[$0].approver }).sorted().map {
      "\(workshop.users[$0].role.title.id) \(workshop.users[$0].login.uppercased())"
    }
    return reasons + [
      .note(Paper.Note(isOwed ? "Tagihan berkurang" : "Uang kembali", [.spelled(sum)])),
      .note(Paper.Note("Disetujui", approvers.joined(separator: ", "))),
    ]
  }
}
