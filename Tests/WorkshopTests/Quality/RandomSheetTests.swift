import Glibc
import Testing
import Workshop

/// What must hold whatever is signed by whom: 200 random sheets with corrections and second
/// signatures between them.
@Suite struct RandomSheetTests {
  @Test func noSheetBringsWhatMustNotBe() {
    let given = getenv("BENGKEL_SEED").flatMap { UInt64(String(cString: $0)) }
    let seed = given ?? UInt64.random(in: 1...UInt64(UInt32.max))
    var run = SheetRun(seed: seed)
    for _ in 0..<200 { run.step(seed: seed) }
    print(
      "sheets: seed \(seed), signed \(run.signed) of 200, corrected \(run.corrected),"
        + " sold \(run.sold), repairs \(run.reworked)")
    #expect(run.signed > 20, "seed \(seed)")
    #expect(run.sold > 5 && run.reworked > 0, "seed \(seed)")
    run.expectNoPiecePaidTwice(seed: seed)
    #expect(run.corrected > 3, "seed \(seed)")
    var recounted = run.bench.workshop
    recounted.derive()
    #expect(recounted.derived.stock == run.bench.workshop.derived.stock, "seed \(seed)")
    #expect(recounted.derived.months == run.bench.workshop.derived.months, "seed \(seed)")
    #expect(recounted.derived.queue == run.bench.workshop.derived.queue, "seed \(seed)")
    #expect(recounted.derived.condemned == run.bench.workshop.derived.condemned, "seed \(seed)")
    #expect(recounted.derived.corrections == run.bench.workshop.derived.corrections, "seed \(seed)")
    #expect(recounted.derived.acceptedOn == run.bench.workshop.derived.acceptedOn, "seed \(seed)")
  }
}

/// Sixty pieces at the final gate, to which random signatures happen.
private struct SheetRun {
  private(set) var bench = QualityBench(pieces: 60)
  private(set) var signed = 0
  private(set) var corrected = 0
  private(set) var sold = 0
  private(set) var reworked = 0
  /// Days on which something was repaired.
  private var repairs = 0
  private var numbers: SeededNumbers
  private static let roles = [Role.clerk, .inspector, .supervisor, .supervisor]

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    bench.bringToFinal(Array(1...60))
  }

  private mutating func pick(_ count: Int) -> Int { Int.random(in: 0..<count, using: &numbers) }

  /// Mostly one's own PIN, sometimes none or another's.
  private mutating func authority() -> Authority {
    let user = pick(4)
    switch pick(8) {
    case 0: return Authority(user: ID(user))
    case 1: return Authority(user: ID(user), signer: ID(pick(4)))
    default: return Authority(user: ID(user), signer: ID(user))
    }
  }

  mutating func step(seed: UInt64) {
    sign(seed: seed)
    correct()
    counterSign()
    finishRepairs()
    if pick(8) == 0 { trade() }
    expectNobodyTwice(seed: seed)
    expectStock(seed: seed)
  }

  private mutating func take(_ action: Action, as authority: Authority) -> Bool {
    guard bench.workshop.broken(by: action, as: authority).isEmpty else { return false }
    bench.workshop.apply(action, by: authority)
    return true
  }

  private mutating func sign(seed: UInt64) {
    let verdicts = (0...pick(2)).map { _ in verdict() }
    let authority = authority()
    let first = bench.workshop.checks.count
    guard take(.signSheet(QualityBench.sheet(verdicts, on: 6)), as: authority) else { return }
    signed += 1
    let unseen = verdicts.count { !$0.wasShown }
    #expect(unseen == 0, "seed \(seed): signed unseen")
    #expect(bench.workshop.checks.count == first + verdicts.count, "seed \(seed)")
  }

  private mutating func verdict() -> SheetVerdict {
    let piece = UInt8(1 + pick(62))
    let isShown = pick(12) > 0
    return switch pick(6) {
    case 0: QualityBench.verdict(piece, .rework, defects: [12], repair: 10, shown: isShown)
    case 1: QualityBench.verdict(piece, .downgrade, grade: .c, defects: [13], shown: isShown)
    case 2: QualityBench.verdict(piece, .reject, defects: [1], shown: isShown)
    default: QualityBench.verdict(piece, grade: pick(2) == 0 ? .a : .b, shown: isShown)
    }
  }

  private mutating func correct() {
    let check = pick(bench.workshop.checks.count)
    let found: (Verdict, Grade?, [UInt8]) =
      [(.pass, .a, []), (.pass, .b, []), (.downgrade, .c, [13]), (.reject, nil, [1])][pick(4)]
    let action = CorrectCheck {
      $0.day = QualityBench.day(1 + pick(28), month: 12)
      $0.check = ID(check)
      $0.verdict = found.0
      $0.grade = found.1
      $0.defects = found.2
      $0.reason = "tertukar buah"
    }
    if take(.correctCheck(action), as: authority()) { corrected += 1 }
  }

  private mutating func counterSign() {
    guard !bench.workshop.derived.condemned.isEmpty, pick(2) == 0 else { return }
    let word = CounterSign {
      $0.day = QualityBench.day(28, month: 12)
      $0.check = bench.workshop.derived.condemned[pick(bench.workshop.derived.condemned.count)]
      $0.isUpheld = pick(2) == 0
    }
    _ = take(.counterSign(word), as: authority())
  }

  private mutating func finishRepairs() {
    let batch = bench.workshop.batches[QualityBench.batch]
    let step = bench.workshop.step(of: 10, in: QualityBench.batch) ?? 0
    let standing = batch.standing(at: step).map { UInt8($0 + 1) }
    guard !standing.isEmpty else { return }
    repairs += 1
    reworked += standing.count
    let entry = DayEntry {
      $0.worker = ID(1)
      $0.batch = QualityBench.batch
      $0.stage = 10
      $0.pieces = standing
    }
    bench.perform(
      .recordDay(
        RecordDay {
          $0.day = QualityBench.day(7) + repairs
          $0.entries = [entry]
        }), by: QualityBench.clerk)
  }

  /// Sells a piece, or takes a sale back so that the piece may be sold again.
  private mutating func trade() {
    let day = QualityBench.day(20)
    let standing = bench.workshop.sales.indices.filter { !bench.workshop.sales[$0].isWithdrawn }
    if let sale = standing.randomElement(using: &numbers), pick(4) == 0 {
      _ = take(.withdraw(Withdraw(.sale(ID(sale)), on: day)), as: QualityBench.clerk)
      return
    }
    let keys = bench.workshop.derived.stock.keys.sorted()
    guard let key = keys.randomElement(using: &numbers),
      let piece = bench.workshop.piecesInStock(key).randomElement(using: &numbers)
    else { return }
    let line = SaleLine {
      $0.batch = key.batch
      $0.size = key.size
      $0.grade = key.grade
      $0.pieces = [piece]
      $0.price = Rupiah(250_000)
    }
    let sale = Sell {
      $0.day = day
      $0.number = Int32(bench.workshop.nextNota(in: 2026))
      $0.lines = [line]
      $0.paid = Rupiah(250_000)
    }
    if take(.sell(sale), as: QualityBench.clerk) { sold += 1 }
  }

  /// Recounted from the rows: every stage of a piece in a standing sale is paid once, however often
  /// it was repaired or sold.
  func expectNoPiecePaidTwice(seed: UInt64) {
    let workshop = bench.workshop
    guard let figures = try? workshop.figures(of: QualityBench.november) else {
      Issue.record("seed \(seed): no figures")
      return
    }
    let lines = workshop.sales.filter { !$0.isWithdrawn }.flatMap(\.lines)
    let pieces = lines.flatMap(\.pieces)
    #expect(Set(pieces).count == pieces.count, "seed \(seed): sold twice")
    // Five stages of ten points in all; B counts eight tenths, C a half.
    let worth = lines.reduce(0) { sum, line in
      sum + Int64(line.pieces.count) * [1000, 800, 500][Int(line.grade.rawValue)]
    }
    #expect(figures.points == worth, "seed \(seed): paid \(figures.points), made \(worth)")
    #expect(
      figures.shares.reduce(0) { $0 + Int($1.stages) } == 5 * pieces.count, "seed \(seed)")
  }

  private func expectNobodyTwice(seed: UInt64) {
    for check in bench.workshop.checks {
      let inspector = bench.workshop.inspections[check.inspection].inspector
      #expect(Self.roles[Int(inspector.index)] != .clerk, "seed \(seed)")
      guard let second = check.countersigner else { continue }
      #expect(second != inspector, "seed \(seed): agreed with oneself")
      #expect(Self.roles[Int(second.index)] == .supervisor, "seed \(seed)")
    }
  }

  /// Every accepted piece once, under its own grade.
  private func expectStock(seed: UInt64) {
    let pieces = bench.workshop.batches[QualityBench.batch].pieces
    for grade in Grade.allCases {
      let held = bench.workshop.derived.stock.filter { $0.key.grade == grade }.values.reduce(0, +)
      let accepted = pieces.count { $0.state == .accepted && $0.grade == grade }
      #expect(held == accepted, "seed \(seed): \(grade)")
    }
    let odd = pieces.count {
      ($0.grade != nil) != ($0.state == .accepted || $0.state == .sold)
    }
    #expect(odd == 0, "seed \(seed)")
  }
}
