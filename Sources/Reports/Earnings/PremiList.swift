import Wording
import Workshop

/// The division of a month as paper: the way from turnover to the parts and everyone's premi by
/// code; no name stands on it.
package enum PremiList {
  package static func paper(
    of figures: MonthFigures, in workshop: Workshop, _ language: Language
  ) -> Paper {
    let month = figures.month
    let title =
      Words("DAFTAR PREMI ", en: "PREMI LIST ")[language] + month.title(language).uppercased()
    let closed = workshop.closure(of: month)
    let head = Paper.Head(.report, title) {
      $0.institution = workshop.institution(on: closed?.day ?? month.last)
      $0.at = Words("Kode verifikasi ", en: "Check code ")[language] + figures.checkCode
      $0.marks = Paper.Mark.practice(workshop, language)
      if let closed {
        $0.about = Words("ditutup ", en: "closed on ")[language] + closed.day.long(language)
      } else {
        let open = Words("SEMENTARA - bulan belum ditutup", en: "PROVISIONAL - month not closed")
        $0.marks.append(Paper.Mark(kind: .preliminary, text: open[language]))
      }
    }
    return Paper(
      title, name: "premi-" + month.iso, of: workshop, language,
      [.head(head)] + workshop.firstMonthNote(month, language) + [
        .whole([.table(way(figures, language))], gap: 0),
        .whole(parts(figures, language)),
        .table([.table(people(figures, in: workshop, language))]),
        signatures(closed, in: workshop, language),
      ])
  }

  private static let sums = Paper.Column.row(label: 52, [(.share, 10), (.rupiah, 14)])

  private static func way(_ figures: MonthFigures, _ language: Language) -> Paper.Table {
    let zero = Rupiah()
    let notas = figures.counted.count
    let opening = figures.opening ?? OpeningShare()
    let rows = [
      (
        Words(
          "Penjualan dibayar, \(notas) nota", en: "Paid sales, \(counted(notas, "nota"))"),
        figures.turnover
      ),
      (Words("Biaya", en: "Costs"), zero - figures.cost),
      (Words("Komisi saluran", en: "Commission"), zero - figures.commission),
      (Words("Laba bersih", en: "Net profit"), figures.profit),
      (Words("Rugi bulan lalu yang dibawa", en: "Loss brought forward"), zero - figures.deficit),
      (Words("Rugi dibawa ke bulan depan", en: "Loss carried forward"), zero - figures.missing),
      (
        Words(
          "Saldo awal terjual, \(opening.pieces) buah, dibagi sendiri",
          en: "Opening pieces sold, \(opening.pieces), divided separately"), opening.divided
      ),
    ].filter { $0.1 != zero || $0.0.id == "Laba bersih" }
    return Paper.Table(
      sums, rows.map { Paper.Row([.text($0.0[language]), .blank, .rupiah($0.1)]) })
  }

  /// The parts under the scheme and its legal basis; the sum of the workers' part in words.
  private static func parts(_ figures: MonthFigures, _ language: Language) -> [Paper.Block] {
    let scheme = figures.scheme
    let basis = [scheme.name, scheme.base.name[language], scheme.legalBasis]
    let rows = zip(scheme.parts, figures.parts).map { part, sum in
      Paper.Row([.text(part.name), .perMille(part.perMille), .rupiah(sum)])
    }
    let total = Paper.Row.sum([
      .text(Words("Jumlah", en: "Total")[language]), .perMille(1000), .rupiah(figures.divided),
    ])
    let before = figures.opening.map { opening in
      Paper.Block.note(
        Paper.Note(
          Words("Saldo awal", en: "Opening")[language],
          Words(
            "premi pembuatnya \(figures.forOpening.sentence(language)), premi yang sudah dibayar dulu"
              + " \(opening.settled.sentence(language)), PNBP \(figures.openingPart(.state).sentence(language)),"
              + " bengkel \(figures.openingPart(.workshop).sentence(language))",
            en: "premi of their makers \(figures.forOpening.sentence(language)), premi paid before"
              + " \(opening.settled.sentence(language)), PNBP \(figures.openingPart(.state).sentence(language)),"
              + " workshop \(figures.openingPart(.workshop).sentence(language))")[language]))
    }
    return (before.map { [$0] } ?? []) + attendance(figures, language) + [
      .note(Paper.Note(Words("Skema", en: "Scheme")[language], basis.joined(separator: ", "))),
      .table(Paper.Table(sums, rows + [total], indent: 2)),
      .note(
        Paper.Note(
          Words("Premi terbilang: ", en: "Premi in words: ")[language], indent: 17,
          [.spelled(figures.premi)])),
    ]
  }

  /// What of the premi goes by attendance and conduct.
  private static func attendance(
    _ figures: MonthFigures, _ language: Language
  ) -> [Paper.Block] {
    let scheme = figures.scheme
    if scheme.attendance == 0 && scheme.conduct == 0 { return [] }
    let days = figures.shares.reduce(0) { $0 + Int($1.paidDays) }
    let sum = figures.shares.reduce(Rupiah()) { $0 + $1.forAttendance }
    let marks = figures.shares.reduce(Rupiah()) { $0 + $1.forConduct }
    return [
      .note(
        Paper.Note(
          Words("Kehadiran", en: "Attendance")[language],
          Words(
            "\(perCent(perMille: scheme.attendance, language)) dari premi,"
              + " \(days) hari dibayar: \(sum.sentence(language))",
            en: "\(perCent(perMille: scheme.attendance, language)) of premi,"
              + " \(counted(days, "paid day")): \(sum.sentence(language))")[language])),
      .note(
        Paper.Note(
          Words("Sikap kerja", en: "Conduct")[language],
          Words(
            "\(perCent(perMille: scheme.conduct, language)) dari premi,"
              + " \(figures.marked) orang dinilai: \(marks.sentence(language))",
            en: "\(perCent(perMille: scheme.conduct, language)) of premi,"
              + " \(figures.marked) marked: \(marks.sentence(language))")[language])),
    ]
  }

  // MARK: People

  private static func people(
    _ figures: MonthFigures, in workshop: Workshop, _ language: Language
  ) -> Paper.Table {
    let heads = [
      Words("Kode", en: "Code"), Words("Hari", en: "Days"), Words("Tahap", en: "Stages"),
      Words("Poin", en: "Points"), Words("Premi (Rp)", en: "Premi (Rp)"),
      Words("Saldo (Rp)", en: "Balance (Rp)"),
    ]
    var all = WorkerShare()
    var sum = Rupiah()
    var rows = figures.shares.map { share in
      let balance =
        workshop.account(of: share.worker, before: figures.month).balance + share.premi
      all.days += share.days
      all.stages += share.stages
      all.points += share.points
      all.forPoints += share.forPoints
      all.forDays += share.forDays
      all.forOpening += share.forOpening
      all.forAttendance += share.forAttendance
      all.forConduct += share.forConduct
      sum += balance
      return Paper.Row(
        [.code(workshop.code(share.worker))] + values(share, balance: balance),
        of: .slip(figures.month, of: share.worker))
    }
    let label = Words("Jumlah", en: "Total")[language]
    rows.append(.sum([.text(label)] + values(all, balance: sum)))
    return Paper.Table(
      Paper.Column.row(
        label: 12, [(.number, 10), (.number, 10), (.number, 12), (.rupiah, 16), (.rupiah, 16)]),
      heads: heads.map { .text($0[language]) }, rows)
  }

  private static func values(_ share: WorkerShare, balance: Rupiah) -> [Paper.Value] {
    [
      .count(Int(share.days)), .count(Int(share.stages)), .points(share.points),
      .rupiah(share.premi), .rupiah(balance),
    ]
  }

  /// Who prepared it and who agreed; no code while the month is open.
  private static func signatures(
    _ closed: ClosedMonth?, in workshop: Workshop, _ language: Language
  ) -> Paper.Part {
    let officer = { (user: ID<User>?, role: Role) in
      role.title[language] + (user.map { " " + workshop.users[$0].login.uppercased() } ?? "")
    }
    var names = Paper.Signatures(
      left: officer(closed?.closer, .treasurer), right: officer(closed?.approver, .supervisor))
    if let closed {
      let made = PaperSigner.of(
        .kuitansi, on: closed.day, orElse: closed.closer, in: workshop, language)
      let agreed = PaperSigner.of(
        .reportMade, on: closed.day, orElse: closed.approver, in: workshop, language)
      if !made.name.isEmpty || !agreed.name.isEmpty {
        names.left = made.title
        names.leftName = made.name
        names.right = agreed.title
        names.rightName = agreed.name
        names.place = workshop.place(of: closed.day, language)
      }
    }
    guard let note = closed?.note, !note.isEmpty else {
      return .whole([.signatures(names)], gap: 2)
    }
    let label = Words(
      "PNBP belum disetor saat ditutup:", en: "PNBP undeposited at closing:")[language]
    return .whole([.signatures(names), .note(Paper.Note(label, note))], gap: 2)
  }
}
