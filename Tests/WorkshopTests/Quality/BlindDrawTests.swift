import Testing
import Workshop

@Suite struct BlindDrawTests {
  @Test(arguments: [0, 1, 7, -1, 20_261_123, Int64.max]) func aboutOneInTwentyIsDrawn(_ seed: Int64)
  {
    let drawn = (0..<10_000).count { BlindDraw.draws(ID($0), seed: seed) }
    #expect((400...600).contains(drawn), "\(drawn)")
  }

  /// Worked out with the published SplitMix64 in another language.
  @Test func aSeedDrawsTheseAndNoOthers() {
    let drawn = (0..<200).filter { BlindDraw.draws(ID($0), seed: 7) }
    #expect(
      drawn == [15, 19, 24, 31, 43, 63, 90, 105, 120, 132, 149, 152, 163, 172, 182, 185])
  }

  // MARK: What waits

  /// Of the finals of pieces 1 to 4, checks 4 to 7, seed 6 draws 5 and 6: pieces 2 and 3.
  private static func bench(inspector: Authority = QualityBench.inspector) -> QualityBench {
    var bench = QualityBench(seed: 6)
    bench.bringToFinal([1, 2, 3, 4])
    bench.sign(
      [
        QualityBench.verdict(1, grade: .a), QualityBench.verdict(2, grade: .a),
        QualityBench.verdict(3, grade: .b), QualityBench.verdict(4, grade: .a),
      ], on: 6, by: inspector)
    return bench
  }

  private static func recheck(
    _ check: Int, _ verdict: Verdict = .pass, _ grade: Grade? = .a, _ defects: [UInt8] = [],
    on day: Int = 8
  ) -> Action {
    .recheck(
      Recheck {
        $0.day = QualityBench.day(day)
        $0.check = ID(check)
        $0.verdict = verdict
        $0.grade = grade
        $0.defects = defects
      })
  }

  @Test func aDrawnPassWaitsFourteenDaysWhileItIsInStock() {
    var workshop = Self.bench().workshop
    #expect(workshop.drawn(on: QualityBench.day(6)) == [ID(5), ID(6)])
    #expect(workshop.drawn(on: QualityBench.day(20)) == [ID(5), ID(6)])
    #expect(workshop.drawn(on: QualityBench.day(21)) == [])
    let sale = Sell {
      $0.day = QualityBench.day(7)
      $0.number = 1
      $0.lines = [
        SaleLine {
          $0.size = 7
          $0.grade = .a
          $0.pieces = [2]
          $0.price = Rupiah(250_000)
        }
      ]
      $0.paid = Rupiah(250_000)
    }
    #expect(workshop.broken(by: .sell(sale), as: QualityBench.clerk) == [])
    workshop.apply(.sell(sale), by: QualityBench.clerk)
    #expect(workshop.drawn(on: QualityBench.day(8)) == [ID(6)])
    #expect(
      workshop.broken(by: Self.recheck(5), as: QualityBench.supervisor)
        == [RuleBroken(.correction(.tooLateToRecheck(days: 14)))])
  }

  @Test func aSecondLookChangesNoStockAndNoMonth() {
    var bench = Self.bench()
    let before = bench.workshop
    bench.perform(Self.recheck(6, .reject, nil, [1]), by: QualityBench.supervisor)
    #expect(bench.workshop.derived.stock == before.derived.stock)
    #expect(bench.workshop.derived.months == before.derived.months)
    #expect(bench.workshop.batches == before.batches)
    #expect(bench.workshop.checks == before.checks)
    #expect(bench.workshop.derived.condemned == [])
    #expect(bench.workshop.drawn(on: QualityBench.day(8)) == [ID(5)])
    #expect(bench.workshop.secondLooks.map(\.inspector) == [ID(2)])
    #expect(
      bench.workshop.broken(by: Self.recheck(6), as: QualityBench.otherSupervisor)
        == [RuleBroken(.correction(.recheckedAlready))])
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var action: Action
    var authority = QualityBench.supervisor
    var expected: [Rule]
  }

  static let cases: [Case] = [
    Case(testDescription: "drawn", action: recheck(5), expected: []),
    Case(
      testDescription: "a repair", action: recheck(5, .rework, nil, [3]), expected: []),
    Case(testDescription: "not drawn", action: recheck(4), expected: [.correction(.notDrawn)]),
    Case(testDescription: "no such check", action: recheck(99), expected: [.field(.unknownRow)]),
    Case(
      testDescription: "too late", action: recheck(5, on: 21),
      expected: [.correction(.tooLateToRecheck(days: 14))]),
    Case(
      testDescription: "no grade", action: recheck(5, .pass, nil),
      expected: [.quality(.gradeMissing)]),
    Case(
      testDescription: "no PIN", action: recheck(5), authority: Authority(user: ID(2)),
      expected: [.access(.signatureMissing)]),
    Case(
      testDescription: "another's PIN", action: recheck(5),
      authority: Authority(user: ID(2), signer: ID(3)), expected: [.access(.signatureMissing)]),
  ]

  @Test(arguments: cases) func aSecondLookIsHeldToItsRules(_ row: Case) {
    let broken = Self.bench().workshop.broken(by: row.action, as: row.authority)
    #expect(broken.map(\.rule) == row.expected)
  }

  /// Every officer as the first and every officer as the second: who may judge, and nobody twice.
  @Test func onlyAnotherInspectorThanTheFirstMayLookAgain() {
    let mayJudge: Set<Int> = [1, 2, 3]
    for first in mayJudge {
      let bench = Self.bench(inspector: Authority(user: ID(first), signer: ID(first)))
      for second in 0..<4 {
        let broken = bench.workshop.broken(
          by: Self.recheck(5), as: Authority(user: ID(second), signer: ID(second)))
        #expect(
          broken.isEmpty == (mayJudge.contains(second) && second != first), "\(first) \(second)")
      }
    }
  }
}
