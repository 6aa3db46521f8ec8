import Wording
import Workshop

/// The minute of closing a month: what was divided, what of it is whose, what of PNBP is still to
/// be deposited, and what lies in cash.
package enum ClosingMinute {
  /// Nil for a month that nobody has closed.
  package static func paper(_ month: Month, in workshop: Workshop) -> Paper? {
    guard let closed = workshop.closure(of: month) else { return nil }
    let title = "PENUTUPAN " + month.title(.indonesian).uppercased()
    return Paper(
      title, name: "penutupan-" + month.iso, of: workshop, .indonesian, as: .receipt,
      [
        .head(
          .receipt(
            title, about: "Berita acara penutupan bulan", on: closed.day, marks: [],
            practice: " PEMBAYARAN", of: workshop)),
        .whole([.note(Paper.Note("", beginning(closed)))]),
        .table([.table(table(closed, in: workshop))], heading: 0),
        .whole(ending(closed, in: workshop)),
        .whole([.signatures(signatures(closed, in: workshop))]),
      ])
  }

  private static func beginning(_ closed: ClosedMonth) -> String {
    "Pada hari ini, \(closed.day.spelled), bulan \(closed.figures.month.title(.indonesian))"
      + " ditutup dan hasilnya dibagi menurut skema \(closed.figures.scheme.name)."
  }

  private static func table(_ closed: ClosedMonth, in workshop: Workshop) -> Paper.Table {
    let figures = closed.figures
    let rows = [
      ("Penjualan yang dibayar", figures.turnover), ("Komisi saluran", figures.commission),
      ("Biaya", figures.cost), ("Laba yang dibagi", figures.divided),
      ("Bagian pekerja (premi)", figures.part(.workers)), ("PNBP", figures.part(.state)),
      ("Dana bengkel", figures.part(.workshop)),
      ("PNBP yang belum disetor", workshop.undeposited(figures)),
      ("Kas di bendahara akhir bulan", workshop.treasury(on: figures.month.last)),
    ]
    return Paper.Table(
      Paper.Column.row(label: 52, [(.rupiah, 20)]),
      rows.map { Paper.Row([.text($0.0), .rupiah($0.1)]) })
  }

  private static func ending(_ closed: ClosedMonth, in workshop: Workshop) -> [Paper.Block] {
    let text =
      "Sesudah penutupan angka bulan ini tidak berubah; yang keliru dikoreksi di bulan yang belum ditutup."
    return [
      closed.note.isEmpty ? nil : .note(Paper.Note("PNBP belum disetor karena:", closed.note)),
      .note(Paper.Note("", text)),
      .line(.text("Kode verifikasi " + closed.figures.checkCode)),
    ].compactMap { $0 }
  }

  private static func signatures(
    _ closed: ClosedMonth, in workshop: Workshop
  ) -> Paper.Signatures {
    let closer = PaperSigner.of(.kuitansi, on: closed.day, orElse: closed.closer, in: workshop)
    let seen = PaperSigner.of(.report, on: closed.day, orElse: closed.approver, in: workshop)
    return Paper.Signatures(
      "Mengetahui,", seen, "Yang menutup,", closer, on: closed.day, in: workshop)
  }
}
