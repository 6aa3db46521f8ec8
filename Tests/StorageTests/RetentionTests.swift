import Testing
import Workshop

@testable import Storage

@Suite struct RetentionTests {
  /// Snapshots as (number, days ago, megabytes), oldest first, and which of them leave.
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var snapshots: [(number: Int64, daysAgo: Int32, megabytes: Int64)]
    var leaving: [Int64]
    var testDescription: String { name }
  }

  static let cases = [
    Case(name: "three stay", snapshots: [(1, 90, 1), (2, 90, 1), (3, 0, 1)], leaving: []),
    Case(
      name: "of one day only the newest three stay",
      snapshots: [(1, 0, 1), (2, 0, 1), (3, 0, 1), (4, 0, 1), (5, 0, 1)], leaving: [1, 2]),
    Case(
      name: "the last of each day stays for fourteen days",
      snapshots: [
        (1, 14, 1), (2, 13, 1), (3, 13, 1), (4, 5, 1), (5, 1, 1), (6, 0, 1), (7, 0, 1),
      ],
      leaving: [1, 2]),
    Case(
      name: "days stay only below 512 MB in all",
      snapshots: [(1, 4, 100), (2, 3, 200), (3, 2, 200), (4, 1, 100), (5, 0, 100), (6, 0, 100)],
      leaving: [1, 2]),
    Case(
      name: "the newest three stay whatever they weigh",
      snapshots: [(1, 3, 900), (2, 2, 900), (3, 1, 900)], leaving: []),
  ]

  @Test(arguments: cases) func whatLeavesIsNeitherNewNorTheLastOfARecentDay(_ row: Case) {
    let today = Day(number: 20_780)
    let kept = row.snapshots.map {
      KeptSnapshot(
        number: $0.number, day: Day(number: today.number - $0.daysAgo), bytes: $0.megabytes << 20)
    }
    #expect(Retention.leaving(kept, on: today) == row.leaving)
  }
}
