/// A calendar month.
package struct Month: Hashable, Comparable, Sendable {
  /// Months since January of the year 0.
  package var number: Int32

  package init(number: Int32 = 0) { self.number = number }
  package init(year: Int, month: Int) { number = Int32(year * 12 + month - 1) }

  package var year: Int { Int(number) / 12 }
  /// 1 for January.
  package var month: Int { Int(number) % 12 + 1 }
  package var first: Day { Day(year: year, month: month, day: 1) ?? Day() }
  package var last: Day { first + Day.length(ofMonth: month, year: year) - 1 }

  package static func < (left: Month, right: Month) -> Bool { left.number < right.number }
  package static func + (month: Month, months: Int) -> Month {
    Month(number: month.number + Int32(months))
  }
}
