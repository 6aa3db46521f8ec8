import Testing
import Workshop

/// What may be taken back is of the same day on the clock of the wall.
@Suite struct PastSaveTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var testDescription: String
    /// Minutes from midnight of 23 November 2026 in the workshop, 8 hours ahead of UTC.
    var minutes: Int64
    var isThere: Bool
  }

  static let rows = [
    Row(testDescription: "07:30, which is the day before in UTC", minutes: 450, isThere: true),
    Row(testDescription: "midnight", minutes: 0, isThere: true),
    Row(testDescription: "a minute before midnight", minutes: -1, isThere: false),
    Row(testDescription: "08:30 of the day before", minutes: -930, isThere: false),
    Row(testDescription: "23:59", minutes: 1_439, isThere: true),
    Row(testDescription: "the next midnight", minutes: 1_440, isThere: false),
  ]

  /// 23 November 2026, 00:00 in Makassar: 20,779 days and 16 hours after 1 January 1970.
  private static let midnight: Int64 = (20_779 * 24 + 16) * 3_600_000

  @Test(arguments: rows) func undoReachesBackToMidnight(_ row: Row) {
    let save = PastSave(
      sequence: 7, at: Instant(milliseconds: Self.midnight + row.minutes * 60_000),
      authority: Sample.clerk, actions: [], reversal: [], undoes: nil)
    let found = Undo.candidate(
      in: [save], for: ID(0), on: Sample.day(2026, 11, 23), offset: 480)
    #expect((found != nil) == row.isThere)
  }
}
