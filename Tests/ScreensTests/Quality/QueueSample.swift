import Workshop

/// The sample workshop with five pieces in the queue: four at the final gate, one at the other.
///
/// B-0001 is of plain caps for the display case, due 27-11; its pieces 1 to 4 wait at the final
/// gate since 19-11. B-0002 is of gold caps for a bank; its piece 1 waits at the weave gate since
/// 20-11.
enum QueueSample {
  static let plain = ID<WeavingBatch>(0)
  static let gold = ID<WeavingBatch>(1)

  static var workshop: Workshop {
    var workshop = Sample.workshop
    open(.init(0), size: 7, due: 27, for: "", in: &workshop)
    open(.init(1), size: 8, due: 30, for: "BANK CONTOH", in: &workshop)
    make(6, plain, [1, 2, 3, 4], by: 0, on: 17, in: &workshop)
    make(7, plain, [1, 2, 3, 4], by: 1, on: 18, in: &workshop)
    sign((1...4).map { pass(plain, $0) }, on: 18, in: &workshop)
    make(10, plain, [1, 2, 3, 4], by: 4, on: 19, in: &workshop)
    make(6, gold, [1], by: 2, on: 19, in: &workshop)
    make(7, gold, [1], by: 3, on: 20, in: &workshop)
    return workshop
  }

  /// The same with the second plain cap rejected for mould on 20-11 by an officer.
  static func condemned(by inspector: Authority = Sample.inspector) -> Workshop {
    var workshop = workshop
    let verdict = SheetVerdict {
      $0.batch = plain
      $0.piece = 2
      $0.verdict = .reject
      $0.defects = [1, 3]
      $0.wasShown = true
    }
    sign([verdict], on: 20, by: inspector, in: &workshop)
    return workshop
  }

  /// The same with the first plain cap repaired twice and waiting again since 21-11.
  static var repairedTwice: Workshop {
    var workshop = workshop
    for day in [20, 21] {
      let verdict = SheetVerdict {
        $0.batch = plain
        $0.piece = 1
        $0.verdict = .rework
        $0.defects = [12]
        $0.repairStage = 10
        $0.wasShown = true
      }
      sign([verdict], on: day, in: &workshop)
      make(10, plain, [1], by: 4, on: day, in: &workshop)
    }
    return workshop
  }

  private static func open(
    _ product: ID<Product>, size: Int, due: Int, for buyer: String, in workshop: inout Workshop
  ) {
    let action = OpenBatch {
      $0.day = Sample.day(2026, 11, 16)
      $0.product = product
      $0.sizes = [SizeCount(size: size, count: 4)]
      $0.due = Sample.day(2026, 11, due)
      $0.destination = buyer
      $0.crew = [ID(0), ID(1), ID(2), ID(3), ID(4)]
    }
    perform(.openBatch(action), by: Sample.clerk, in: &workshop)
  }

  private static func make(
    _ stage: UInt8, _ batch: ID<WeavingBatch>, _ pieces: [UInt8], by worker: Int, on day: Int,
    in workshop: inout Workshop
  ) {
    let action = RecordDay {
      $0.day = Sample.day(2026, 11, day)
      $0.entries = [
        DayEntry {
          $0.worker = ID(worker)
          $0.batch = batch
          $0.stage = stage
          $0.pieces = pieces
        }
      ]
    }
    perform(.recordDay(action), by: Sample.clerk, in: &workshop)
  }

  private static func pass(_ batch: ID<WeavingBatch>, _ piece: UInt8) -> SheetVerdict {
    SheetVerdict {
      $0.batch = batch
      $0.piece = piece
      $0.wasShown = true
    }
  }

  private static func sign(
    _ verdicts: [SheetVerdict], on day: Int, by inspector: Authority = Sample.inspector,
    in workshop: inout Workshop
  ) {
    let sheet = SignSheet {
      $0.day = Sample.day(2026, 11, day)
      $0.verdicts = verdicts
    }
    perform(.signSheet(sheet), by: inspector, in: &workshop)
  }

  private static func perform(
    _ action: Action, by authority: Authority, in workshop: inout Workshop
  ) {
    let broken = workshop.broken(by: action, as: authority)
    precondition(broken.isEmpty, "\(broken)")
    workshop.apply(action, by: authority)
  }
}
