import Workshop

/// How days, months and moments stand in a text of a store: as people write them, and as their
/// number where the calendar has no such day.
enum TextValue {
  /// Years that are written as dates.
  private static let years = 1...9999

  /// The date of a number that is one; nil for what is a plain number.
  static func date<T: WireNumber>(_ value: T) -> String? {
    switch value {
    case let day as Day: years.contains(day.date.year) ? day.iso : nil
    case let month as Month: years.contains(month.year) ? String(month.first.iso.prefix(7)) : nil
    case let instant as Instant: moment(instant)
    default: nil
    }
  }

  /// `2026-11-23T01:12:03.004Z`.
  private static func moment(_ instant: Instant) -> String? {
    let length: Int64 = 86_400_000
    let (day, rest) = instant.milliseconds.quotientAndRemainder(dividingBy: length)
    guard instant.milliseconds >= 0, let number = Int32(exactly: day),
      years.contains(Day(number: number).date.year)
    else { return nil }
    let padded = { (part: Int64, digits: Int) in Workshop.padded(Int(part), to: digits) }
    return Day(number: number).iso + "T" + padded(rest / 3_600_000, 2) + ":"
      + padded(rest / 60_000 % 60, 2) + ":" + padded(rest / 1000 % 60, 2) + "."
      + padded(rest % 1000, 3) + "Z"
  }

  /// The number of a date of a type; nil where it is none.
  static func read<T: WireNumber>(_ text: String, as type: T.Type) -> T? {
    let number: Int64? =
      switch type {
      case is Day.Type: day(text).map { Int64($0.number) }
      case is Month.Type: day(text + "-01").map { Int64($0.month.number) }
      case is Instant.Type: milliseconds(text)
      default: nil
      }
    guard let value = number.flatMap({ T(wire: $0) }), date(value) == text else { return nil }
    return value
  }

  private static func day(_ text: String) -> Day? {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else {
      return nil
    }
    return Day(year: year, month: month, day: day)
  }

  private static func milliseconds(_ text: String) -> Int64? {
    let parts = text.split(separator: "T", omittingEmptySubsequences: false)
    guard parts.count == 2, let day = day(String(parts[0])), parts[1].hasSuffix("Z") else {
      return nil
    }
    let clock = parts[1].dropLast().split { $0 == ":" || $0 == "." }.map { Int64($0) ?? -1 }
    guard clock.count == 4, clock.allSatisfy({ (0...999).contains($0) }) else { return nil }
    return ((Int64(day.number) * 24 + clock[0]) * 60 + clock[1]) * 60_000 + clock[2] * 1000
      + clock[3]
  }
}
