import Wording
import Workshop

/// The minute of counting the treasurer's cash: what was counted, in figures and in words, what the
/// books said, the difference and its reason, and who was there.
///
/// Officers stand by their codes and, where an office has them, by name; no inmate is named.
package enum CashMinute {
  package static func paper(of count: ID<CashCount>, in workshop: Workshop) -> Paper {
    let row = workshop.cashCounts[count]
    let title = "HITUNG KAS " + row.day.long(.indonesian).uppercased()
    return Paper(
      title, name: "hitung-kas-" + row.day.iso, of: workshop, .indonesian, as: .receipt,
      [
        .head(
          .receipt(
            title, about: "Berita acara pemeriksaan kas", on: row.day, marks: [],
            practice: " PEMBAYARAN", of: workshop)),
        .whole(facts(row)), .whole([.signatures(signatures(row, in: workshop))]),
      ])
  }

  private static func facts(_ row: CashCount) -> [Paper.Block] {
    let beginning =
      "Pada hari ini, \(row.day.spelled), kas bendahara dihitung, tunai dan di bank, dengan hasil:"
    return [
      .note(Paper.Note("", beginning)), .blank,
      .ends("Menurut perhitungan", .rupiah(row.counted)),
      .note(Paper.Note("Terbilang:", [.spelled(row.counted)])),
      .ends("Menurut buku", .rupiah(row.booked)), .ends("Selisih", .rupiah(row.difference)),
      row.reason.isEmpty ? nil : .note(Paper.Note("Sebab selisih:", row.reason)),
      .note(Paper.Note("Disaksikan:", row.present)),
    ].compactMap { $0 }
  }

  private static func signatures(_ row: CashCount, in workshop: Workshop) -> Paper.Signatures {
    let seen = PaperSigner.of(.report, on: row.day, .supervisor, in: workshop)
    let keeper = PaperSigner.of(.kuitansi, on: row.day, orElse: row.officer, in: workshop)
    return Paper.Signatures(
      "Mengetahui,", seen, "Yang menghitung,", keeper, on: row.day, in: workshop)
  }
}
