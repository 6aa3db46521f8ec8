import Testing
import Workshop

@Suite struct DayTests {
  struct Row: Sendable {
    var year: Int
    var month: Int
    var day: Int
    /// Days since 1970, from `date -u -d YYYY-MM-DD +%s` divided by 86,400.
    var number: Int32
    /// 0 Monday.
    var weekday: Int
  }

  static let rows = [
    Row(year: 1970, month: 1, day: 1, number: 0, weekday: 3),
    Row(year: 1969, month: 12, day: 31, number: -1, weekday: 2),
    Row(year: 2000, month: 2, day: 29, number: 11_016, weekday: 1),
    Row(year: 2024, month: 2, day: 29, number: 19_782, weekday: 3),
    Row(year: 2026, month: 11, day: 23, number: 20_780, weekday: 0),
    Row(year: 1900, month: 3, day: 1, number: -25_508, weekday: 3),
  ]

  @Test(arguments: rows) func aDayIsItsNumberAndBack(_ row: Row) throws {
    let day = try #require(Day(year: row.year, month: row.month, day: row.day))
    #expect(day.number == row.number)
    #expect(day.date == (row.year, row.month, row.day))
    #expect(day.weekday == row.weekday)
  }

  static let impossible = [
    (2025, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (1900, 2, 29),
  ]

  @Test(arguments: impossible) func noSuchDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test func everyDayOfFourCenturiesFollowsTheOneBefore() throws {
    var day = try #require(Day(year: 1800, month: 1, day: 1))
    var before = day.date
    while before.year < 2200 {
      day = day + 1
      let date = day.date
      let isNextDay = date.day == before.day + 1 && date.month == before.month
      let isNextMonth = date.day == 1 && (date.month == before.month % 12 + 1)
      #expect(isNextDay || isNextMonth)
      #expect(Day(year: date.year, month: date.month, day: date.day) == day)
      before = date
    }
  }

  @Test func theInstantIsTheDayInItsZone() {
    // 2026-11-23 16:30 UTC is 00:30 on the 24th in WITA.
    let instant = Instant(milliseconds: 1_795_451_400_000)
    #expect(instant.local(offset: 480).day.date == (2026, 11, 24))
    #expect(instant.local(offset: 480).minute == 30)
    #expect(instant.local(offset: 0).minute == 16 * 60 + 30)
  }
}
