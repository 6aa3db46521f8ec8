import Wording
import Workshop

/// The monthly work report without names, in nine parts: the letter, labour, production, quality,
/// sales, money, trainings and partners, obstacles and plan, and who signs.
///
/// Every figure is counted from the rows themselves, never from running totals. Rows of history,
/// from before the store's first day, count where they say enough.
package struct MonthlyReport: Equatable, Sendable {
  package var month: Month
  package var labour: LabourFigures
  package var production: ProductionFigures
  package var quality: QualityFigures
  package var plan: PlanFigures
  package var sales: SalesFigures
  package var money: MoneyFigures
  package var shortfalls: ShortfallFigures

  package init(_ month: Month, of workshop: Workshop) {
    self.month = month
    labour = LabourFigures(month, of: workshop)
    production = ProductionFigures(month, of: workshop)
    quality = QualityFigures(month, of: workshop)
    plan = PlanFigures(month, of: workshop)
    sales = SalesFigures(month, of: workshop)
    money = MoneyFigures(month, of: workshop)
    shortfalls = ShortfallFigures(month, of: workshop)
  }

  /// Whether anything was recorded in a month.
  package static func hasRecords(_ month: Month, of workshop: Workshop) -> Bool {
    months(of: workshop).contains(month)
  }

  /// The months in which anything was recorded, newest first.
  package static func months(of workshop: Workshop) -> [Month] {
    let counted = workshop.derived.months.filter { $0.value != MonthSums() }.keys
    return Set(workshop.derived.sheetOfDay.keys.map(\.month)).union(counted).union(
      workshop.derived.pastMonths
    )
    .union(workshop.stockCounts.map(\.day.month))
    .union(workshop.openings.contains(where: \.counts) ? [workshop.settings.firstDay.month] : [])
    .sorted(by: >)
  }

  /// The report counted on a day; of a closed month on the day on which it was closed, so that it
  /// reads the same for ever.
  package func paper(of workshop: Workshop, on today: Day, _ language: Language) -> Paper {
    let closed = workshop.closingDay(of: month)
    let isRunning = closed == nil && today <= month.last
    let state =
      closed != nil
      ? Words("Bulan sudah ditutup", en: "The month is closed")
      : isRunning ? Words("Bulan belum selesai", en: "The month is not over") : Words("", en: "")
    let head = Paper.Head.report(
      title(language), about: state[language], isPreliminary: isRunning, isLetter: true,
      of: workshop, on: closed ?? today, language)
    let name = Words("laporan-bulanan-", en: "monthly-report-") + month.iso
    return Paper(
      title(language), name: name, of: workshop, language,
      [.head(head), letter(language)] + workshop.firstMonthNote(month, language)
        + figures(of: workshop, on: closed ?? today, language) + [
          Self.signatures(on: closed ?? today, of: workshop, language)
        ])
  }

  /// Parts A to G.
  private func figures(
    of workshop: Workshop, on day: Day, _ language: Language
  ) -> [Paper.Part] {
    let words = MonthlyWords(month, of: workshop, language)
    func charts(_ pictures: [Pictures]) -> [Paper.Part] {
      pictures.compactMap { chart($0, of: workshop, on: day, language) }
    }
    return [labour.part(of: month, language), .table(plan.blocks(of: workshop, language))]
      + [production.part(of: workshop, in: month, language)] + charts([.output, .yield])
      + [quality.part(of: workshop, language), sales.part(of: workshop, in: month, language)]
      + charts([.channels]) + [money.part(of: workshop, language)] + charts([.premi])
      + [words.partners, words.notes(behind: shortfalls.blocks(of: workshop, language))]
  }

  /// How many months a chart goes back that shows one beside the others.
  private static let monthsBeside = 6

  /// A chart of the month, or of the months up to it; nil where it has nothing to show.
  private func chart(
    _ picture: Pictures, of workshop: Workshop, on day: Day, _ language: Language
  ) -> Paper.Part? {
    let first: Month =
      switch picture {
      case .yield, .premi:
        max(month + (1 - Self.monthsBeside), min(month, workshop.settings.firstDay.month))
      case .output, .channels, .stockAge: month
      }
    let chart = picture.chart(
      of: workshop, months: first...month, on: day, language)
    return chart.isBare ? nil : .table([.chart(chart)])
  }

  /// Number, secrecy, enclosures, matter and to whom; the number is the office's own.
  private func letter(_ language: Language) -> Paper.Part {
    let dots = String(repeating: ".", count: 30)
    let lines = [
      (Words("Nomor", en: "Number"), dots), (Words("Sifat", en: "Kind"), say("Biasa", "Ordinary")),
      (Words("Lampiran", en: "Enclosed"), "-"),
      (
        Words("Hal", en: "Subject"),
        say("Laporan kegiatan kerja bulan ", "Work report of ") + month.title(language)
      ),
      (Words("Yth.", en: "To"), dots),
    ]
    func say(_ id: String, _ en: String) -> String { Words(id, en: en)[language] }
    return .whole(
      lines.map { label, text in
        let name = label[language]
        let gap = String(repeating: " ", count: max(1, 9 - name.count))
        return .line(.text(name + gap + ": " + text))
      }, gap: 0)
  }

  /// Who has seen it and who made it, of the day on which it was counted.
  static func signatures(
    on day: Day, of workshop: Workshop, _ language: Language
  ) -> Paper.Part {
    let made = PaperSigner.of(.reportMade, on: day, .supervisor, in: workshop, language)
    var names = Paper.Signatures(left: "", right: made.title)
    names.rightName = made.name
    names.rightAbove = Words("Dibuat oleh,", en: "Made by")[language]
    names.leftAbove = Words("Mengetahui,", en: "Seen by")[language]
    let seen = workshop.official(signing: .report, on: day) == nil
    names.left =
      seen
      ? Words("Kepala Lapas", en: "Head of the prison")[language]
      : PaperSigner.of(.report, on: day, .supervisor, in: workshop, language).title
    names.leftName =
      seen ? [] : PaperSigner.of(.report, on: day, .supervisor, in: workshop, language).name
    let place = workshop.place(of: day, language)
    names.place = place.isEmpty ? day.long(language) : place
    return .whole([.signatures(names)], gap: 2)
  }

  private func title(_ language: Language) -> String {
    Words("LAPORAN KEGIATAN KERJA BULAN ", en: "MONTHLY WORK REPORT ")[language]
      + month.title(language).uppercased()
  }
}
