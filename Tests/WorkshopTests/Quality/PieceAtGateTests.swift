import Testing
import Workshop

@Suite struct PieceAtGateTests {
  @Test func aPassAtTheWeaveGateMovesThePieceToTheNextStage() {
    var bench = QualityBench()
    bench.weave([1, 2])
    #expect(bench.queue == [1, 2])
    bench.sign([QualityBench.verdict(1)], on: 4)
    #expect(bench.queue == [2])
    #expect(bench.piece(1).state == .working)
    #expect(bench.piece(1).step == 3)
    #expect(bench.piece(1).grade == nil)
    #expect(bench.workshop.derived.stock.isEmpty)
    #expect(bench.november.accepted == 0)
  }

  @Test func aPassAtTheFinalGatePutsThePieceIntoStockWithItsGrade() {
    var bench = QualityBench()
    bench.bringToFinal([1, 2, 3])
    bench.sign(
      [
        QualityBench.verdict(1, grade: .a), QualityBench.verdict(2, grade: .b),
        QualityBench.verdict(3, .downgrade, grade: .c, defects: [5]),
      ], on: 6)
    let stock = Grade.allCases.map { grade in
      bench.workshop.derived.stock[
        StockKey(product: ID(1), colour: 0, size: 7, grade: grade, batch: QualityBench.batch)]
    }
    #expect(stock == [1, 1, 1])
    #expect([1, 2, 3].map { bench.piece($0).state } == [.accepted, .accepted, .accepted])
    #expect(bench.november.accepted == 3)
    #expect(bench.november.downgraded == 1)
    #expect(bench.november.checkedFirst == 3)
    #expect(bench.november.passedFirst == 2)
  }

  /// 5 and 7 are major, 12 and 14 minor, 9 comes from no stage.
  static let repairs: [(defects: [UInt8], stage: UInt8)] = [
    ([7], 9), ([5], 7), ([12], 10), ([14], 6), ([7, 12], 9), ([14, 5], 7), ([9], 10),
  ]

  @Test(arguments: repairs)
  func aRepairGoesToTheStageOfTheWorstDefect(row: (defects: [UInt8], stage: UInt8)) {
    var bench = QualityBench()
    bench.bringToFinal([1])
    #expect(
      bench.workshop.repairStage(for: row.defects, batch: QualityBench.batch, piece: 1)
        == row.stage)
  }

  @Test func aDefectOfALaterStageIsMendedAtTheLastStageBeforeTheGate() {
    var bench = QualityBench()
    bench.weave([1])
    #expect(bench.workshop.repairStage(for: [7], batch: QualityBench.batch, piece: 1) == 7)
  }

  @Test func aRepairedPieceGoesToItsMakerAndBackToTheSameGate() {
    var bench = QualityBench()
    bench.bringToFinal([1])
    bench.sign([QualityBench.verdict(1, .rework, defects: [3], repair: 7)], on: 6)
    #expect(bench.piece(1).state == .working)
    #expect(bench.piece(1).step == 1)
    #expect(bench.piece(1).holder == ID(1))
    #expect(bench.piece(1).reworks == 1)
    #expect(bench.queue == [])
    #expect(bench.november.reworked == 1)
    bench.make(7, [1], by: 1, on: 7)
    #expect(bench.piece(1).step == 6)
    #expect(bench.piece(1).state == .waiting)
    #expect(bench.piece(1).makers.map(\.isRework) == [false, false, false, false, false, true])
    #expect(bench.workshop.gate(of: bench.workshop.derived.queue[0]) == 1)
    #expect(bench.workshop.derived.queue[0].since == QualityBench.day(7))
    bench.sign([QualityBench.verdict(1, grade: .a)], on: 8)
    #expect(bench.workshop.checks[2].reworks == 1)
    #expect(bench.november.checkedFirst == 1)
    #expect(bench.november.passedFirst == 0)
    #expect(bench.november.accepted == 1)
  }

  @Test func theLastVerdictFinishesTheBatch() {
    var bench = QualityBench(pieces: 1)
    bench.bringToFinal([1])
    #expect(bench.workshop.batches[QualityBench.batch].state == .waitingForQuality)
    bench.sign([QualityBench.verdict(1, grade: .a)], on: 6)
    #expect(bench.workshop.batches[QualityBench.batch].state == .finished)
    #expect(bench.workshop.batches[QualityBench.batch].finished == QualityBench.day(6))
    #expect(bench.workshop.derived.openBatches.isEmpty)
  }

  @Test func aSheetCountsItsChecks() {
    var bench = QualityBench()
    bench.weave([1, 2, 3])
    bench.sign([QualityBench.verdict(1)], on: 4)
    bench.sign([QualityBench.verdict(2), QualityBench.verdict(3)], on: 5)
    #expect(bench.workshop.inspections.map(\.count) == [1, 2])
    #expect(bench.workshop.inspections[1].firstCheck == ID(1))
    #expect(bench.workshop.checks.map(\.inspection) == [ID(0), ID(1), ID(1)])
  }
}
