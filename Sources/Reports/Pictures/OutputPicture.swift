import Wording
import Workshop

/// Accepted pieces week by week; a week belongs to the months whose days it has.
package enum OutputPicture {
  package static func chart(
    of workshop: Workshop, months: ClosedRange<Month>, upTo today: Day, _ language: Language
  ) -> Paper.Chart {
    let first = months.lowerBound.first
    let last = min(months.upperBound.last, today)
    let mondays = stride(
      from: first.number - Int32(first.weekday), through: last.number, by: 7)
    let bars = mondays.map { number -> Pictures.Bar in
      let monday = Day(number: number)
      let days = max(monday, first)...max(min(monday + 6, last), max(monday, first))
      let count = (days.lowerBound.number...days.upperBound.number).reduce(0) {
        $0 + (workshop.derived.acceptedOn[Day(number: $1)] ?? 0)
      }
      let level = Paper.Chart.Level(
        subject: .week(monday), label: monday.dashed, length: max(0, count), number: "\(count)",
        mark: Pictures.marks(of: workshop, on: days, language))
      return Pictures.Bar(level: level, value: .count(count), source: .counted(.accepted, days))
    }
    return Pictures.chart(.output, Words("Buah", en: "Pieces"), bars, language)
  }
}
