import Testing
import Workshop

/// The causes that are written down at the points of control charts.
@Suite struct NoteCauseTests {
  /// Four gold caps of one batch, judged at the weave gate alone.
  static let bench: QualityBench = {
    var bench = QualityBench()
    bench.weave([1, 2, 3, 4])
    bench.sign((1...4).map { QualityBench.verdict($0) }, on: 4)
    return bench
  }()

  static func note(
    _ reason: String, batch: Int32 = 0, chart: ChartKind = .p, gate: UInt8 = 1, on day: Int = 5
  ) -> Action {
    .noteCause(
      NoteCause {
        $0.day = QualityBench.day(day)
        $0.batch = ID(batch)
        $0.chart = chart
        $0.gate = gate
        $0.reason = reason
      })
  }

  private static var judgedGate: UInt8 { bench.workshop.checks[ID(0)].gate }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var reason = "serat lot S-24 berjamur"
    var batch: Int32 = 0
    var isAtOtherGate = false
    var authority = QualityBench.inspector
    var expected: [Rule] = []
  }

  static let cases = [
    Case(testDescription: "by an inspector"),
    Case(testDescription: "by a supervisor", authority: QualityBench.supervisor),
    Case(
      testDescription: "by a clerk", authority: QualityBench.clerk,
      expected: [.access(.notPermitted(.judge))]),
    Case(testDescription: "nothing", reason: "", expected: [.field(.required)]),
    Case(
      testDescription: "four letters", reason: "baud",
      expected: [.correction(.reasonTooShort(least: 5))]),
    Case(
      testDescription: "61 letters", reason: String(repeating: "a", count: 61),
      expected: [.field(.textTooLong(limit: 60))]),
    Case(testDescription: "no such batch", batch: 9, expected: [.field(.unknownRow)]),
    Case(
      testDescription: "at a gate that judged nothing", isAtOtherGate: true,
      expected: [.field(.unknownRow)]),
  ]

  @Test(arguments: cases) func aCauseIsHeldToItsRules(_ row: Case) {
    let gate = Self.judgedGate
    let action = Self.note(row.reason, batch: row.batch, gate: row.isAtOtherGate ? gate + 1 : gate)
    #expect(Self.bench.workshop.broken(by: action, as: row.authority).map(\.rule) == row.expected)
  }

  @Test func theLaterNoteIsShownAndTheEarlierOneIsKept() {
    var bench = Self.bench
    let gate = Self.judgedGate
    bench.perform(Self.note("serat basah", gate: gate), by: QualityBench.inspector)
    bench.perform(Self.note("lem lama", chart: .u, gate: gate), by: QualityBench.inspector)
    bench.perform(Self.note("serat lot S-24", gate: gate, on: 6), by: QualityBench.supervisor)
    let shown = bench.workshop.cause(of: ID(0), in: .p, at: gate)
    #expect(shown?.reason == "serat lot S-24")
    #expect(shown?.day == QualityBench.day(6))
    #expect(shown?.user == ID(2))
    #expect(
      bench.workshop.causes(of: ID(0), in: .p, at: gate).map(\.reason)
        == ["serat basah", "serat lot S-24"])
    #expect(bench.workshop.cause(of: ID(0), in: .u, at: gate)?.reason == "lem lama")
    #expect(bench.workshop.cause(of: ID(0), in: .p, at: gate + 1) == nil)
    let same = Self.note("serat lot S-24", gate: gate, on: 7)
    #expect(
      bench.workshop.broken(by: same, as: QualityBench.inspector).map(\.rule) == [
        .field(.nothingChanges)
      ])
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
    #expect(bench.workshop.reversal(of: same) == nil)
  }
}
