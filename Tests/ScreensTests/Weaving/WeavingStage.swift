import Workshop

/// The sample with four batches of November 2026: one finished, one in the middle of its way, one
/// late, one just opened.
enum WeavingStage {
  static let finished = ID<WeavingBatch>(0)
  static let bank = ID<WeavingBatch>(1)
  static let late = ID<WeavingBatch>(2)
  static let fresh = ID<WeavingBatch>(3)

  private static func day(_ number: Int) -> Day { Sample.day(2026, 11, number) }

  /// Every count was chosen by hand: 126 stages in 10 days of one person.
  static var workshop: Workshop {
    var workshop = Sample.workshop
    open(0, [7: 5, 8: 5], due: day(14), crew: [0, 1], on: 2, &workshop)
    open(
      2, [7: 8, 8: 8, 9: 4], due: Sample.day(2026, 12, 4), crew: [0, 1, 4, 5, 6], on: 2, &workshop
    ) {
      $0.destination = "BANK CONTOH"
      $0.lot = "S-31"
    }
    work(finished, 6, by: 0, 10, on: 3, &workshop)
    work(finished, 7, by: 1, 10, on: 4, &workshop)
    judge((1...10).map { verdict(finished, $0) }, on: 5, &workshop)
    work(finished, 10, by: 0, 10, on: 6, &workshop)
    judge((1...10).map { verdict(finished, $0, .a) }, on: 7, &workshop)
    open(0, [7: 6, 8: 6], colour: 1, due: day(20), crew: [2, 3], on: 9, &workshop)
    work(bank, 6, by: 4, 20, on: 9, &workshop)
    work(bank, 7, by: 5, 20, on: 10, &workshop)
    judge((1...18).map { verdict(bank, $0) } + [rework(bank, 19)], on: 12, &workshop)
    work(bank, 8, by: 6, 16, on: 16, &workshop)
    work(bank, 9, by: 0, 11, on: 17, &workshop)
    work(bank, 10, by: 1, 9, on: 18, &workshop)
    judge((1...7).map { verdict(bank, $0, .a) }, on: 19, &workshop)
    work(late, 6, by: 2, 12, on: 20, &workshop)
    open(
      1, [8: 4, 9: 2], colour: 2, due: Sample.day(2026, 12, 24), crew: [1, 4], on: 20, &workshop)
    work(late, 7, by: 3, 8, on: 21, &workshop)
    return workshop
  }

  /// The same with the lot that the second batch names.
  static var withLot: Workshop {
    var workshop = workshop
    accept(
      .receiveMaterial(
        ReceiveMaterial {
          $0.day = day(22)
          $0.label = "S-31"
          $0.kind = 1
          $0.source = "DINAS MISAL"
          $0.quantity = 20
        }), &workshop)
    return workshop
  }

  private static func accept(
    _ action: Action, by authority: Authority = Sample.clerk, _ workshop: inout Workshop
  ) {
    // The lot of the second batch never came in: a label as records of before have them.
    let broken = workshop.broken(by: action, as: authority).filter {
      $0.rule != .material(.lotUnknown)
    }
    precondition(broken.isEmpty, "\(broken)")
    workshop.apply(action, by: authority)
  }

  private static func open(
    _ product: Int, _ sizes: [Int: Int], colour: UInt8 = 0, due: Day, crew: [Int], on number: Int,
    _ workshop: inout Workshop, _ more: (inout OpenBatch) -> Void = { _ in }
  ) {
    var action = OpenBatch {
      $0.day = day(number)
      $0.product = ID(product)
      $0.colour = colour
      $0.sizes = sizes.sorted { $0.key < $1.key }.map { SizeCount(size: $0.key, count: $0.value) }
      $0.due = due
      $0.crew = crew.map { ID($0) }
    }
    more(&action)
    accept(.openBatch(action), &workshop)
  }

  private static func work(
    _ batch: ID<WeavingBatch>, _ stage: UInt8, by worker: Int, _ count: Int, on number: Int,
    _ workshop: inout Workshop
  ) {
    let entry = DayEntry {
      $0.worker = ID(worker)
      $0.batch = batch
      $0.stage = stage
      $0.pieces = (1...UInt8(count)).map { $0 }
    }
    accept(
      .recordDay(
        RecordDay {
          $0.day = day(number)
          $0.entries = [entry]
        }), &workshop)
  }

  private static func judge(
    _ verdicts: [SheetVerdict], on number: Int, _ workshop: inout Workshop
  ) {
    let sheet = SignSheet {
      $0.day = day(number)
      $0.verdicts = verdicts
    }
    accept(.signSheet(sheet), by: Sample.inspector, &workshop)
  }

  private static func verdict(
    _ batch: ID<WeavingBatch>, _ piece: Int, _ grade: Grade? = nil
  ) -> SheetVerdict {
    SheetVerdict {
      $0.batch = batch
      $0.piece = UInt8(piece)
      $0.grade = grade
      $0.wasShown = true
    }
  }

  private static func rework(_ batch: ID<WeavingBatch>, _ piece: Int) -> SheetVerdict {
    SheetVerdict {
      $0.batch = batch
      $0.piece = UInt8(piece)
      $0.verdict = .rework
      $0.defects = [3]
      $0.repairStage = 7
      $0.wasShown = true
    }
  }
}
