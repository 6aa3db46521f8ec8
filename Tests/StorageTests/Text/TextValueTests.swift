import Testing
import Workshop

@testable import Storage

@Suite struct TextValueTests {
  @Test func datesStandAsPeopleWriteThem() {
    #expect(TextValue.date(Day(number: 20_780)) == "2026-11-23")
    #expect(TextValue.date(Month(year: 2026, month: 2)) == "2026-02")
    #expect(
      TextValue.date(Instant(milliseconds: 1_795_449_000_007)) == "2026-11-23T15:50:00.007Z")
    #expect(TextValue.date(Day(number: .min)) == nil && TextValue.date(Month()) == nil)
    #expect(TextValue.date(Instant(milliseconds: -1)) == nil)
    #expect(TextValue.date(Instant(milliseconds: .max)) == nil)
    #expect(TextValue.date(Rupiah(5)) == nil)
  }

  @Test func aDateIsReadInOneForm() {
    #expect(TextValue.read("2026-11-23", as: Day.self) == Day(number: 20_780))
    #expect(TextValue.read("2026-02", as: Month.self) == Month(year: 2026, month: 2))
    #expect(
      TextValue.read("2026-11-23T15:50:00.007Z", as: Instant.self)
        == Instant(milliseconds: 1_795_449_000_007))
    for text in ["2026-11-31", "26-11-23", "2026-1-2", "2026-11-23 ", "+2026-11-23", "", "-", "x"] {
      #expect(TextValue.read(text, as: Day.self) == nil, "\(text)")
    }
    for text in [
      "2026-11-23", "2026-11-23T25:00:00.000Z", "2026-11-23T15:50:00.007", "T", "2026-11-23T1Z",
      "2026-11-23T-1:50:00.007Z", "2026-11-23T15:50.00:007Z",
    ] {
      #expect(TextValue.read(text, as: Instant.self) == nil, "\(text)")
    }
    #expect(TextValue.read("2026-13", as: Month.self) == nil)
    #expect(TextValue.read("5", as: Rupiah.self) == nil)
  }
}
