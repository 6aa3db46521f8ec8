import Testing
import Workshop

@Suite struct RecordDayTests {
  private let lisu = WeavingSample.lisu
  private let anyam = WeavingSample.anyam

  private func pieces(of workshop: Workshop) -> [Piece] {
    workshop.batches[WeavingSample.batch].pieces
  }

  private func broken(_ day: RecordDay, in workshop: Workshop) -> [RuleBroken] {
    workshop.broken(by: .recordDay(day), as: WeavingSample.clerk)
  }

  @Test func outputMovesAPieceToTheNextStepAndIntoTheQueueAtAGate() {
    var workshop = WeavingSample.running
    workshop.accept(WeavingSample.record(3, [WeavingSample.entry(0, lisu, [1, 2])]))
    #expect(pieces(of: workshop).map(\.step) == [1, 1, 0, 0, 0])
    #expect(pieces(of: workshop)[1].holder == ID(0))
    #expect(workshop.derived.queue.isEmpty)
    workshop.accept(WeavingSample.record(4, [WeavingSample.entry(1, anyam, [2])]))
    #expect(pieces(of: workshop)[1].state == .waiting)
    #expect(workshop.derived.queue.map(\.piece) == [2])
    #expect(workshop.derived.queue.map(\.since) == [WeavingSample.day(4)])
    #expect(pieces(of: workshop)[1].makers.map(\.worker) == [ID(0), ID(1)])
  }

  @Test func replacingACellReturnsTheOldPieces() {
    var workshop = WeavingSample.running
    workshop.accept(WeavingSample.record(3, [WeavingSample.entry(0, lisu, [1, 2])]))
    workshop.accept(WeavingSample.record(3, [WeavingSample.entry(0, lisu, [1])]))
    #expect(pieces(of: workshop).map(\.step) == [1, 0, 0, 0, 0])
    #expect(pieces(of: workshop)[1].holder == ID(1))
    #expect(workshop.outputs(on: WeavingSample.day(3)).map(\.pieces) == [[1]])
  }

  @Test func laterWorkOnAPieceRefusesTheChange() {
    var workshop = WeavingSample.running
    workshop.accept(WeavingSample.record(3, [WeavingSample.entry(0, lisu, [1, 2])]))
    workshop.accept(WeavingSample.record(4, [WeavingSample.entry(1, anyam, [2])]))
    let change = WeavingSample.record(3, [WeavingSample.entry(0, lisu, [1])])
    #expect(
      broken(change, in: workshop) == [
        RuleBroken(.weaving(.laterWorkOnPiece(2)), field: .amount, row: 0)
      ])
  }

  @Test func aVerdictRefusesTheChangeToo() {
    var workshop = WeavingSample.running
    workshop.accept(WeavingSample.record(3, [WeavingSample.entry(0, lisu, [1])]))
    workshop.accept(WeavingSample.record(4, [WeavingSample.entry(0, anyam, [1])]))
    workshop.accept(
      WeavingSample.sheet(4, [WeavingSample.verdict(1, .pass)]), by: WeavingSample.inspector)
    #expect(
      broken(WeavingSample.record(4, [WeavingSample.entry(0, anyam, [])]), in: workshop)
        == [RuleBroken(.weaving(.laterWorkOnPiece(1)), field: .amount, row: 0)])
  }

  /// Lisu of 1 and 2 and anyam of 1, all by WB-001 on the 3rd; piece 1 was judged the same day.
  private func judged(
    _ verdict: Verdict = .pass, defects: [UInt8] = [], repair: UInt8? = nil
  ) -> Workshop {
    var workshop = WeavingSample.running
    workshop.accept(
      WeavingSample.record(
        3, [WeavingSample.entry(0, lisu, [1, 2]), WeavingSample.entry(0, anyam, [1])]))
    workshop.accept(
      WeavingSample.sheet(
        3, [WeavingSample.verdict(1, verdict, defects: defects, repair: repair)]),
      by: WeavingSample.inspector)
    return workshop
  }

  @Test func aCellGrowsAfterOneOfItsPiecesWasJudgedOrWentOn() {
    var workshop = judged()
    workshop.accept(
      WeavingSample.record(
        3, [WeavingSample.entry(0, lisu, [1, 2, 3]), WeavingSample.entry(0, anyam, [1, 2])]))
    #expect(pieces(of: workshop).map(\.step) == [3, 2, 1, 0, 0])
    #expect(pieces(of: workshop)[0].makers.map(\.stage) == [lisu, anyam])
    #expect(workshop.derived.queue.map(\.piece) == [2])
    #expect(workshop.outputs(on: WeavingSample.day(3)).map(\.pieces) == [[1, 2, 3], [1, 2]])
    var derived = workshop
    derived.derive()
    #expect(derived == workshop)
  }

  @Test func whatIsNotBoundMayStillLeaveACellThatHasABoundPiece() {
    var workshop = judged()
    workshop.accept(WeavingSample.record(3, [WeavingSample.entry(0, lisu, [1])]))
    #expect(pieces(of: workshop).map(\.step) == [3, 0, 0, 0, 0])
    var cleared = WeavingSample.entry(0, lisu, [])
    cleared.isCleared = true
    #expect(
      broken(WeavingSample.record(3, [cleared]), in: workshop)
        == [RuleBroken(.weaving(.laterWorkOnPiece(1)), field: .amount, row: 0)])
  }

  @Test func growthIsTakenBackAndAGrowthThatWasJudgedIsNot() {
    let before = judged()
    let change = Action.recordDay(
      WeavingSample.record(3, [WeavingSample.entry(0, anyam, [1, 2])]))
    let reversal = before.reversal(of: change) ?? []
    var workshop = before
    workshop.accept(change)
    var undone = workshop
    for action in reversal { undone.accept(action) }
    #expect(undone.batches == before.batches)
    #expect(undone.derived.queue == before.derived.queue)
    #expect(undone.outputs(on: WeavingSample.day(3)).map(\.pieces) == [[1, 2], [1]])

    workshop.accept(
      WeavingSample.sheet(3, [WeavingSample.verdict(2, .pass)]), by: WeavingSample.inspector)
    #expect(
      reversal.map { workshop.broken(by: $0, as: WeavingSample.clerk) }
        == [[RuleBroken(.weaving(.laterWorkOnPiece(2)), field: .amount, row: 0)]])
  }

  @Test func aRepairOnTheSameDayGrowsTheCellOfItsMaker() {
    let before = judged(.rework, defects: [3], repair: anyam)
    let change = Action.recordDay(
      WeavingSample.record(3, [WeavingSample.entry(0, anyam, [1, 1])]))
    let reversal = before.reversal(of: change) ?? []
    var workshop = before
    workshop.accept(change)
    #expect(pieces(of: workshop)[0].makers.map(\.isRework) == [false, false, true])
    #expect(pieces(of: workshop)[0].state == .waiting)
    #expect(
      broken(WeavingSample.record(3, [WeavingSample.entry(0, anyam, [])]), in: workshop)
        == [RuleBroken(.weaving(.laterWorkOnPiece(1)), field: .amount, row: 0)])
    for action in reversal { workshop.accept(action) }
    #expect(workshop.batches == before.batches)
    #expect(workshop.derived.queue.isEmpty)
  }

  @Test func aPieceThatDoesNotStandThereIsRefused() {
    let workshop = WeavingSample.running
    #expect(
      broken(WeavingSample.record(3, [WeavingSample.entry(0, anyam, [4])]), in: workshop)
        == [RuleBroken(.weaving(.pieceNotStanding(4)), field: .amount, row: 0)])
    #expect(
      broken(WeavingSample.record(3, [WeavingSample.entry(3, lisu, [4])]), in: workshop)
        == [
          RuleBroken(
            .weaving(.mayNotWork(ID(3), [.notAssessed, .noHearing, .noPermit])), field: .worker,
            row: 0)
        ])
  }

  @Test func theReversalPutsRowsAndPiecesBack() {
    var workshop = WeavingSample.running
    workshop.accept(WeavingSample.record(3, [WeavingSample.entry(0, lisu, [1, 2])]))
    let before = workshop
    let change = Action.recordDay(
      WeavingSample.record(
        3,
        [
          WeavingSample.entry(0, lisu, [1]), WeavingSample.entry(1, lisu, [2, 3]),
          WeavingSample.entry(2, anyam, [3]),
        ]))
    let reversal = workshop.reversal(of: change) ?? []
    workshop.accept(change)
    #expect(pieces(of: workshop)[2].state == .waiting)
    for action in reversal { workshop.accept(action) }
    #expect(workshop.batches == before.batches)
    #expect(workshop.derived.queue.isEmpty)
    #expect(workshop.outputs(on: WeavingSample.day(3)) == before.outputs(on: WeavingSample.day(3)))
  }

  @Test func runningTotalsEqualARecount() {
    var workshop = WeavingSample.running
    workshop.accept(
      WeavingSample.record(
        3,
        [WeavingSample.entry(0, lisu, [1, 2, 3]), WeavingSample.entry(1, anyam, [1, 2, 3])]))
    workshop.accept(
      WeavingSample.sheet(
        4,
        [
          WeavingSample.verdict(1, .pass), WeavingSample.verdict(2, .pass),
          WeavingSample.verdict(3, .rework, defects: [3], repair: 7),
        ]), by: WeavingSample.inspector)
    workshop.accept(
      WeavingSample.record(
        5,
        [
          WeavingSample.entry(1, anyam, [3]),
          WeavingSample.entry(2, WeavingSample.finishing, [1, 2]),
        ]))
    workshop.accept(
      WeavingSample.sheet(5, [WeavingSample.verdict(2, .pass, grade: .a)]),
      by: WeavingSample.inspector)
    var derived = workshop
    derived.derive()
    #expect(derived == workshop)
    #expect(workshop.derived.queue.map(\.piece) == [1, 3])
    #expect(workshop.derived.queue.map(\.since) == [WeavingSample.day(5), WeavingSample.day(5)])
    #expect(workshop.derived.openBatches == [WeavingSample.batch])
    #expect(workshop.derived.stock.values.reduce(0, +) == 1)
    let sums = workshop.derived.months[WeavingSample.start.month]
    #expect(sums?.accepted == 1)
    #expect(sums?.reworked == 1)
    #expect(sums?.checkedFirst == 1)
    #expect(sums?.passedFirst == 1)
    #expect(workshop.batches[WeavingSample.batch].accepted == 1)
  }
}
