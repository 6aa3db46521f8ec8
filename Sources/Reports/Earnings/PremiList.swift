import Wording
import Workshop

/// The division of a month as paper: the way from turnover to the parts and everyone's premi by
/// code; no name stands on it.
package enum PremiList {
  package static func document(
    of figures: MonthFigures, in workshop: Workshop, _ language: Language
  ) -> Document {
    let month = figures.month
    let title =
      Words("DAFTAR PREMI ", en: "LIST OF PREMI ")[language] + month.title(language).uppercased()
    let closed = workshop.closure(of: month)
    let state =
      closed.map { Words("ditutup ", en: "closed on ")[language] + $0.day.long(language) }
      ?? Words("SEMENTARA, bulan belum ditutup", en: "PRELIMINARY, not closed")[language]
    let names =
      Practice.lines(workshop, language)
      + [workshop.settings.institutionInFull.uppercased(), title].map(ReportText.centred)
    return Document(
      title, name: "premi-" + month.iso, of: workshop, language,
      [
        .whole(
          names
            + [
              ReportText.ends(
                state,
                Words("Kode verifikasi ", en: "Check code ")[language] + figures.checkCode),
              ReportText.rule,
            ], bold: names.count),
        .whole(way(figures, language), gap: 0), .whole(parts(figures, language)),
        .table(people(figures, in: workshop, language)), signatures(closed, in: workshop, language),
      ])
  }

  private static let sums = TextColumns(label: 52, widths: [10, 14])

  private static func way(_ figures: MonthFigures, _ language: Language) -> [String] {
    let zero = Rupiah()
    let notas = figures.counted.count
    return [
      (
        Words(
          "Penjualan dibayar, \(notas) nota", en: "Paid sales, \(plural(notas, "nota"))"),
        figures.turnover
      ),
      (Words("Biaya", en: "Costs"), zero - figures.cost),
      (Words("Komisi saluran", en: "Commission"), zero - figures.commission),
      (Words("Laba bersih", en: "Net profit"), figures.profit),
      (Words("Rugi bulan lalu yang dibawa", en: "Loss brought forward"), zero - figures.deficit),
      (Words("Rugi dibawa ke bulan depan", en: "Loss carried forward"), zero - figures.missing),
    ].filter { $0.1 != zero || $0.0.id == "Laba bersih" }
      .map { ReportText.row($0.0[language], ["", $0.1.bare], sums) }
  }

  /// The parts under the scheme and its legal basis; the sum of the workers' part in words.
  private static func parts(_ figures: MonthFigures, _ language: Language) -> [String] {
    let scheme = figures.scheme
    let head =
      Words("Skema ", en: "Scheme ")[language] + scheme.name + ", " + scheme.base.name[language]
      + ", " + scheme.legalBasis
    let rows = zip(scheme.parts, figures.parts).map { part, sum in
      ReportText.row(
        "  " + part.name, [perCent(perMille: part.perMille, language), sum.bare], sums)
    }
    let total = ReportText.row(
      Words("  Jumlah", en: "  Total")[language], ["100%", figures.divided.bare], sums)
    let words = figures.premi.terbilang.split(separator: " ").map(String.init)
    return [head] + rows + [total]
      + ReportText.wrapped(
        Words("Premi terbilang: ", en: "Premi in words: ")[language], words, indent: 17)
  }

  private static func people(
    _ figures: MonthFigures, in workshop: Workshop, _ language: Language
  ) -> [String] {
    let columns = TextColumns(label: 12, widths: [10, 10, 12, 16, 16])
    let heads =
      language == .english
      ? ["Days", "Stages", "Points", "Premi (Rp)", "Balance (Rp)"]
      : ["Hari", "Tahap", "Poin", "Premi (Rp)", "Saldo (Rp)"]
    let rows = figures.shares.map { share in
      let old = workshop.account(of: share.worker, before: figures.month).balance
      return ReportText.row(
        workshop.code(share.worker), cells(share, balance: old + share.premi, language), columns)
    }
    var all = WorkerShare()
    var balance = Rupiah()
    for share in figures.shares {
      all.days += share.days
      all.stages += share.stages
      all.points += share.points
      all.forPoints += share.forPoints
      all.forDays += share.forDays
      balance += workshop.account(of: share.worker, before: figures.month).balance + share.premi
    }
    return [ReportText.row(Words("Kode", en: "Code")[language], heads, columns)] + rows + [
      ReportText.row(
        Words("Jumlah", en: "Total")[language], cells(all, balance: balance, language), columns)
    ]
  }

  private static func cells(
    _ share: WorkerShare, balance: Rupiah, _ language: Language
  ) -> [String] {
    [
      "\(share.days)", "\(share.stages)", hundredths(share.points, language), share.premi.bare,
      balance.bare,
    ]
  }

  /// Who prepared it and who agreed; dots while the month is open.
  private static func signatures(
    _ closed: ClosedMonth?, in workshop: Workshop, _ language: Language
  ) -> Passage {
    let dots = "(....................)"
    let officer = { (user: ID<User>?, role: Role) in
      role.title[language] + (user.map { " " + workshop.users[$0].login.uppercased() } ?? "")
    }
    return .whole(
      [
        ReportText.ends(
          officer(closed?.closer, .treasurer), officer(closed?.approver, .supervisor)),
        ReportText.ends(dots, dots),
      ] + note(closed, language), gap: 2)
  }

  private static func note(_ closed: ClosedMonth?, _ language: Language) -> [String] {
    guard let note = closed?.note, !note.isEmpty else { return [] }
    return [Words("PNBP belum disetor saat ditutup: ", en: "PNBP undeposited: ")[language] + note]
  }
}
