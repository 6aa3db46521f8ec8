import Testing
import Workshop

@Suite struct FirstPassTests {
  /// Four pieces with four fates.
  ///
  /// Piece 1 passes at once. 2 is repaired at the final gate. 3 is rejected, which the supervisor
  /// refuses, and then passes. 4 is repaired at the weave gate and passes the final one at once.
  static let bench: QualityBench = {
    var bench = QualityBench()
    bench.weave([1, 2, 3, 4])
    bench.sign(
      [
        QualityBench.verdict(1), QualityBench.verdict(2), QualityBench.verdict(3),
        QualityBench.verdict(4, .rework, defects: [3], repair: 7),
      ], on: 4)
    bench.make(7, [4], by: 1, on: 4)
    bench.sign([QualityBench.verdict(4)], on: 4)
    bench.finish([1, 2, 3, 4])
    bench.sign(
      [
        QualityBench.verdict(1, grade: .a),
        QualityBench.verdict(2, .rework, defects: [7], repair: 9),
        QualityBench.verdict(3, .reject, defects: [7]), QualityBench.verdict(4, grade: .b),
      ], on: 6)
    bench.perform(
      .counterSign(QualityBench.counterSign(7, upheld: false, on: 7)),
      by: QualityBench.supervisor)
    bench.make(9, [2], by: 0, on: 7)
    bench.sign(
      [QualityBench.verdict(2, grade: .a), QualityBench.verdict(3, grade: .a)], on: 8)
    return bench
  }()

  @Test func aMonthCountsEachPieceOnceAtItsFirstFinalCheck() {
    let sums = Self.bench.november
    #expect(sums.checkedFirst == 4)
    #expect(sums.passedFirst == 3)
    #expect(sums.accepted == 4)
    #expect(sums.reworked == 2)
    #expect(sums.rejected == 0)
  }

  /// Checks 0-3 and 4 at the weave gate, 5-8 and 9-10 at the final one.
  @Test func eachCheckKnowsWhetherItIsTheFirstAtItsGate() {
    let firsts = Self.bench.workshop.checks.map { Self.bench.workshop.isFirst($0) }
    #expect(
      firsts == [true, true, true, true, false, true, true, false, true, false, true])
  }

  @Test func theSumsAreThoseOfTheRows() {
    #expect(Workshop(rows: Self.bench.workshop.rows) == Self.bench.workshop)
  }

  @Test func aRejectionOverruledInTheNextMonthStaysInItsOwn() {
    var bench = QualityBench()
    bench.bringToFinal([1])
    bench.sign([QualityBench.verdict(1, .reject, defects: [7])], on: 30)
    #expect(bench.november.checkedFirst == 1)
    let december = CounterSign {
      $0.day = QualityBench.day(1, month: 12)
      $0.check = ID(1)
    }
    bench.perform(.counterSign(december), by: QualityBench.supervisor)
    #expect(bench.november.checkedFirst == 1)
    #expect(Workshop(rows: bench.workshop.rows) == bench.workshop)
  }
}
