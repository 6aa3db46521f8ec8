/// A civil day, counted from 1 January 1970; no clock and no time zone.
package struct Day: Hashable, Comparable, Sendable {
  package var number: Int32

  package init(number: Int32 = 0) { self.number = number }

  /// Nil when the calendar (proleptic Gregorian, years 1 to 9999) has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Day.length(ofMonth: month, year: year)
    else { return nil }
    // Days from civil, Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Year, month 1...12 and day of the month.
  package var date: (year: Int, month: Int, day: Int) {
    let shifted = Int(number) + 719_468
    let era = shifted / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra =
      (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// `2026-11-23`, in files.
  package var iso: String {
    let date = date
    return Workshop.padded(date.year, to: 4) + "-" + Workshop.padded(date.month, to: 2) + "-"
      + Workshop.padded(date.day, to: 2)
  }

  /// 0 for Monday to 6 for Sunday.
  package var weekday: Int { (Int(number) % 7 + 7 + 3) % 7 }
  package var month: Month { Month(year: date.year, month: date.month) }

  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
  package static func + (day: Day, days: Int) -> Day { Day(number: day.number + Int32(days)) }
  package static func - (day: Day, days: Int) -> Day { Day(number: day.number - Int32(days)) }
  /// Days from the right one to the left one.
  package static func - (left: Day, right: Day) -> Int { Int(left.number - right.number) }

  /// Days in a month 1...12.
  package static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
