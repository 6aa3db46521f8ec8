import Wording
import Workshop

/// The voucher of a count of tools (*bon alat*): what went out to whom in a session, or came back,
/// as it was recorded.
///
/// Workers stand by their codes; no name is on it.
package enum ToolVoucher {
  package static func paper(of count: ID<ToolCount>, in workshop: Workshop) -> Paper {
    let row = workshop.toolCounts[count]
    let number =
      (workshop.settings.isPractice ? "L" : "") + Workshop.padded(Int(count.index) + 1, to: 4)
    let session = row.day.long(.indonesian) + ", sesi " + row.session.words.id
    return Paper(
      "BON ALAT " + number, name: "bon-alat-" + number.asFileName, of: workshop, .indonesian,
      as: .receipt,
      [
        .head(
          .receipt(
            "BON ALAT " + number, about: "Bukti alat keluar dan kembali", on: row.day,
            marks: row.isWithdrawn ? [.void] : [], practice: "", of: workshop),
          [.line(.text(session))]),
        .table([.table(table(row, in: workshop))], heading: 2),
        Nota.signatures(
          "Penanggung jawab", and: row.officer, on: row.day, signing: [], in: workshop),
      ])
  }

  private static func table(_ count: ToolCount, in workshop: Workshop) -> Paper.Table {
    let out = count.out.sorted { $0.tool < $1.tool }.map {
      Paper.Row([
        .text($0.tool.words(in: workshop).id), "keluar", .text(workshop.code($0.worker)),
      ])
    }
    let back = count.back.sorted().map {
      Paper.Row([.text($0.words(in: workshop).id), "kembali", .blank])
    }
    let sums = [("keluar", count.out.count), ("kembali", count.back.count)].filter { $0.1 > 0 }
      .map { "\($0.1) \($0.0)" }.joined(separator: ", ")
    return Paper.Table(
      [
        Paper.Column(.text, 0, 26), Paper.Column(.text, 27, 39), Paper.Column(.text, 39, 51),
        Paper.Column(.text, 51, 72),
      ],
      heads: ["Alat", "Gerak", "Kode", "Paraf"],
      (out + back).map {
        var row = $0
        row.values.append("....................")
        return row
      } + [.sum([.text("Jumlah"), .text(sums)])], isRuled: true)
  }
}
