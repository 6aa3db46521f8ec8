import Testing
import Workshop

@Suite struct OpenBatchTests {
  @Test func piecesAreDealtInTurnAndSizesInOrder() {
    let batch = WeavingSample.running.batches[WeavingSample.batch]
    #expect(batch.pieces.map(\.size) == [7, 7, 7, 8, 8])
    #expect(batch.pieces.map(\.holder) == [ID(0), ID(1), ID(0), ID(1), ID(0)])
    #expect(batch.state == .running)
    #expect(WeavingSample.running.derived.openBatches == [WeavingSample.batch])
  }

  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout OpenBatch) -> Void
    var broken: [RuleBroken]
  }

  static let cases = [
    Case(testDescription: "as it is", change: { _ in }, broken: []),
    Case(
      testDescription: "no crew", change: { $0.crew = [] },
      broken: [RuleBroken(.weaving(.crewEmpty), field: .crew)]),
    Case(
      testDescription: "a size that is not made",
      change: { $0.sizes = [SizeCount(size: 5, count: 1)] },
      broken: [RuleBroken(.weaving(.sizeNotMade(5)), field: .sizes)]),
    Case(
      testDescription: "100 pieces",
      change: { $0.sizes = [SizeCount(size: 7, count: 60), SizeCount(size: 8, count: 40)] },
      broken: [RuleBroken(.weaving(.tooManyPieces(limit: 99)), field: .sizes)]),
    Case(
      testDescription: "somebody whose papers are missing", change: { $0.crew = [ID(3)] },
      broken: [
        RuleBroken(
          .weaving(.mayNotWork(ID(3), [.notAssessed, .noHearing, .noPermit])), field: .crew)
      ]),
    Case(
      testDescription: "due the day before", change: { $0.due = WeavingSample.day(1) },
      broken: [RuleBroken(.weaving(.dueBeforeOpening), field: .due)]),
    Case(
      testDescription: "somebody twice", change: { $0.crew = [ID(0), ID(0)] },
      broken: [RuleBroken(.weaving(.workerListedTwice), field: .crew)]),
  ]

  @Test(arguments: cases)
  func rulesNameTheirField(_ row: Case) {
    var opening = WeavingSample.opening
    row.change(&opening)
    let broken = WeavingSample.workshop.broken(by: .openBatch(opening), as: WeavingSample.clerk)
    #expect(broken == row.broken)
  }

  @Test func aWithdrawnBatchLeavesTheOpenListAndItsNumberStays() {
    var workshop = WeavingSample.workshop
    let action = Action.openBatch(WeavingSample.opening)
    let reversal = workshop.reversal(of: action) ?? []
    workshop.accept(action)
    for action in reversal { workshop.accept(action) }
    #expect(workshop.derived.openBatches.isEmpty)
    #expect(workshop.batches[WeavingSample.batch].state == .withdrawn)
    #expect(workshop.batch(code: "B-0001") == nil)
    workshop.accept(action)
    #expect(workshop.derived.openBatches == [ID(1)])
    #expect(workshop.code(ID<WeavingBatch>(1)) == "B-0002")
  }

  @Test func aBatchWithOutputIsNotWithdrawnUntilItIsEmptied() {
    var workshop = WeavingSample.running
    let material = DayEntry {
      $0.worker = ID(2)
      $0.batch = WeavingSample.batch
      $0.stage = WeavingSample.soaking
      $0.units = 1
    }
    workshop.accept(WeavingSample.record(3, [material]))
    #expect(workshop.batches[WeavingSample.batch].material[0].started == WeavingSample.day(3))
    let withdraw = Action.withdraw(Withdraw(.batch(ID(0)), on: WeavingSample.day(3)))
    #expect(
      workshop.broken(by: withdraw, as: WeavingSample.clerk) == [
        RuleBroken(.weaving(.batchHasOutput))
      ])
    var cleared = material
    cleared.isCleared = true
    workshop.accept(WeavingSample.record(3, [cleared]))
    #expect(workshop.batches[WeavingSample.batch].material[0] == MaterialWork())
    #expect(workshop.broken(by: withdraw, as: WeavingSample.clerk).isEmpty)
  }
}
