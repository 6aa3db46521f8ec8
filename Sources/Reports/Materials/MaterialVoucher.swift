import Wording
import Workshop

/// The paper of what left a lot of material: the voucher of an issue to a batch (*bon bahan*), or
/// the minute of a count that found another amount.
///
/// Officers stand by their codes and, where an office has them, by name; no inmate is named.
package enum MaterialVoucher {
  package static func paper(of move: ID<MaterialMove>, in workshop: Workshop) -> Paper {
    let row = workshop.materialMoves[move]
    let number =
      (workshop.settings.isPractice ? "L" : "") + Workshop.padded(Int(move.index) + 1, to: 4)
    let isIssue = row.batch != nil
    let title = (isIssue ? "BON BAHAN " : "OPNAME BAHAN ") + number
    return Paper(
      title, name: (isIssue ? "bon-bahan-" : "opname-bahan-") + number.asFileName, of: workshop,
      .indonesian, as: .receipt,
      [
        .head(
          .receipt(
            title,
            about: isIssue ? "Bukti pengeluaran bahan" : "Berita acara penghitungan bahan",
            on: row.day, marks: row.isWithdrawn ? [.void] : [], practice: "", of: workshop),
          facts(of: row, in: workshop)),
        .table([.table(table(of: move, in: workshop))], heading: 2, gap: 1),
        signatures(row, in: workshop),
      ])
  }

  private static func facts(of row: MaterialMove, in workshop: Workshop) -> [Paper.Block] {
    let lot = workshop.materialLots[row.lot]
    return [
      .line(.text("Bahan     " + lot.material(in: workshop).title.id)),
      .line(.text("Lot       " + lot.label + ", diterima " + lot.day.dashed)),
      row.batch.map {
        .note(Paper.Note("Untuk     ", workshop.code($0) + " " + workshop.thing(of: $0)))
      },
      row.reason.isEmpty ? nil : .note(Paper.Note("Sebab     ", row.reason)),
    ].compactMap { $0 }
  }

  /// What the lot had before, what left it or was counted, and what is in it then.
  private static func table(
    of move: ID<MaterialMove>, in workshop: Workshop
  ) -> Paper.Table {
    let row = workshop.materialMoves[move]
    let lot = workshop.materialLots[row.lot]
    let before = workshop.moves(of: row.lot).prefix { $0 < move }
      .reduce(Int(lot.quantity)) { $0 - Int(workshop.materialMoves[$1].quantity) }
    let after = before - Int(row.quantity)
    let rows =
      row.batch == nil
      ? [
        ("Menurut catatan", before), ("Terhitung", after), ("Selisih", -Int(row.quantity)),
      ]
      : [("Sisa sebelumnya", before), ("Dikeluarkan", Int(row.quantity)), ("Sisa lot", after)]
    return Paper.Table(
      [Paper.Column(.text, 0, 40), Paper.Column(.number, 40, 56)],
      heads: ["Uraian", .text("Jumlah (\(lot.material(in: workshop).unit))")],
      rows.map { Paper.Row([.text($0.0), .count($0.1)]) }, isRuled: true)
  }

  private static func signatures(_ row: MaterialMove, in workshop: Workshop) -> Paper.Part {
    guard let approver = row.approver else {
      return Nota.signatures(
        "Yang menerima", and: row.officer, on: row.day, signing: [], in: workshop)
    }
    return .whole([
      .signatures(
        Paper.Signatures(
          "Yang menyetujui,", PaperSigner.of([], on: row.day, orElse: approver, in: workshop),
          "Yang menghitung,",
          PaperSigner.of([], on: row.day, orElse: row.officer, in: workshop), on: row.day,
          in: workshop))
    ])
  }
}
