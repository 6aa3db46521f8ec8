import Screens
import Workshop

/// What can stand between a page and the disk.
enum Trouble: Sendable {
  case diskFailed, diskFull, clock, clockAhead, following, gap
  /// None: a store with officers and a backup; with a check under way.
  case office, check
  /// None either: a stick with office files.
  case stick

  var reason: ReadOnlyReason? {
    switch self {
    case .office, .check, .stick: nil
    case .diskFailed: .diskFailed
    case .diskFull: .diskFull
    // Thursday 26-11-2026, 15:08: three days and seven hours after `Sample.now`.
    case .clock: .clockBehind(Instant(milliseconds: 1_795_676_880_000))
    // Saturday 10-10-2026, 15:08: 44 days before it.
    case .clockAhead: .clockAhead(Instant(milliseconds: 1_791_616_080_000))
    case .following: .secondInstance("ptg-1")
    case .gap: .damaged(4821)
    }
  }

  func befall(_ desk: TestDesk) {
    desk.readOnlyReason = reason
    desk.reasonAfterOrder = reason
    desk.system.readAt = Sample.now
    desk.system.usage = [
      DiskUsage(.journals, files: 44, bytes: 9_400_000),
      DiskUsage(.snapshots, files: 3, bytes: 2_600_000),
      DiskUsage(.others, files: 6, bytes: 14_000),
    ]
    switch self {
    case .diskFailed: desk.system.failure = Self.failure
    case .diskFull: desk.system.room = DiskRoom(free: 28_000_000, total: 120_000_000_000)
    case .office, .check:
      Office.fill(desk)
      if self == .check {
        desk.job = JobState(.verify, since: Sample.now, done: 62, total: 100)
      }
    case .stick: desk.system.files = TakeInSample.files
    case .gap:
      Office.fill(desk)
      desk.system.gap = StoreGap(
        cause: .damaged(file: "gen-0000000043.jrnl", offset: 1_048_576, reason: .middle),
        sequence: 4820, at: Instant(milliseconds: 1_795_417_680_000), known: 4826)
    case .clock, .clockAhead, .following:
      desk.system.room = DiskRoom(free: 41_200_000_000, total: 120_000_000_000)
    }
  }

  /// EIO from the sync of record 4821: a nota of two caps of 150.000 to the public.
  static let failure = WriteFailure(
    unsure: UnsureSave(
      sequence: 4821, at: Sample.now,
      actions: [
        .sell(
          Sell {
            $0.number = 159
            $0.lines = [
              SaleLine {
                $0.pieces = [1, 2]
                $0.price = Rupiah(150_000)
              }
            ]
          })
      ]),
    cause: .failed(operation: "fdatasync", file: "", code: 5), generation: 43, offset: 1_048_576)
}
