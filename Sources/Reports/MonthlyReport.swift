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
    let counted = workshop.months.filter { $0.value != MonthSums() }.keys
    return Set(workshop.sheetOfDay.keys.map(\.month)).union(counted).union(workshop.pastMonths)
      .sorted(by: >)
  }

  /// The report as lines of at most 76 columns, counted on a day.
  package func lines(of workshop: Workshop, on today: Day, _ language: Language) -> [String] {
    let parts = [
      labour.lines(language), production.lines(of: workshop, language),
      quality.lines(of: workshop, language), sales.lines(of: workshop, language),
    ]
    return heading(of: workshop, on: today, language) + parts.joined(separator: [""])
  }

  private func heading(of workshop: Workshop, on today: Day, _ language: Language) -> [String] {
    let settings = workshop.settings
    let institution =
      settings.institutionInFull.isEmpty ? settings.institution : settings.institutionInFull
    let title =
      Words("LAPORAN KEGIATAN KERJA BULAN ", en: "MONTHLY WORK REPORT ")[language]
      + month.title(language).uppercased()
    let counted = Words("Dihitung ", en: "Counted on ")[language] + today.long(language)
    let isRunning = today <= month.last
    let state =
      isRunning
      ? Words("Bulan belum selesai", en: "The month is not over")[language] : ""
    return (settings.isPractice ? [Practice.line(language)] : []) + [
      ReportText.centred(institution.uppercased()), ReportText.centred(title),
      ReportText.ends(state, counted), ReportText.rule,
    ]
  }
}

/// What stands above everything that comes out of a practice store.
enum Practice {
  static func line(_ language: Language) -> String {
    ReportText.centred(
      Words("LATIHAN - bukan data sebenarnya", en: "PRACTICE - not real data")[language])
  }
}
