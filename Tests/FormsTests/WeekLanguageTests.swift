import Testing

@testable import Forms

@Suite struct WeekLanguageTests {
  /// One bit a day, Monday the lowest.
  static let weeks: [(String, UInt8)] = [
    ("senin-sabtu", 0b011_1111), ("Senin - Jumat", 0b001_1111), ("mon-fri", 0b001_1111),
    ("senin, rabu, jumat", 0b001_0101), ("sen-rab, sab", 0b010_0111), ("minggu", 0b100_0000),
    ("sab-sen", 0b110_0001), ("kamis,", 0b000_1000),
  ]

  @Test(arguments: weeks) func daysAreReadByTheirNames(_ text: String, _ days: UInt8) throws {
    #expect(try WeekLanguage.read(text) == days)
  }

  @Test(arguments: ["se", "senin-", "hari", "senin-selasa-rabu", "1-6"])
  func whatIsNoWeekIsRefused(_ text: String) {
    #expect(throws: Misread.notAWeek) { try WeekLanguage.read(text) }
  }
}
