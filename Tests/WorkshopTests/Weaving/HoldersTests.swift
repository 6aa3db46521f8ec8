import Testing
import Workshop

/// Pieces whose holder is away: nobody works on them until the holder is active again.
@Suite struct HoldersTests {
  private static let day = WeavingSample.day(10)

  /// Person 1 rests from the tenth on; of the five pieces at lisu 2 and 4 are his.
  private static var resting: Workshop {
    var workshop = WeavingSample.running
    workshop.apply(status(.resting), by: WeavingSample.clerk)
    return workshop
  }

  private static func status(_ status: InmateStatus) -> Action {
    .editInmate(
      EditInmate {
        $0.inmate = ID(1)
        $0.subject = 1
        $0.day = day
        $0.taken = StatusTaken(status, since: day)
      })
  }

  private static func recording(_ pieces: [UInt8], on day: Day) -> Action {
    .recordDay(
      RecordDay {
        $0.day = day
        $0.entries = [WeavingSample.entry(0, WeavingSample.lisu, pieces)]
      })
  }

  private func rules(_ action: Action, _ workshop: Workshop) -> [Rule] {
    workshop.broken(by: action, as: WeavingSample.clerk).map(\.rule)
  }

  @Test func theyAreListedWithTheirLastHolder() {
    let pieces = Self.resting.piecesWithoutHolder(on: Self.day)
    #expect(pieces.map(\.place.number) == [2, 4])
    #expect(pieces.allSatisfy { $0.lastHolder == ID(1) && $0.stage == WeavingSample.lisu })
    #expect(pieces.allSatisfy { $0.span == StatusSpan(.resting, since: Self.day) })
    #expect(WeavingSample.running.piecesWithoutHolder(on: Self.day).isEmpty)
  }

  @Test func workOnThemIsRefusedFromTheDayOnThatTheHolderIsAway() {
    let workshop = Self.resting
    #expect(
      rules(Self.recording([1, 2], on: Self.day), workshop) == [
        .weaving(.pieceWithoutHolder(2, ID(1)))
      ])
    #expect(rules(Self.recording([1, 3], on: Self.day), workshop).isEmpty)
    #expect(rules(Self.recording([1, 2], on: Self.day - 1), workshop).isEmpty)
  }

  @Test func aPlanPassesThemOverAndSaysSoWhereOnlyTheyAreLeft() {
    let workshop = Self.resting
    func plan(_ count: Int) -> Result<[UInt8], RuleBroken> {
      workshop.planPieces(
        count: count, worker: ID(0), batch: WeavingSample.batch, stage: WeavingSample.lisu,
        on: Self.day)
    }
    #expect(plan(3) == .success([1, 3, 5]))
    #expect(
      plan(4) == .failure(RuleBroken(.weaving(.pieceWithoutHolder(2, ID(1))), field: .amount)))
    #expect(
      plan(6)
        == .failure(RuleBroken(.weaving(.tooFewStanding(asked: 6, standing: 3)), field: .amount)))
  }

  @Test func whoIsActiveAgainHoldsThemAgain() {
    var workshop = Self.resting
    workshop.apply(Self.status(.active), by: WeavingSample.clerk)
    #expect(workshop.piecesWithoutHolder(on: Self.day).isEmpty)
    #expect(rules(Self.recording([1, 2], on: Self.day), workshop).isEmpty)
  }

  @Test func whatIsFinishedOrJudgedIsInNobodysHand() {
    var workshop = Self.resting
    let before = workshop.pieces(heldBy: ID(1)).count
    workshop.apply(Self.recording([1, 2], on: Self.day), by: WeavingSample.clerk)
    #expect(workshop.pieces(heldBy: ID(1)).count == before - 1)
  }
}
