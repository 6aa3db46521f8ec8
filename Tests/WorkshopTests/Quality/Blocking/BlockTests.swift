import Testing
import Workshop

/// What a block forbids, whom it names, and who lifts it.
@Suite struct BlockTests {
  /// Of four gold caps 1 is sold under nota 1, 2 is in stock with A, 3 waits at the final gate and
  /// 4 was not begun.
  static let bench: QualityBench = {
    var bench = QualityBench()
    bench.bringToFinal([1, 2, 3])
    bench.sign([QualityBench.verdict(1, grade: .a), QualityBench.verdict(2, grade: .a)], on: 6)
    bench.perform(sell(1, nota: 1), by: QualityBench.clerk)
    return bench
  }()

  static func sell(_ piece: UInt8, nota: Int32) -> Action {
    let line = SaleLine {
      $0.batch = QualityBench.batch
      $0.size = 7
      $0.grade = .a
      $0.pieces = [piece]
      $0.price = Rupiah(250_000)
    }
    return .sell(
      Sell {
        $0.day = QualityBench.day(7)
        $0.number = nota
        $0.lines = [line]
        $0.paid = Rupiah(250_000)
      })
  }

  static func block(
    _ pieces: [UInt8] = [1, 2, 3, 4], of batch: Int32 = 0, because reason: String = "lem berbau"
  ) -> Action {
    .blockPieces(
      BlockPieces {
        $0.day = QualityBench.day(8)
        $0.pieces = [
          BlockedPieces {
            $0.batch = ID(batch)
            $0.numbers = pieces
          }
        ]
        $0.reason = reason
      })
  }

  static func lift(_ block: Int = 0, because reason: String = "sudah kering") -> Action {
    .liftBlock(
      LiftBlock {
        $0.day = QualityBench.day(9)
        $0.block = ID(block)
        $0.reason = reason
      })
  }

  static var blocked: QualityBench {
    var bench = bench
    bench.perform(block(), by: QualityBench.inspector)
    return bench
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var action: Action
    var authority = QualityBench.inspector
    var expected: [Rule] = []
  }

  static let cases: [Case] = [
    Case(testDescription: "a batch", action: block()),
    Case(testDescription: "one piece", action: block([3]), authority: QualityBench.supervisor),
    Case(
      testDescription: "by a clerk", action: block(), authority: QualityBench.clerk,
      expected: [.access(.notPermitted(.judge))]),
    Case(testDescription: "no piece", action: block([]), expected: [.field(.unknownRow)]),
    Case(testDescription: "no such piece", action: block([5]), expected: [.field(.unknownRow)]),
    Case(testDescription: "piece nought", action: block([0]), expected: [.field(.unknownRow)]),
    Case(testDescription: "a piece twice", action: block([3, 3]), expected: [.field(.unknownRow)]),
    Case(testDescription: "no such batch", action: block(of: 9), expected: [.field(.unknownRow)]),
    Case(testDescription: "no reason", action: block(because: ""), expected: [.field(.required)]),
    Case(
      testDescription: "four letters", action: block(because: "baud"),
      expected: [.correction(.reasonTooShort(least: 5))]),
    Case(
      testDescription: "no such block", action: lift(), authority: QualityBench.supervisor,
      expected: [.field(.unknownRow)]),
  ]

  @Test(arguments: cases) func aBlockIsHeldToItsRules(_ row: Case) {
    let broken = Self.bench.workshop.broken(by: row.action, as: row.authority)
    #expect(broken.map(\.rule) == row.expected)
  }

  /// Verdicts on piece 3, which waits.
  static let verdicts: [Case] = [
    ("passed", QualityBench.verdict(3, grade: .a), [Rule.block(.pieceBlocked(3, ID(0)))]),
    (
      "downgraded", QualityBench.verdict(3, .downgrade, grade: .c, defects: [13]),
      [.block(.pieceBlocked(3, ID(0)))]
    ),
    ("repaired", QualityBench.verdict(3, .rework, defects: [12], repair: 10), []),
    ("rejected", QualityBench.verdict(3, .reject, defects: [1]), []),
  ].map { name, verdict, expected in
    Case(
      testDescription: name, action: .signSheet(QualityBench.sheet([verdict], on: 8)),
      expected: expected)
  }

  @Test(arguments: verdicts) func whatIsBlockedIsMendedOrRejectedButNeverPassed(_ row: Case) {
    let broken = Self.blocked.workshop.broken(by: row.action, as: row.authority)
    #expect(broken.map(\.rule) == row.expected)
  }

  @Test func whatIsBlockedIsNotSold() {
    let bench = Self.blocked
    #expect(
      bench.workshop.broken(by: Self.sell(2, nota: 2), as: QualityBench.clerk).map(\.rule)
        == [.block(.pieceBlocked(2, ID(0)))])
    #expect(bench.workshop.freeToSell().isEmpty)
    #expect(bench.workshop.blockedStock.values.reduce(0, +) == 1)
    #expect(bench.workshop.derived.stock.values.reduce(0, +) == 1)
    let plan = bench.workshop.planSale(of: ID(1), size: 7, count: 1, on: Day(number: 20_780))
    #expect(
      plan
        == .failure(
          RuleBroken(.block(.stockBlocked(asked: 1, free: 0, blocked: 1)), field: .quantity)))
  }

  @Test func whatIsSoldIsNamedWithItsNota() {
    let bench = Self.blocked
    let affected = Affected(bench.workshop.blocks[ID(0)].pieces, in: bench.workshop)
    #expect(affected.rows.map(\.state) == [.sold, .accepted, .waiting, .working])
    #expect(affected.rows.map(\.sale) == [ID(0), nil, nil, nil])
    #expect([affected.sold, affected.inStock, affected.others] == [1, 1, 2])
  }

  /// A voided nota brings the piece back into stock, where the block holds it.
  @Test func whatComesBackIsBlockedToo() {
    var bench = Self.blocked
    let withdraw = Action.withdraw(Withdraw(.sale(ID(0)), on: QualityBench.day(7)))
    bench.perform(withdraw, by: QualityBench.clerk)
    #expect(bench.workshop.blockedStock.values.reduce(0, +) == 2)
    #expect(
      bench.workshop.broken(by: Self.sell(1, nota: 2), as: QualityBench.clerk).map(\.rule)
        == [.block(.pieceBlocked(1, ID(0)))])
  }

  @Test func aCorrectionMayRejectButNotRegradeWhatIsBlocked() {
    let correct = { (verdict: Verdict, grade: Grade?, defects: [UInt8]) in
      Self.blocked.workshop.broken(
        by: .correctCheck(
          CorrectCheck {
            $0.day = QualityBench.day(8)
            $0.check = ID(4)
            $0.verdict = verdict
            $0.grade = grade
            $0.defects = defects
            $0.reason = "tertukar"
          }), as: QualityBench.inspector
      ).map(\.rule)
    }
    #expect(correct(.pass, .b, []) == [.block(.pieceBlocked(2, ID(0)))])
    #expect(correct(.reject, nil, [1]) == [])
  }

  @Test func aSupervisorLiftsItWithAReason() {
    var bench = Self.blocked
    #expect(
      bench.workshop.broken(by: Self.block(), as: QualityBench.inspector).map(\.rule)
        == [.field(.nothingChanges)])
    #expect(
      bench.workshop.broken(by: Self.lift(), as: QualityBench.inspector).map(\.rule)
        == [.access(.notPermitted(.approve))])
    #expect(
      bench.workshop.broken(by: Self.lift(because: ""), as: QualityBench.supervisor).map(\.rule)
        == [.field(.required)])
    bench.perform(Self.lift(), by: QualityBench.supervisor)
    #expect(bench.workshop.derived.blockedPieces.isEmpty)
    #expect(bench.workshop.blocks[ID(0)].lifter == ID(2))
    #expect(bench.workshop.broken(by: Self.sell(2, nota: 2), as: QualityBench.clerk) == [])
    #expect(
      bench.workshop.broken(by: Self.lift(), as: QualityBench.supervisor).map(\.rule)
        == [.field(.nothingChanges)])
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
  }

  /// Of two blocks on one piece, lifting one leaves the other.
  @Test func everyBlockOnAPieceHasToBeLifted() {
    var bench = Self.bench
    bench.perform(Self.block([2]), by: QualityBench.inspector)
    bench.perform(Self.block([2, 3], because: "emas luntur"), by: QualityBench.inspector)
    #expect(bench.workshop.block(on: 2, of: QualityBench.batch) == ID(1))
    bench.perform(Self.lift(1), by: QualityBench.supervisor)
    #expect(bench.workshop.block(on: 2, of: QualityBench.batch) == ID(0))
    #expect(bench.workshop.block(on: 3, of: QualityBench.batch) == nil)
  }

  /// From a lot of material every batch made of it.
  @Test func aLotNamesAllItsPieces() {
    let bench = QualityBench(lot: "L-07")
    let trace = Trace(from: .lot("L-07"), in: bench.workshop)
    #expect(trace.blockable.map(\.numbers) == [[1, 2, 3, 4]])
  }
}
