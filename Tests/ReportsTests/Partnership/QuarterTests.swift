import Testing
import Wording
import Workshop

@testable import Reports

/// Three months of a year.
@Suite struct QuarterTests {
  static let typed: [(String, Int, Int)] = [
    ("2026-Q1", 2026, 1), ("2026-q3", 2026, 3), ("1999-Q4", 1999, 4),
  ]

  @Test(arguments: typed) func itIsTypedSo(_ text: String, _ year: Int, _ number: Int) {
    #expect(Quarter(iso: text) == Quarter(year: year, number: number))
  }

  @Test(arguments: ["", "2026", "2026-Q5", "2026-Q0", "26-Q1", "2026-Q11", "2026-3", "Q1-2026"])
  func anythingElseIsNone(_ text: String) {
    #expect(Quarter(iso: text) == nil)
  }

  @Test func itHasThreeMonths() throws {
    let days = Quarter(year: 2026, number: 3).days
    #expect(days.lowerBound == Day(year: 2026, month: 7, day: 1))
    #expect(days.upperBound == Day(year: 2026, month: 9, day: 30))
    #expect(Quarter(of: days.upperBound) == Quarter(year: 2026, number: 3))
    #expect(Quarter(of: days.upperBound + 1) == Quarter(year: 2026, number: 4))
    #expect(Quarter(year: 2026, number: 1).before == Quarter(year: 2025, number: 4))
    #expect(Quarter(year: 2026, number: 4).title[.indonesian] == "Triwulan IV 2026")
  }
}
