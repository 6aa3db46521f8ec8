import Wording
import Workshop

/// The share of pieces that passed the final gate at the first look, month by month, with the days
/// on which a training began or support came.
package enum YieldPicture {
  package static func chart(
    of workshop: Workshop, months: ClosedRange<Month>, _ language: Language
  ) -> Paper.Chart {
    let bars = Pictures.each(months).map {
      month -> Pictures.Bar in
      let sums = workshop.derived.months[month] ?? MonthSums()
      let passed = Portion(sums.passedFirst, of: sums.checkedFirst)
      let level = Paper.Chart.Level(
        subject: .month(month), label: month.title(language),
        length: passed.perMille,
        number: passed.text(language),
        mark: Pictures.marks(of: workshop, on: month.first...month.last, language))
      return Pictures.Bar(
        level: level, value: .portion(passed),
        source: .counted(.firstPass, month.first...month.last))
    }
    return Pictures.chart(
      .yield, Words("Lulus langsung", en: "Passed first"), bars, full: Pictures.wholeShare, language
    )
  }
}
