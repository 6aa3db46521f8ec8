import Testing
import Workshop

@Suite struct OutputPlanTests {
  struct Row: Sendable {
    var worker: Int
    var count: Int
    var taken: Set<UInt8> = []
    var pieces: [UInt8]
  }

  /// WB-001 holds 1, 3, 5 and WB-002 holds 2, 4; WB-003 holds none.
  static let rows = [
    Row(worker: 0, count: 0, pieces: []),
    Row(worker: 0, count: 2, pieces: [1, 3]),
    Row(worker: 0, count: 4, pieces: [1, 2, 3, 5]),
    Row(worker: 1, count: 3, pieces: [1, 2, 4]),
    Row(worker: 2, count: 2, pieces: [1, 2]),
    Row(worker: 0, count: 2, taken: [1], pieces: [3, 5]),
    Row(worker: 1, count: 5, pieces: [1, 2, 3, 4, 5]),
  ]

  @Test(arguments: rows)
  func ownPiecesComeFirstThenTheLowestOfOthers(_ row: Row) throws {
    let planned = WeavingSample.running.planPieces(
      count: row.count, worker: ID(row.worker), batch: WeavingSample.batch,
      stage: WeavingSample.lisu, on: WeavingSample.day(10), taken: row.taken)
    #expect(try planned.get() == row.pieces)
  }

  @Test func whatDoesNotStandThereIsRefusedWithTheNumberThatDoes() {
    let workshop = WeavingSample.running
    func plan(_ count: Int, _ stage: UInt8) -> Result<[UInt8], RuleBroken> {
      workshop.planPieces(
        count: count, worker: ID(0), batch: WeavingSample.batch, stage: stage,
        on: WeavingSample.day(10))
    }
    #expect(
      plan(6, WeavingSample.lisu)
        == .failure(RuleBroken(.weaving(.tooFewStanding(asked: 6, standing: 5)), field: .amount)))
    #expect(
      plan(1, WeavingSample.anyam)
        == .failure(RuleBroken(.weaving(.tooFewStanding(asked: 1, standing: 0)), field: .amount)))
    #expect(plan(1, 8) == .failure(RuleBroken(.weaving(.stageNotOnRoute), field: .stage)))
  }

  private func cell(_ worker: Int, _ stage: UInt8, _ amount: Int) -> DayCell {
    var cell = DayCell(worker: ID(worker), batch: WeavingSample.batch, stage: stage)
    cell.amount = amount
    return cell
  }

  @Test func cellsOfOneDayShareThePiecesAndAPieceMayPassTwoStages() {
    let workshop = WeavingSample.running
    let plan = workshop.plan(
      [
        cell(1, WeavingSample.anyam, 1), cell(0, WeavingSample.lisu, 2),
        cell(1, WeavingSample.lisu, 3),
      ], on: WeavingSample.day(3))
    #expect(plan.broken.isEmpty)
    #expect(plan.pieces(ofCell: 1) == [1, 3])
    #expect(plan.pieces(ofCell: 2) == [2, 4, 5])
    // WB-002 holds 2, 4 and now 5.
    #expect(plan.pieces(ofCell: 0) == [2])
    #expect(plan.cells == [1, 2, 0])
  }

  @Test func aCellThatAsksForTooMuchIsNamedAndTheOthersStand() {
    let plan = WeavingSample.running.plan(
      [cell(0, WeavingSample.lisu, 4), cell(1, WeavingSample.lisu, 2)], on: WeavingSample.day(3))
    #expect(
      plan.broken == [
        RuleBroken(.weaving(.tooFewStanding(asked: 2, standing: 1)), field: .amount, row: 1)
      ])
    #expect(plan.action.entries.map(\.pieces) == [[1, 2, 3, 5]])
  }

  @Test func aRetypedCellMayUseItsOwnOldPieces() {
    var workshop = WeavingSample.running
    workshop.accept(
      WeavingSample.record(3, [WeavingSample.entry(0, WeavingSample.lisu, [1, 2, 3, 4, 5])]))
    let plan = workshop.plan([cell(0, WeavingSample.lisu, 4)], on: WeavingSample.day(3))
    #expect(plan.broken.isEmpty)
    #expect(plan.pieces(ofCell: 0) == [1, 2, 3, 5])
  }

  /// WB-001 wove 1 and 2 on the 3rd; piece 2 has passed its gate, so it stays in the cell.
  private var bound: Workshop {
    var workshop = WeavingSample.running
    workshop.accept(
      WeavingSample.record(
        3,
        [
          WeavingSample.entry(0, WeavingSample.lisu, [1, 2, 3, 4, 5]),
          WeavingSample.entry(0, WeavingSample.anyam, [1, 2]),
        ]))
    workshop.accept(
      WeavingSample.sheet(3, [WeavingSample.verdict(2, .pass)]), by: WeavingSample.inspector)
    return workshop
  }

  struct Retyped: Sendable {
    var count: Int
    var pieces: [UInt8]
    var broken: [RuleBroken] = []
  }

  static let retyped = [
    Retyped(count: 3, pieces: [1, 2, 3]),
    Retyped(count: 2, pieces: [1, 2]),
    Retyped(count: 1, pieces: [2]),
    Retyped(
      count: 0, pieces: [],
      broken: [RuleBroken(.weaving(.laterWorkOnPiece(2)), field: .amount, row: 0)]),
    Retyped(
      count: 6, pieces: [],
      broken: [RuleBroken(.weaving(.tooFewStanding(asked: 6, standing: 5)), field: .amount, row: 0)]
    ),
  ]

  @Test(arguments: retyped)
  func aRetypedCountKeepsThePiecesThatCannotGoBack(_ row: Retyped) {
    let plan = bound.plan([cell(0, WeavingSample.anyam, row.count)], on: WeavingSample.day(3))
    #expect(plan.broken == row.broken)
    #expect(plan.pieces(ofCell: 0) == row.pieces)
  }
}
