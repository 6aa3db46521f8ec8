import Workshop

/// Twenty plain caps of October 2026, made by real actions, whose money was worked out by hand.
///
/// WB-001 tied ten crowns and wove all twenty bases, WB-002 tied ten crowns and finished all
/// twenty, WB-003 prepared material on five days. All are sold at 200.000 with 1.200.000 for
/// material: a profit of 2.800.000, of which 1.400.000 are premi, 980.000 capital, 420.000 PNBP.
enum EarningsSample {
  static let treasurer = Authority(user: ID(3))
  static let approved = Authority(user: ID(3), signer: ID(2))
  static let october = Month(year: 2026, month: 10)

  static func day(_ month: Int, _ day: Int) -> Day { Sample.day(2026, month, day) }

  /// October as it is to be closed; two caps of November wait for nothing.
  static let sold: Workshop = {
    var workshop = Sample.workshop
    make(20, in: &workshop)
    for number in 5...9 { prepare(on: day(10, number), in: &workshop) }
    sell(batch: 0, Array(1...20), at: 200_000, on: day(10, 20), in: &workshop)
    spend(1_200_000, on: day(10, 12), in: &workshop)
    return workshop
  }()

  /// October closed with a note, 200.000 of its PNBP deposited.
  ///
  /// WB-001 used 100.000 and saved 200.000, WB-002 is released. In November one cap is sold and one
  /// is owed.
  static let closed: Workshop = {
    var workshop = sold
    make(3, in: &workshop)
    close(october, on: day(11, 5), in: &workshop)
    MarketSample.must(deposit(200_000, "A1B2C3D4E5F6G7H8"), by: treasurer, in: &workshop)
    MarketSample.must(move(.needs, 100_000, of: 0), by: treasurer, in: &workshop)
    MarketSample.must(move(.bank, 200_000, of: 0), by: treasurer, in: &workshop)
    release(1, in: &workshop)
    spend(60_000, on: day(11, 9), in: &workshop)
    MarketSample.add("TOKO MISAL", channel: 3, in: &workshop)
    sell(batch: 1, [1], at: 150_000, on: day(11, 16), in: &workshop)
    sell(batch: 1, [2], at: 150_000, on: day(11, 18), .unpaid, in: &workshop)
    return workshop
  }()

  static func close(_ month: Month, on day: Day, in workshop: inout Workshop) {
    let closing = CloseMonth {
      $0.day = day
      $0.figures = (try? workshop.figures(of: month)) ?? MonthFigures()
      $0.note = "setor sesudah penutupan"
    }
    MarketSample.must(.closeMonth(closing), by: approved, in: &workshop)
  }

  static func move(_ kind: MovementKind, _ amount: Int64, of worker: Int) -> Action {
    .movePremi(
      MovePremi {
        $0.day = day(11, 9)
        $0.worker = ID(worker)
        $0.kind = kind
        $0.amount = Rupiah(amount)
        $0.proof = "BK-1"
      })
  }

  static func deposit(_ amount: Int64, _ ntpn: String) -> Action {
    .depositPNBP(
      DepositPNBP {
        $0.day = day(11, 6)
        $0.month = october
        $0.amount = Rupiah(amount)
        $0.billing = "820261123456789"
        $0.ntpn = ntpn
      })
  }

  static func release(_ worker: Int, in workshop: inout Workshop) {
    let edit = EditInmate {
      $0.inmate = ID(worker)
      $0.subject = workshop.people[worker].subject
      $0.day = day(11, 20)
      $0.taken = StatusTaken(.released, since: day(11, 20))
    }
    MarketSample.must(.editInmate(edit), by: Sample.clerk, in: &workshop)
  }

  static func spend(_ amount: Int64, on day: Day, in workshop: inout Workshop) {
    let cost = NoteCost {
      $0.day = day
      $0.amount = Rupiah(amount)
      $0.words = "daun lontar"
    }
    MarketSample.must(.noteCost(cost), by: treasurer, in: &workshop)
  }

  static func sell(
    batch: Int, _ pieces: [UInt8], at price: Int64, on day: Day, _ payment: Payment = .cash,
    in workshop: inout Workshop
  ) {
    let line = MarketSample.line(batch, 8, .a, pieces, price)
    MarketSample.sell(to: nil, line, on: day, payment: payment, in: &workshop)
  }

  // MARK: Work

  private static func prepare(on day: Day, in workshop: inout Workshop) {
    let entry = DayEntry {
      $0.worker = ID(2)
      $0.batch = ID(0)
      $0.stage = 0
      $0.units = 3
    }
    record([entry], on: day, in: &workshop)
  }

  private static func record(_ entries: [DayEntry], on day: Day, in workshop: inout Workshop) {
    let action = RecordDay {
      $0.day = day
      $0.entries = entries
    }
    MarketSample.must(.recordDay(action), by: Sample.clerk, in: &workshop)
  }

  /// Caps of a batch of their own through all stages and both gates, half the crowns by each.
  static func make(_ count: UInt8, in workshop: inout Workshop) {
    let batch = workshop.batches.nextID
    let opening = OpenBatch {
      $0.day = day(10, 1)
      $0.sizes = [SizeCount(size: 8, count: Int(count))]
      $0.due = day(11, 30)
      $0.crew = [ID(0), ID(1)]
    }
    MarketSample.must(.openBatch(opening), by: Sample.clerk, in: &workshop)
    let half = count / 2
    weave(batch, 0, 6, 1...half, in: &workshop)
    weave(batch, 1, 6, half + 1...count, in: &workshop)
    weave(batch, 0, 7, 1...count, in: &workshop)
    sign(batch, 1...count, nil, in: &workshop)
    weave(batch, 1, 10, 1...count, in: &workshop)
    sign(batch, 1...count, .a, in: &workshop)
  }

  private static func weave(
    _ batch: ID<WeavingBatch>, _ worker: Int, _ stage: UInt8, _ pieces: ClosedRange<UInt8>,
    in workshop: inout Workshop
  ) {
    let entry = DayEntry {
      $0.worker = ID(worker)
      $0.batch = batch
      $0.stage = stage
      $0.pieces = Array(pieces)
    }
    record([entry], on: day(10, 10), in: &workshop)
  }

  private static func sign(
    _ batch: ID<WeavingBatch>, _ pieces: ClosedRange<UInt8>, _ grade: Grade?,
    in workshop: inout Workshop
  ) {
    let sheet = SignSheet {
      $0.day = day(10, 15)
      $0.verdicts = pieces.map { piece in
        SheetVerdict {
          $0.batch = batch
          $0.piece = piece
          $0.grade = grade
          $0.wasShown = true
        }
      }
    }
    MarketSample.must(.signSheet(sheet), by: Sample.inspector, in: &workshop)
  }
}
