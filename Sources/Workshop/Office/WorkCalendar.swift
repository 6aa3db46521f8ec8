/// Which days of the week are worked on, from a day on.
package struct WorkWeek: DatedRow {
  package var from = Day()
  /// One bit a day, Monday the lowest.
  package var days: UInt8 = 0
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}

  /// Monday to Saturday.
  package static let standard: UInt8 = 0b011_1111

  package static func has(_ weekday: Int, in days: UInt8) -> Bool { days & (1 << weekday) != 0 }
}

/// A day on which nobody has to work, with its name; without one, a day that is none any more.
package struct Holiday: Record {
  package var day = Day()
  package var name = ""
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}
}

/// The one place where working days are told from others and counted.
extension Workshop {
  /// Whether the office said which days it works on; before, Monday to Saturday is taken, and
  /// lateness counts every day.
  package var hasCalendar: Bool { !workWeeks.isEmpty || !holidays.isEmpty }

  /// The days of the week that are worked on around a day.
  package func workWeek(on day: Day) -> UInt8 {
    workWeeks.inForce(on: day)?.days ?? WorkWeek.standard
  }

  /// What a day is called on which nobody has to work; nil for any other.
  package func holiday(on day: Day) -> String? { derived.holidays[day] }

  /// Whether a day is one of the week's and no holiday; work may be done on any.
  package func isWorkingDay(_ day: Day) -> Bool {
    WorkWeek.has(day.weekday, in: workWeek(on: day)) && holiday(on: day) == nil
  }

  /// The day that so many working days lie behind.
  package func workingDay(_ count: Int, after day: Day) -> Day {
    var day = day
    var left = count
    while left > 0 {
      day = day + 1
      if isWorkingDay(day) { left -= 1 }
    }
    return day
  }

  /// The last working day before a day.
  package func workingDay(before day: Day) -> Day {
    var day = day - 1
    while !isWorkingDay(day) { day = day - 1 }
    return day
  }

  /// Working days from a day, which does not count, to another, which does.
  package func workingDays(after first: Day, upTo last: Day) -> Int {
    guard last > first else { return 0 }
    return (1...(last - first)).count { isWorkingDay(first + $0) }
  }

  /// By how many days something that was due has gone by: working days where there is a calendar.
  package func daysLate(_ due: Day, on day: Day) -> Int {
    hasCalendar ? workingDays(after: due, upTo: day) : max(0, day - due)
  }

  /// Days from one day to another, below 0 where it has gone by; working days where there is a
  /// calendar.
  package func daysLeft(to due: Day, from day: Day) -> Int {
    guard hasCalendar else { return due - day }
    return due < day
      ? -workingDays(after: due, upTo: day) : workingDays(after: day, upTo: due)
  }

  mutating func note(_ holiday: Holiday) {
    derived.holidays[holiday.day] = holiday.name.isEmpty ? nil : holiday.name
  }
}
