import Wording
import Workshop

/// The minute of the opening balances: each block with its control total, what is left over, and
/// where two people sign.
///
/// People's premi stand in it as a sum alone.
package enum OpeningMinute {
  package static func paper(of workshop: Workshop, _ language: Language) -> Paper {
    let day = workshop.openingDay
    let title =
      Words("BERITA ACARA SALDO AWAL ", en: "MINUTE OF THE OPENING BALANCES ")[language]
      + day.long(language).uppercased()
    let open = OpeningBlock.allCases.filter { workshop.openingSignature(of: $0) == nil }
    let head = Paper.Head(.report, title) {
      $0.institution = workshop.institution(on: day)
      $0.marks = Paper.Mark.practice(workshop, language)
      guard !open.isEmpty else { return }
      $0.marks.append(
        Paper.Mark(
          kind: .preliminary,
          text: Words(
            "SEMENTARA, \(open.count) BLOK BELUM SAH",
            en: "DRAFT, \(counted(open.count, "BLOCK", "BLOCKS")) UNSIGNED")[language]))
    }
    return Paper(
      title, name: Words("saldo-awal-", en: "opening-")[language] + day.iso, of: workshop,
      language,
      [
        .head(head), .table([.table(blocks(of: workshop, language))], gap: 0),
      ] + workshop.firstMonthNote(workshop.settings.firstDay.month, language) + [
        .whole([.signatures(signatures(of: workshop, language))])
      ])
  }

  private static func blocks(of workshop: Workshop, _ language: Language) -> Paper.Table {
    let heads = [
      Words("BLOK", en: "BLOCK"), Words("Jumlah", en: "Count"), Words("Rupiah", en: "Rupiah"),
      Words("Kontrol", en: "Control"), Words("Disahkan", en: "Signed"),
    ].map { Paper.Value.text($0[language]) }
    let rows = OpeningBlock.allCases.map { block in
      let total = workshop.openingTotal(of: block)
      let control = workshop.openingControl(of: block)
      let signed = workshop.openingSignature(of: block)
      return Paper.Row([
        .text(block.name[language]), .count(total.count), .rupiah(total.sum),
        .rupiah(control?.sum ?? Rupiah()), signed.map { .day($0.day) } ?? .blank,
      ])
    }
    let equity = Paper.Row.sum([
      .text(Words("Ekuitas awal", en: "Opening equity")[language]), .blank,
      .rupiah(workshop.openingEquity), .blank, .blank,
    ])
    return Paper.Table(
      Paper.Column.row(label: 24, [(.number, 8), (.rupiah, 14), (.rupiah, 14), (.day, 14)]),
      heads: heads, rows + [equity], indent: 2)
  }

  /// Whoever signed last, by the codes of officers.
  private static func signatures(
    of workshop: Workshop, _ language: Language
  ) -> Paper.Signatures {
    let signed = OpeningBlock.allCases.compactMap { workshop.openingSignature(of: $0) }.last
    func name(_ user: ID<User>?, _ role: Words) -> String {
      guard let user else { return role[language] }
      let row = workshop.users[user]
      return "\(row.role.title[language]) \(row.login.uppercased())"
    }
    return Paper.Signatures(
      left: name(signed?.officer, Words("Petugas", en: "Officer")),
      right: name(signed?.approver, Words("Petugas kedua", en: "Second officer")))
  }
}

extension Workshop {
  /// What papers say of a month that the store began in the middle of; nothing for another.
  func firstMonthNote(_ month: Month, _ language: Language) -> [Paper.Part] {
    firstMonthWords(month).map { [.whole([.note(Paper.Note("", $0[language]))])] } ?? []
  }
}
