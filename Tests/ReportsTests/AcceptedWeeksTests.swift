import Reports
import Testing
import Workshop

/// `SmallWorkshop` accepts one piece on Tuesday 15-9 and two on Tuesday 6-10-2026.
@Suite struct AcceptedWeeksTests {
  struct Row: Sendable {
    var today: Day
    var first: Day
    var counts: [Int]
  }

  private static func day(_ month: Int, _ day: Int) -> Day { SmallWorkshop.day(month, day) }

  static let rows = [
    // Before anything was accepted.
    Row(today: day(9, 14), first: day(9, 14), counts: []),
    Row(today: day(9, 15), first: day(9, 14), counts: [1]),
    // The running week of 5-10 has none yet.
    Row(today: day(10, 5), first: day(9, 14), counts: [1, 0, 0]),
    Row(today: day(10, 6), first: day(9, 14), counts: [1, 0, 0, 2]),
    // Only October and November: the first week counts from Thursday 1-10 and is empty.
    Row(today: day(11, 2), first: day(10, 5), counts: [2, 0, 0, 0]),
    Row(today: day(12, 1), first: day(12, 1), counts: []),
  ]

  @Test(arguments: rows) func weeksBeginWithTheFirstAcceptedPiece(_ row: Row) {
    let weeks = AcceptedWeeks(upTo: row.today, of: SmallWorkshop.made)
    #expect(weeks.first == row.first)
    #expect(weeks.counts == row.counts)
  }

  @Test func theWeeksAddUpToBothMonths() {
    let workshop = SmallWorkshop.made
    let months = [9, 10].map { MonthGlance(Month(year: 2026, month: $0), of: workshop).accepted }
    let weeks = AcceptedWeeks(upTo: Self.day(10, 31), of: workshop)
    #expect(months == [1, 2])
    #expect(weeks.counts.reduce(0, +) == 3)
  }

  @Test func aWeekThatBeginsInAnOlderMonthIsCountedFromTheFirstOfItsMonth() {
    // Both days lie in the week of Monday 28-9.
    let workshop = SmallWorkshop.september(then: [(2, Self.day(9, 30)), (3, Self.day(10, 1))])
    let weeks = AcceptedWeeks(upTo: Self.day(11, 2), of: workshop)
    #expect(weeks.first == Self.day(10, 1))
    #expect(weeks.counts == [1, 0, 0, 0, 0])
    #expect(AcceptedWeeks(upTo: Self.day(10, 2), of: workshop).counts == [1, 0, 2])
  }
}
