import Wording
import Workshop

/// The minute of striking tools off the list (*berita acara penghapusan alat*): those that the same
/// two officers gave up on one day, and why each.
///
/// Officers stand by their codes and, where an office has them, by name; no inmate is named.
package enum ToolMinute {
  package static func paper(of writeOff: ID<ToolWriteOff>, in workshop: Workshop) -> Paper {
    let row = workshop.toolWriteOffs[writeOff]
    let rows = workshop.toolWriteOffs.filter {
      $0.day == row.day && $0.officer == row.officer && $0.approver == row.approver
    }
    let title = "PENGHAPUSAN ALAT " + row.day.dashed
    let login = workshop.users[row.approver].login
    return Paper(
      title, name: "penghapusan-alat-" + row.day.iso + "-" + login.asFileName, of: workshop,
      .indonesian, as: .receipt,
      [
        .head(
          .receipt(
            title, about: "Berita acara penghapusan alat", on: row.day, marks: [], practice: "",
            of: workshop)),
        .whole([
          .note(
            Paper.Note("", "Pada hari ini, \(row.day.spelled), dihapus dari daftar alat:"))
        ]),
        .table([.table(table(rows, in: workshop))], heading: 2),
        .whole([
          .line(.text("Jumlah \(rows.count) alat. Nomornya tidak dipakai lagi."))
        ]),
        .whole([
          .signatures(
            Paper.Signatures(
              "Yang menghapus,", PaperSigner.of([], on: row.day, orElse: row.officer, in: workshop),
              "Yang menyetujui,",
              PaperSigner.of([], on: row.day, orElse: row.approver, in: workshop), on: row.day,
              in: workshop)),
          .blank, .line("Saksi 1: ....................   Saksi 2: ...................."),
        ]),
      ])
  }

  private static func table(_ rows: [ToolWriteOff], in workshop: Workshop) -> Paper.Table {
    Paper.Table(
      [
        Paper.Column(.number, 0, 3, .start), Paper.Column(.text, 4, 26),
        Paper.Column(.text, 27, 72),
      ],
      heads: ["No.", "Alat", "Sebab"],
      rows.enumerated().map { place, row in
        Paper.Row([
          .count(place + 1), .text(row.tool.words(in: workshop).id), .text(row.reason),
        ])
      }, isRuled: true)
  }
}
