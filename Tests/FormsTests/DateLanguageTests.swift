import Forms
import Testing
import Workshop

struct DayCase: Sendable {
  let typed: String
  /// Year, month, day; empty when it is refused.
  var date: [Int] = []
  var misread: Misread?
}

@Suite struct DateLanguageTests {
  private static let today = Day(year: 2026, month: 11, day: 23) ?? Day()

  static let typed = [
    DayCase(typed: "h", date: [2026, 11, 23]),
    DayCase(typed: "H", date: [2026, 11, 23]),
    DayCase(typed: "hari ini", date: [2026, 11, 23]),
    DayCase(typed: "h-1", date: [2026, 11, 22]),
    DayCase(typed: "h+7", date: [2026, 11, 30]),
    DayCase(typed: "+7", date: [2026, 11, 30]),
    DayCase(typed: "+8", date: [2026, 12, 1]),
    DayCase(typed: "-23", date: [2026, 10, 31]),
    DayCase(typed: "kemarin", date: [2026, 11, 22]),
    DayCase(typed: "besok", date: [2026, 11, 24]),
    DayCase(typed: "15", date: [2026, 11, 15]),
    DayCase(typed: "5", date: [2026, 11, 5]),
    DayCase(typed: "1508", date: [2026, 8, 15]),
    DayCase(typed: "150826", date: [2026, 8, 15]),
    DayCase(typed: "15-8", date: [2026, 8, 15]),
    DayCase(typed: "15-8-26", date: [2026, 8, 15]),
    DayCase(typed: "15/8/26", date: [2026, 8, 15]),
    DayCase(typed: "15.8.26", date: [2026, 8, 15]),
    DayCase(typed: "15/8/2026", date: [2026, 8, 15]),
    DayCase(typed: "15-08-2026", date: [2026, 8, 15]),
    DayCase(typed: "2026-08-15", date: [2026, 8, 15]),
    DayCase(typed: "29-2-28", date: [2028, 2, 29]),
    DayCase(typed: "31", misread: .noSuchDate),
    DayCase(typed: "31/2", misread: .noSuchDate),
    DayCase(typed: "310226", misread: .noSuchDate),
    DayCase(typed: "1/0", misread: .noSuchMonth),
    DayCase(typed: "0", misread: .noSuchDate),
    DayCase(typed: "29-2-26", misread: .noSuchDate),
    DayCase(typed: "1513", misread: .noSuchMonth),
    DayCase(typed: "15-13-2026", misread: .noSuchMonth),
    DayCase(typed: "", misread: .notADate),
    DayCase(typed: "x", misread: .notADate),
    DayCase(typed: "h1", misread: .notADate),
    DayCase(typed: "150", misread: .notADate),
    DayCase(typed: "15-", misread: .notADate),
    DayCase(typed: "1--5", misread: .notADate),
    DayCase(typed: "15-8-026", misread: .notADate),
    DayCase(typed: "15082026", misread: .notADate),
    DayCase(typed: "1-2-3-4", misread: .notADate),
    DayCase(typed: "+", misread: .notADate),
    DayCase(typed: "+99999", misread: .notADate),
  ]

  @Test(arguments: typed) func aTypedDayIsReadByItsForm(_ row: DayCase) {
    expect(row) { text throws(Misread) in
      try DateLanguage.read(text, today: Self.today)
    }
  }

  static let written = [
    DayCase(typed: "2026-11-23", date: [2026, 11, 23]),
    DayCase(typed: "23-11-2026", date: [2026, 11, 23]),
    DayCase(typed: "23/11/2026", date: [2026, 11, 23]),
    DayCase(typed: "3/4/2026", date: [2026, 4, 3]),
    DayCase(typed: "23.11.2026", date: [2026, 11, 23]),
    DayCase(typed: "31/02/2026", misread: .noSuchDate),
    DayCase(typed: "11/23/2026", misread: .noSuchMonth),
    DayCase(typed: "h", misread: .notADate),
    DayCase(typed: "", misread: .notADate),
    DayCase(typed: "15 Agustus 2025", date: [2025, 8, 15]),
    DayCase(typed: "15-Agu-25", date: [2025, 8, 15]),
    DayCase(typed: "15 Ags 2025", date: [2025, 8, 15]),
    DayCase(typed: "15 Agt 2025", date: [2025, 8, 15]),
    DayCase(typed: "15-Aug-2025", date: [2025, 8, 15]),
    DayCase(typed: "August 15, 2025", date: [2025, 8, 15]),
    DayCase(typed: "15-Mei-25", date: [2025, 5, 15]),
    DayCase(typed: "15 Des 2025", date: [2025, 12, 15]),
    DayCase(typed: "15 Nopember 2026", date: [2026, 11, 15]),
    DayCase(typed: "Jumat, 15 Agustus 2025", date: [2025, 8, 15]),
    DayCase(typed: "15/08/25", date: [2025, 8, 15]),
    DayCase(typed: "15.8.25", date: [2025, 8, 15]),
    DayCase(typed: "2026/11/23", date: [2026, 11, 23]),
    DayCase(typed: "20250815", date: [2025, 8, 15]),
    DayCase(typed: "15082025", date: [2025, 8, 15]),
    DayCase(typed: "20122025", date: [2025, 12, 20]),
    DayCase(typed: "45884", date: [2025, 8, 15]),
    DayCase(typed: "45884,5", date: [2025, 8, 15]),
    DayCase(typed: "45884.25", date: [2025, 8, 15]),
    DayCase(typed: "15-08-2025 00:00", date: [2025, 8, 15]),
    DayCase(typed: "2025-08-15T00:00:00", date: [2025, 8, 15]),
    DayCase(typed: "2025-08-15 00:00:00.000", date: [2025, 8, 15]),
    DayCase(typed: "15\u{2013}08\u{2013}2025", date: [2025, 8, 15]),
    DayCase(typed: "15\u{A0}-\u{202F}08 - 2025", date: [2025, 8, 15]),
    DayCase(typed: "29-02-2024", date: [2024, 2, 29]),
    DayCase(typed: "29 Februari 2025", misread: .noSuchDate),
    DayCase(typed: "15/8/2025 WITA", misread: .notADate),
    DayCase(typed: "`15-08-2025", misread: .notADate),
    DayCase(typed: "15-08-2025 25:00", misread: .notADate),
    DayCase(typed: "4588", misread: .notADate),
    DayCase(typed: "15 Foo 2025", misread: .notADate),
    DayCase(typed: "15-08-125", misread: .notADate),
  ]

  @Test(arguments: [
    ("8/15/2025", DateLanguage.Order.monthFirst), ("15/8/25", .dayFirst), ("8/5/2025", .either),
    ("8/5/2025 00:00", .either), ("5/5/2025", nil), ("2025-08-05", nil), ("8 Mei 2025", nil),
  ]) func theOrderOfDayAndMonthIsSeen(_ text: String, _ order: DateLanguage.Order?) {
    #expect(DateLanguage.order(of: text) == order)
  }

  @Test(arguments: written) func aFileWritesItsDaysWithTheirYear(_ row: DayCase) {
    expect(row) { text throws(Misread) in try DateLanguage.readFile(text) }
  }

  private func expect(_ row: DayCase, _ read: (String) throws(Misread) -> Day) {
    do throws(Misread) {
      let date = try read(row.typed).date
      #expect([date.year, date.month, date.day] == row.date)
    } catch {
      #expect(error == row.misread)
    }
  }
}
