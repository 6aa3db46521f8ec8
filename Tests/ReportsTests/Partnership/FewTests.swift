import Testing

@testable import Reports

/// Groups of people that are too small to be told.
@Suite struct FewTests {
  struct Row: Sendable {
    var counts: [Int]
    var shown: [String]
    var total: String
  }

  static let rows = [
    Row(counts: [12, 20, 5], shown: ["12", "20", "5"], total: "37"),
    // One alone could be told from the total, so the next smallest goes with it.
    Row(counts: [12, 2, 5], shown: ["12", "*", "*"], total: "19"),
    Row(counts: [1, 2, 5], shown: ["*", "*", "5"], total: "8"),
    Row(counts: [2, 0], shown: ["*", "-"], total: "*"),
    Row(counts: [], shown: [], total: "0"),
  ]

  @Test(arguments: rows) func areLeftOutWithTheNextSmallest(_ row: Row) {
    #expect(Few.shown(row.counts) == row.shown)
    #expect(Few.total(row.counts) == row.total)
  }
}
