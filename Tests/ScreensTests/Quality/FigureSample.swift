import Workshop

/// The 21 batches of the design's quality figures: 231 caps, 46 of which fail their first final
/// check on 10-11-2026, with 64 faults; the eighth batch is beyond its limit.
///
/// Each fails as many as the design's chart shows, and the faults are those of its list. All caps
/// passed the weave gate. Finishing was done by WB-001 to WB-003 in turn and once, the sixth batch
/// of six caps, by WB-006.
enum FigureSample {
  private static let sizes = [
    10, 12, 8, 20, 10, 6, 12, 10, 8, 12, 10, 15, 8, 10, 12, 10, 8, 12, 20, 8, 10,
  ]
  private static let failures = [
    2, 2, 1, 4, 1, 1, 2, 6, 3, 2, 2, 2, 1, 2, 2, 2, 2, 3, 2, 2, 2,
  ]
  /// Index of a defect and how often it was named: M01, M05, M06, N02, M03, N03, M04, K02, M02 and
  /// N04.
  private static let faults = [
    (3, 18), (7, 13), (8, 9), (12, 7), (5, 5), (13, 4), (6, 3), (1, 2), (4, 2), (14, 1),
  ]

  static let workshop: Workshop = {
    var workshop = Sample.workshop
    for size in sizes { open(size, in: &workshop) }
    make(6, on: 3, in: &workshop) { $0 % 3 }
    make(7, on: 4, in: &workshop) { $0 % 3 }
    sign(on: 5, in: &workshop) { batch, piece in verdict(batch, piece) }
    make(10, on: 6, in: &workshop) { $0 == 5 ? 5 : $0 % 3 }
    signFinal(in: &workshop)
    return workshop
  }()

  private static func open(_ size: Int, in workshop: inout Workshop) {
    let action = OpenBatch {
      $0.day = Sample.day(2026, 11, 2)
      $0.sizes = [SizeCount(size: 7, count: size)]
      $0.due = Sample.day(2026, 11, 30)
      $0.crew = [ID(0), ID(1), ID(2)]
    }
    MarketSample.must(.openBatch(action), by: Sample.clerk, in: &workshop)
  }

  private static func make(
    _ stage: UInt8, on day: Int, in workshop: inout Workshop, by worker: (Int) -> Int
  ) {
    let action = RecordDay {
      $0.day = Sample.day(2026, 11, day)
      $0.entries = sizes.enumerated().map { batch, size in
        DayEntry {
          $0.worker = ID(worker(batch))
          $0.batch = ID(batch)
          $0.stage = stage
          $0.pieces = (1...size).map { UInt8($0) }
        }
      }
    }
    MarketSample.must(.recordDay(action), by: Sample.clerk, in: &workshop)
  }

  private static func verdict(_ batch: Int, _ piece: Int) -> SheetVerdict {
    SheetVerdict {
      $0.batch = ID(batch)
      $0.piece = UInt8(piece)
      $0.wasShown = true
    }
  }

  private static func sign(
    on day: Int, in workshop: inout Workshop, _ verdict: (Int, Int) -> SheetVerdict
  ) {
    let sheet = SignSheet {
      $0.day = Sample.day(2026, 11, day)
      $0.verdicts = sizes.enumerated().flatMap { batch, size in
        (1...size).map { verdict(batch, $0) }
      }
    }
    MarketSample.must(.signSheet(sheet), by: Sample.inspector, in: &workshop)
  }

  /// The first pieces of each batch fail; the list of faults is dealt to them one by one, and what
  /// is left goes round once more.
  private static func signFinal(in workshop: inout Workshop) {
    let named = faults.flatMap { Array(repeating: UInt8($0.0), count: $0.1) }
    let failing = failures.reduce(0, +)
    var dealt = 0
    sign(on: 10, in: &workshop) { batch, piece in
      var row = verdict(batch, piece)
      guard piece <= failures[batch] else {
        row.grade = .a
        return row
      }
      row.defects =
        [named[dealt]] + (named.indices.contains(dealt + failing) ? [named[dealt + failing]] : [])
      dealt += 1
      row.verdict = row.defects.contains(1) ? .reject : .rework
      row.repairStage = row.verdict == .rework ? 10 : nil
      return row
    }
  }
}
