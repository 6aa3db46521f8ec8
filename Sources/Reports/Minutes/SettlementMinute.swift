import Wording
import Workshop

/// The minute of settling a consignment (*berita acara penyelesaian titip jual*): what went, sold,
/// came back and is still out, the partner's commission, and what the workshop receives.
///
/// Officers stand by their codes and, where an office has them, by name; no inmate is named.
package enum SettlementMinute {
  /// `partner`: the name as the reader may see it; `day`: up to which it is told.
  package static func paper(
    of consignment: ID<Consignment>, partner: String, in workshop: Workshop, on day: Day
  ) -> Paper {
    let row = workshop.consignments[consignment]
    let code = workshop.code(consignment)
    let out = workshop.out(on: consignment).count
    let open = Paper.Mark(
      kind: .preliminary, text: "SEMENTARA, \(out) buah masih dititipkan")
    let signer = PaperSigner.of(.nota, on: day, orElse: row.officer, in: workshop)
    var names = Paper.Signatures("", and: signer, on: day, in: workshop)
    names.leftAbove = "Mitra,"
    names.rightAbove = "Yang menerima,"
    return Paper(
      "PENYELESAIAN TITIPAN " + code, name: "penyelesaian-" + code.asFileName, of: workshop,
      .indonesian, as: .receipt,
      [
        .head(
          .receipt(
            "PENYELESAIAN " + code, about: "Berita acara penyelesaian titip jual", on: day,
            marks: (row.isWithdrawn ? [.void] : []) + (out > 0 ? [open] : []), practice: "",
            of: workshop),
          [
            .note(Paper.Note("Mitra     ", partner)),
            .line(.text("Titipan   \(code), \(row.day.long(.indonesian))")),
          ]),
        .table([.table(goods(of: consignment, in: workshop))], heading: 2),
        .whole([.table(money(of: consignment, in: workshop))]),
        .whole(words(of: consignment, in: workshop)),
        .whole([.signatures(names)]),
      ])
  }

  private static let columns = [
    Paper.Column(.text, 0, 28), Paper.Column(.grade, 28, 31), Paper.Column(.number, 31, 37),
    Paper.Column(.number, 37, 43), Paper.Column(.number, 43, 50), Paper.Column(.number, 50, 56),
    Paper.Column(.rupiah, 57, 72),
  ]

  private static func goods(
    of consignment: ID<Consignment>, in workshop: Workshop
  ) -> Paper.Table {
    let row = workshop.consignments[consignment]
    let out = Set(workshop.out(on: consignment))
    let back = Set(row.returns.flatMap(\.pieces))
    let gone = Set(
      workshop.sales(of: consignment).flatMap { workshop.sales[$0].lines }.flatMap { line in
        line.pieces.map { PiecePlace(line.batch, $0) }
      })
    var sums = [0, 0, 0, 0]
    var total = Rupiah()
    let rows = row.lines.map { line in
      let places = line.pieces.map { PiecePlace(line.batch, $0) }
      let sold = places.count { gone.contains($0) }
      let counts = [
        places.count, sold, places.count { back.contains($0) }, places.count { out.contains($0) },
      ]
      let price = line.price * sold
      for (place, count) in counts.enumerated() { sums[place] += count }
      total += price
      return Paper.Row(
        [
          .text(workshop.thing(of: line.batch) + " No.\(line.size)"), .grade(line.grade),
        ] + counts.map { .count($0) } + [.rupiah(price)], of: .batch(line.batch))
    }
    let sum = Paper.Row.sum(
      ["Jumlah", .blank] + sums.map { .count($0) } + [.rupiah(total)])
    return Paper.Table(
      columns, heads: ["Barang", "Mt", "Titip", "Terjual", "Retur", "Sisa", "Hasil (Rp)"],
      rows + [sum], isRuled: true)
  }

  /// From what sold to what the workshop receives, after what the partner's buyers brought back.
  private static func money(
    of consignment: ID<Consignment>, in workshop: Workshop
  ) -> Paper.Table {
    let sums = Settled(consignment, in: workshop)
    let rows = [
      ("Penjualan barang titipan", sums.sold), ("Retur pembeli", Rupiah() - sums.refunded),
      ("Komisi mitra", Rupiah() - sums.commission), ("Diterima bengkel", sums.received),
      ("Sisa belum dibayar", sums.owed),
    ].filter { $0.1 != Rupiah() || $0.0 == "Diterima bengkel" }
    return Paper.Table(
      [Paper.Column(.text, 0, 50), Paper.Column(.rupiah, 50, 72)],
      rows.map { Paper.Row([.text($0.0), .rupiah($0.1)]) })
  }

  private static func words(
    of consignment: ID<Consignment>, in workshop: Workshop
  ) -> [Paper.Block] {
    let notas = workshop.sales(of: consignment).map { workshop.nota($0) }
    return [
      .note(
        Paper.Note("Terbilang:", [.spelled(Settled(consignment, in: workshop).received)])),
      notas.isEmpty ? nil : .note(Paper.Note("Nota:", notas.joined(separator: ", "))),
      .line("Dibuat rangkap dua, satu untuk setiap pihak."),
    ].compactMap { $0 }
  }
}

/// The money of what a partner sold of a consignment.
private struct Settled {
  var sold = Rupiah()
  var refunded = Rupiah()
  var commission = Rupiah()
  /// What of it no buyer has paid yet, before the commission.
  var owed = Rupiah()

  /// What is the workshop's once all is paid.
  var received: Rupiah { sold - refunded - commission }

  init(_ consignment: ID<Consignment>, in workshop: Workshop) {
    for id in workshop.sales(of: consignment) {
      let sale = workshop.sales[id]
      let back = workshop.returns(of: id).reduce(Rupiah()) { $0 + workshop.refund(of: $1) }
      sold += sale.total
      refunded += back
      commission += workshop.commission(on: sale.total - back, of: sale)
      if sale.isOwed { owed += workshop.left(of: id) }
    }
  }
}
