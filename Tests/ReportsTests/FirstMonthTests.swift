import Reports
import Testing
import Wording
import Workshop

/// A store that begins in the middle of a month says on the papers of that month what is not in it.
@Suite struct FirstMonthTests {
  private static func founded(on day: Day) -> Workshop {
    var workshop = Workshop()
    let found = FoundWorkshop {
      $0.settings = .standard
      $0.settings.firstDay = day
    }
    workshop.apply(.foundWorkshop(found), by: Authority(user: ID(0)))
    return workshop
  }

  private static func day(_ day: Int) -> Day { Day(year: 2026, month: 9, day: day) ?? Day() }

  @Test func whatWasSoldAndPaidBeforeIsSettledOnPaper() throws {
    let workshop = Self.founded(on: Self.day(12))
    let words = try #require(workshop.firstMonthWords(Self.day(1).month))
    #expect(words.id.contains("12-09-2026") && words.id.contains("11-09-2026"))
    #expect(words.en.contains("12-09-2026") && words.en.contains("11-09-2026"))
    #expect(workshop.firstMonthWords(Self.day(1).month + 1) == nil)
    let report = MonthlyReport(Self.day(1).month, of: workshop)
      .paper(of: workshop, on: Self.day(20), .indonesian)
    let text = report.lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(text.contains("diselesaikan di kertas, tidak ikut di sini."), "\(text)")
    let minute = OpeningMinute.paper(of: workshop, .english).lines.joined(separator: " ")
    #expect(minute.split(separator: " ").joined(separator: " ").contains("settled on paper"))
  }

  @Test func aStoreFromTheFirstOnSaysNothing() {
    #expect(Self.founded(on: Self.day(1)).firstMonthWords(Self.day(1).month) == nil)
  }
}
