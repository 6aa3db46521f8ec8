import Testing
import Workshop

@testable import Storage

@Suite struct BackupRetentionTests {
  /// Backups by day and hour in Takalar, and which of them leave.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var backups: [String]
    var leaving: [String]
  }

  static let cases = [
    Case(testDescription: "none", backups: [], leaving: []),
    Case(testDescription: "one stays", backups: ["2020-01-01 08"], leaving: []),
    Case(
      testDescription: "of one day the last stays",
      backups: ["2026-11-24 07", "2026-11-24 12", "2026-11-24 16"],
      leaving: ["2026-11-24 07", "2026-11-24 12"]),
    Case(
      testDescription: "the day is that of Takalar, not of Greenwich",
      backups: ["2026-11-24 03", "2026-11-24 23"], leaving: ["2026-11-24 03"]),
    Case(
      // 16 to 24 November 2026; the 16th was a Monday, and the 22nd is the last of that week.
      testDescription: "seven days stay",
      backups: (16...24).map { "2026-11-\($0) 08" },
      leaving: ["2026-11-16 08", "2026-11-17 08"]),
    Case(
      // Tuesdays, and Mondays in November: seven days back to 27 October, which is also the fourth
      // week and the last of its month; the one in September stays for its month.
      testDescription: "four weeks and the months stay",
      backups: [
        "2026-09-29 08", "2026-10-06 08", "2026-10-13 08", "2026-10-20 08", "2026-10-27 08",
        "2026-11-02 08", "2026-11-03 08", "2026-11-09 08", "2026-11-10 08", "2026-11-16 08",
        "2026-11-17 08",
      ],
      leaving: ["2026-10-06 08", "2026-10-13 08", "2026-10-20 08"]),
    Case(
      testDescription: "twelve months stay, the last backup of each",
      backups: (1...12).map { "2025-\(two($0))-03 08" } + (1...12).map { "2025-\(two($0))-20 08" }
        + ["2026-01-05 08", "2026-02-05 08"],
      leaving: [
        "2025-01-03 08", "2025-01-20 08", "2025-02-03 08", "2025-02-20 08", "2025-03-03 08",
        "2025-04-03 08", "2025-05-03 08", "2025-06-03 08", "2025-07-03 08", "2025-08-03 08",
        "2025-09-03 08", "2025-10-03 08",
      ]),
  ]

  @Test(arguments: cases) func whatLeavesIsNoLastOfItsPeriod(_ row: Case) throws {
    let backups = try row.backups.map { KeptBackup(name: $0, made: try Self.instant($0)) }
    #expect(BackupRetention.leaving(backups, offset: 480) == row.leaving)
    #expect(BackupRetention.leaving(backups.reversed(), offset: 480) == row.leaving)
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// `2026-11-24 08` in Takalar, eight hours east of Greenwich.
  private static func instant(_ text: String) throws -> Instant {
    let numbers = text.split { $0 == "-" || $0 == " " }.compactMap { Int($0) }
    let day = try #require(Day(year: numbers[0], month: numbers[1], day: numbers[2]))
    return Instant(milliseconds: (Int64(day.number) * 24 + Int64(numbers[3]) - 8) * 3_600_000)
  }
}
