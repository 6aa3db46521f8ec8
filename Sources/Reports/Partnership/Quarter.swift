import Wording
import Workshop

/// Three months of a year, as reports to partners are due.
package struct Quarter: Hashable, Sendable {
  package var year: Int
  /// From 1 to 4.
  package var number: Int

  package init(year: Int, number: Int) {
    self.year = year
    self.number = number
  }

  /// The one that a day lies in.
  package init(of day: Day) {
    self.init(year: day.month.year, number: (day.month.month + 2) / 3)
  }

  /// As it is typed, such as `2026-Q3`; nil for anything else.
  package init?(iso text: String) {
    let parts = text.uppercased().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[0].utf8.allSatisfy({ (48...57).contains($0) }), let year = Int(parts[0]),
      (1...9998).contains(year), parts[1].first == "Q", let number = Int(parts[1].dropFirst()),
      (1...4).contains(number)
    else { return nil }
    self.init(year: year, number: number)
  }

  package var days: ClosedRange<Day> {
    let first = Month(year: year, month: number * 3 - 2)
    return first.first...(first + 2).last
  }

  package var before: Quarter {
    number == 1
      ? Quarter(year: year - 1, number: 4) : Quarter(year: year, number: number - 1)
  }

  /// `2026-Q3`, also in the name of a file.
  package var iso: String { Workshop.padded(year, to: 4) + "-Q\(number)" }

  /// `Triwulan III 2026`.
  package var title: Words {
    let numeral = ["I", "II", "III", "IV"][number - 1]
    return Words("Triwulan \(numeral) \(year)", en: "Quarter \(numeral) \(year)")
  }
}
