import Testing
import Wording
import Workshop

struct DistanceCase: Sendable {
  let days: Int
  let id: String
  let en: String
}

@Suite struct DatesTests {
  private static let monday = Day(year: 2026, month: 11, day: 23) ?? Day()
  private static let early = Day(year: 2027, month: 3, day: 5) ?? Day()

  @Test func aDayHasAFormForScreenPaperAndFile() {
    #expect(Self.monday.dashed == "23-11-2026")
    #expect(Self.early.dashed == "05-03-2027")
    #expect(Self.early.short == "05-03")
    #expect(Self.early.short(beside: Self.early + 30) == "05-03")
    #expect(Self.early.short(beside: Self.monday) == "05-03-2027")
    #expect(Self.early.iso == "2027-03-05")
    #expect(Self.monday.long(.indonesian) == "23 November 2026")
    #expect(Self.early.long(.indonesian) == "5 Maret 2027")
    #expect(Self.early.long(.english) == "5 March 2027")
    #expect(Self.monday.weekdayName(.indonesian) == "Senin")
    #expect(Self.monday.weekdayShort(.indonesian) == "Sen")
    #expect(Self.monday.weekdayShort(.english) == "Mon")
    #expect((Self.monday + 6).weekdayName(.indonesian) == "Minggu")
  }

  @Test func monthsHaveNamesAndAFileForm() {
    #expect(Self.monday.month.title(.indonesian) == "November 2026")
    #expect(Month(year: 2026, month: 5).title(.indonesian) == "Mei 2026")
    #expect(Month(year: 2026, month: 8).title(.english) == "August 2026")
    #expect(Month(year: 2026, month: 8).iso == "2026-08")
  }

  @Test func aTimeHasFiveSigns() {
    #expect(clock(0) == "00:00")
    #expect(clock(8 * 60 + 5) == "08:05")
    #expect(clock(23 * 60 + 59) == "23:59")
  }

  static let distances = [
    DistanceCase(days: 0, id: "hari ini", en: "today"),
    DistanceCase(days: 1, id: "1 hari", en: "1 d"),
    DistanceCase(days: 99, id: "99 hari", en: "99 d"),
    DistanceCase(days: 100, id: "3 bln", en: "3 mo"),
    DistanceCase(days: 274, id: "9 bln", en: "9 mo"),
    DistanceCase(days: 366, id: "12 bln", en: "12 mo"),
    DistanceCase(days: -2, id: "-2 hari", en: "-2 d"),
    DistanceCase(days: -274, id: "-9 bln", en: "-9 mo"),
  ]

  @Test(arguments: distances) func aDistanceIsInDaysUpTo99(_ row: DistanceCase) {
    let day = Self.monday + row.days
    #expect(Self.monday.distance(to: day, .indonesian) == row.id)
    #expect(Self.monday.distance(to: day, .english) == row.en)
  }
}
