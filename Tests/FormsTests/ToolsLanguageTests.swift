import Forms
import Testing

@Suite struct ToolsLanguageTests {
  struct Row: Sendable {
    let typed: String
    /// First, last and worker of each part; nil for what is refused.
    let parts: [[String]]?
    var handouts = true
  }

  static let rows = [
    Row(typed: "7", parts: [["7", "7", ""]]),
    Row(typed: "7=26", parts: [["7", "7", "26"]]),
    Row(typed: " 7=26  9-12=WB-004 ", parts: [["7", "7", "26"], ["9", "12", "WB-004"]]),
    Row(typed: "07", parts: [["7", "7", ""]]),
    Row(typed: "", parts: []),
    Row(typed: "0", parts: nil),
    Row(typed: "256", parts: nil),
    Row(typed: "9999999999999999999999", parts: nil),
    Row(typed: "5-3", parts: nil),
    Row(typed: "5-", parts: nil),
    Row(typed: "-5", parts: nil),
    Row(typed: "7=", parts: nil),
    Row(typed: "=7", parts: nil),
    Row(typed: "tujuh", parts: nil),
    Row(typed: "٧", parts: nil),
    Row(typed: "3 5-6", parts: [["3", "3", ""], ["5", "6", ""]], handouts: false),
    Row(typed: "7=26", parts: nil, handouts: false),
  ]

  @Test(arguments: rows) func toolsAreReadAsTheyAreTyped(_ row: Row) {
    let parts = try? ToolsLanguage.read(row.typed, handouts: row.handouts)
    #expect(
      parts?.map { ["\($0.numbers.lowerBound)", "\($0.numbers.upperBound)", $0.worker ?? ""] }
        == row.parts)
  }

  @Test func numbersThatFollowEachOtherAreOneRange() {
    #expect(ToolsLanguage.write([12, 7, 3, 2, 1]) == "1-3 7 12")
    #expect(ToolsLanguage.write([]) == "")
  }
}
