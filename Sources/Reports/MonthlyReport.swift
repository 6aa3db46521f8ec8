import Wording
import Workshop

/// The monthly work report: labour, production, quality and sales of one month, without names.
///
/// Every figure is counted from the rows themselves, never from running totals. Rows of history,
/// from before the store's first day, count where they say enough.
package struct MonthlyReport: Equatable, Sendable {
  package var month: Month
  package var labour: LabourFigures
  package var production: ProductionFigures
  package var quality: QualityFigures
  package var sales: SalesFigures

  package init(_ month: Month, of workshop: Workshop) {
    self.month = month
    labour = LabourFigures(month, of: workshop)
    production = ProductionFigures(month, of: workshop)
    quality = QualityFigures(month, of: workshop)
    sales = SalesFigures(month, of: workshop)
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
      title(language), about: state[language], isPreliminary: isRunning, of: workshop,
      on: closed ?? today, language)
    let name = Words("laporan-bulanan-", en: "monthly-report-")[language] + month.iso
    return Paper(
      title(language), name: name, of: workshop, language,
      [.head(head)] + workshop.firstMonthNote(month, language) + [
        labour.part(of: month, language),
        production.part(of: workshop, in: month, language),
        quality.part(of: workshop, language), sales.part(of: workshop, in: month, language),
      ] + signatures(on: closed ?? today, of: workshop, language))
  }

  /// Who has seen it and who made it, of the day on which it was counted; none where no office
  /// signs it.
  private func signatures(on day: Day, of workshop: Workshop, _ language: Language) -> [Paper.Part]
  {
    let seen = workshop.official(signing: .report, on: day)
    let made = workshop.official(signing: .reportMade, on: day)
    if seen == nil && made == nil { return [] }
    let signer = { (paper: SignedPapers) in
      PaperSigner.of(paper, on: day, .supervisor, in: workshop, language)
    }
    var names = Paper.Signatures(left: "", right: "")
    if seen != nil {
      names.leftAbove = Words("Mengetahui,", en: "Seen by")[language]
      names.left = signer(.report).title
      names.leftName = signer(.report).name
    }
    names.right = signer(.reportMade).title
    names.rightName = signer(.reportMade).name
    names.place = workshop.place(of: day, language)
    return [.whole([.signatures(names)], gap: 2)]
  }

  private func title(_ language: Language) -> String {
    Words("LAPORAN KEGIATAN KERJA BULAN ", en: "MONTHLY WORK REPORT ")[language]
      + month.title(language).uppercased()
  }
}
