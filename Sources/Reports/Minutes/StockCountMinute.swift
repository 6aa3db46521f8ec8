import Wording
import Workshop

/// The minute of counting the shelf (*berita acara opname*): each piece that differed, what the
/// records had and what was counted, and who counted.
///
/// Officers stand by their codes and, where an office has them, by name; no inmate is named.
package enum StockCountMinute {
  package static func paper(of count: ID<StockCount>, in workshop: Workshop) -> Paper {
    let row = workshop.stockCounts[count]
    let code = workshop.code(count)
    return Paper(
      "OPNAME " + code, name: "opname-" + code.asFileName, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(
          .receipt(
            "OPNAME " + code, about: "Berita acara opname barang jadi", on: row.day, marks: [],
            practice: "", of: workshop)),
        .whole([
          .note(
            Paper.Note(
              "", "Pada hari ini, \(row.day.spelled), barang jadi dihitung. Yang berbeda:"))
        ]),
        .table([.table(table(row, in: workshop))], heading: 2),
        .whole([
          .note(Paper.Note("Sebab:", row.reason)),
          .note(Paper.Note("", "Barang yang tidak disebut di sini sesuai dengan catatan.")),
        ]),
        .whole([
          .signatures(
            Paper.Signatures(
              "Yang menyetujui,",
              PaperSigner.of([], on: row.day, orElse: row.approver, in: workshop),
              "Yang menghitung,",
              PaperSigner.of([], on: row.day, orElse: row.officer, in: workshop), on: row.day,
              in: workshop))
        ]),
      ])
  }

  private static let columns = [
    Paper.Column(.text, 0, 12), Paper.Column(.text, 12, 42), Paper.Column(.number, 42, 52),
    Paper.Column(.number, 52, 62), Paper.Column(.number, 62, 72),
  ]

  /// A piece is there once or not at all, in the records and on the shelf.
  private static func table(_ count: StockCount, in workshop: Workshop) -> Paper.Table {
    let rows =
      count.missing.map { line($0, booked: 1, counted: 0, in: workshop) }
      + count.found.map { line($0, booked: 0, counted: 1, in: workshop) }
    let (missing, found) = (count.missing.count, count.found.count)
    return Paper.Table(
      columns, heads: ["Label", "Barang", "Catatan", "Terhitung", "Selisih"],
      rows + [
        .sum([
          "Jumlah", .text("\(missing + found) buah"), .count(missing), .count(found),
          .count(found - missing),
        ])
      ], isRuled: true)
  }

  private static func line(
    _ place: PiecePlace, booked: Int, counted: Int, in workshop: Workshop
  ) -> Paper.Row {
    let size = workshop.batches[place.batch].pieces[Int(place.number) - 1].size
    return Paper.Row(
      [
        .text(workshop.code(place)), .text(workshop.thing(of: place.batch) + " No.\(size)"),
        .count(booked), .count(counted), .count(counted - booked),
      ], of: .batch(place.batch))
  }
}
