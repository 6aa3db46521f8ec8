import Testing
import Workshop

@Suite struct CounterSignTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var authority: Authority
    var check: Int
    var expected: [RuleBroken]

    init(_ name: String, as authority: Authority, _ check: Int, _ expected: Rule...) {
      testDescription = name
      self.authority = authority
      self.check = check
      self.expected = expected.map { RuleBroken($0) }
    }
  }

  /// Check 0 is a pass, 1 a rejection by the inspector, 2 one by the supervisor.
  static let bench: QualityBench = {
    var bench = QualityBench()
    bench.weave([1, 2, 3])
    bench.sign([QualityBench.verdict(1), QualityBench.verdict(2, .reject, defects: [1])], on: 6)
    bench.sign(
      [QualityBench.verdict(3, .reject, defects: [3])], on: 7, by: QualityBench.supervisor)
    return bench
  }()

  static let cases: [Case] = [
    Case("another person", as: QualityBench.supervisor, 1),
    Case("another supervisor", as: QualityBench.otherSupervisor, 2),
    Case("no PIN", as: Authority(user: ID(2)), 1, .access(.signatureMissing)),
    Case("another's PIN", as: Authority(user: ID(2), signer: ID(3)), 1, .access(.signatureMissing)),
    Case("an inspector", as: QualityBench.inspector, 1, .access(.notPermitted(.approve))),
    Case("a clerk", as: Authority(user: ID(0), signer: ID(0)), 1, .access(.notPermitted(.approve))),
    Case("the inspector of this one", as: QualityBench.supervisor, 2, .quality(.sameInspector)),
    Case("a pass", as: QualityBench.supervisor, 0, .quality(.notCondemned)),
    Case("no such check", as: QualityBench.supervisor, 99, .quality(.notCondemned)),
  ]

  @Test(arguments: cases)
  func aRejectionNeedsAnotherPersonsPIN(_ row: Case) {
    let action = Action.counterSign(QualityBench.counterSign(row.check, upheld: true, on: 8))
    #expect(Self.bench.workshop.broken(by: action, as: row.authority) == row.expected)
  }

  @Test func anUpheldRejectionEndsThePiece() {
    var bench = Self.bench
    #expect(bench.piece(2).state == .condemned)
    #expect(bench.november.rejected == 0)
    bench.perform(
      .counterSign(QualityBench.counterSign(1, upheld: true, on: 8)), by: QualityBench.supervisor)
    #expect(bench.piece(2).state == .rejected)
    #expect(bench.workshop.derived.condemned == [ID(2)])
    #expect(bench.november.rejected == 1)
    let check = bench.workshop.checks[1]
    #expect(check.countersigner == ID(2))
    #expect(check.countersigned == QualityBench.day(8))
    #expect(check.isUpheld == true)
    #expect(check.fate == .training)
  }

  @Test func aRefusedRejectionPutsThePieceBackWhereItWaited() {
    var bench = Self.bench
    #expect(bench.queue == [])
    bench.perform(
      .counterSign(QualityBench.counterSign(1, upheld: false, on: 8)), by: QualityBench.supervisor)
    #expect(bench.piece(2).state == .waiting)
    #expect(bench.workshop.derived.queue.map(\.since) == [QualityBench.day(3)])
    #expect(bench.november.rejected == 0)
    #expect(bench.workshop.checks[1].fate == nil)
    #expect(
      bench.workshop.broken(
        by: .counterSign(QualityBench.counterSign(1, upheld: true, on: 9)),
        as: QualityBench.supervisor) == [RuleBroken(.quality(.notCondemned))])
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
  }
}
