import Testing
import Workshop

/// Of the five pieces 1, 3 and 5 are person 0's, 2 and 4 person 1's; person 2 is in no crew, person
/// 3 has no papers.
@Suite struct HandOverTests {
  private static let batch = WeavingSample.batch
  private static let day = WeavingSample.day(10)

  private func handOver(
    _ numbers: [UInt8], to worker: Int, because reason: String = "", on day: Day = day
  ) -> Action {
    .handOver(
      HandOver {
        $0.day = day
        $0.to = ID(worker)
        $0.pieces = numbers.map { PiecePlace(Self.batch, $0) }
        $0.reason = reason
      })
  }

  private func status(_ worker: Int, _ status: InmateStatus, on day: Day = day) -> Action {
    .editInmate(
      EditInmate {
        $0.inmate = ID(worker)
        $0.subject = Int32(worker)
        $0.day = day
        $0.taken = StatusTaken(status, since: day)
      })
  }

  private func rules(_ action: Action, _ workshop: Workshop) -> [Rule] {
    workshop.broken(by: action, as: WeavingSample.clerk).map(\.rule)
  }

  private func holders(_ workshop: Workshop) -> [ID<Inmate>?] {
    workshop.batches[Self.batch].pieces.map(\.holder)
  }

  @Test(arguments: InmateStatus.allCases.filter { $0 != .active })
  func whoCannotWorkHoldsNothingAndAnotherTakesItOver(_ left: InmateStatus) {
    var workshop = WeavingSample.running
    workshop.accept(status(1, left))
    #expect(workshop.piecesWithoutHolder(on: Self.day).map(\.place.number) == [2, 4])
    workshop.accept(handOver([2, 4], to: 2))
    #expect(workshop.piecesWithoutHolder(on: Self.day).isEmpty)
    #expect(holders(workshop) == [ID(0), ID(2), ID(0), ID(2), ID(0)])
    #expect(workshop.batches[Self.batch].crew == [ID(0), ID(1), ID(2)])
    #expect(workshop.pieces(heldBy: ID(1)).isEmpty)
    #expect(Workshop(rows: workshop) == workshop)
  }

  /// Papers that are taken away weigh as much as a status.
  @Test func whoLosesHisPapersHoldsNothing() {
    var workshop = WeavingSample.running
    let edit = EditInmate {
      $0.inmate = ID(1)
      $0.subject = 1
      $0.day = Self.day
      $0.isFit = false
    }
    workshop.accept(.editInmate(edit))
    let pieces = workshop.piecesWithoutHolder(on: Self.day)
    #expect(pieces.map(\.place.number) == [2, 4])
    #expect(pieces.allSatisfy { $0.obstacles == [.notFit] })
  }

  @Test func whoMayWorkGivesPiecesUpOnlyWithAReason() {
    let workshop = WeavingSample.running
    let short = rules(handOver([1], to: 2, because: "x"), workshop)
    #expect(short == [.correction(.reasonTooShort(least: 5))])
    #expect(rules(handOver([1], to: 2), workshop) == [.field(.required)])
    #expect(rules(handOver([1], to: 2, because: "bebas 09-12"), workshop).isEmpty)
  }

  @Test func rulesHoldTheRest() {
    var workshop = WeavingSample.running
    workshop.accept(status(1, .resting))
    #expect(rules(handOver([], to: 2), workshop) == [.field(.required)])
    #expect(
      rules(handOver([2], to: 3), workshop)
        == [.weaving(.mayNotWork(ID(3), [.notAssessed, .noHearing, .noPermit]))])
    #expect(
      rules(handOver([2, 2], to: 2), workshop) == [.weaving(.pieceListedTwice(2))])
    #expect(
      rules(handOver([6], to: 2), workshop)
        == [.weaving(.pieceNotInWork(PiecePlace(Self.batch, 6)))])
    #expect(
      rules(handOver([1], to: 0), workshop)
        == [.weaving(.heldAlready(PiecePlace(Self.batch, 1), ID(0)))])
  }

  @Test func undoGivesThemBackAndRedoTakesThemAgain() throws {
    var workshop = WeavingSample.running
    workshop.accept(status(1, .resting))
    let before = holders(workshop)
    let reversal = try #require(workshop.reversal(of: handOver([2, 4], to: 2)))
    workshop.accept(handOver([2, 4], to: 2))
    let again = try #require(workshop.reversal(of: reversal[0]))
    workshop.accept(reversal[0])
    #expect(holders(workshop) == before)
    #expect(workshop.batches[Self.batch].crew == [ID(0), ID(1)])
    workshop.accept(again[0])
    #expect(holders(workshop)[1] == ID(2))
    #expect(Workshop(rows: workshop) == workshop)
  }

  @Test func onceTheReceiverWorkedOnThemTheyAreNotGivenBack() throws {
    var workshop = WeavingSample.running
    workshop.accept(status(1, .resting))
    let reversal = try #require(workshop.reversal(of: handOver([2, 4], to: 2)))
    workshop.accept(handOver([2, 4], to: 2))
    workshop.accept(WeavingSample.record(11, [WeavingSample.entry(2, WeavingSample.lisu, [4])]))
    #expect(rules(reversal[0], workshop) == [.weaving(.pieceWorkedOn(4))])
  }

  /// A row that is taken off its sheet gives the piece back to whom it was handed, not to whom it
  /// was dealt.
  @Test func aRowThatIsTakenBackLeavesThePieceWithItsNewHolder() {
    var workshop = WeavingSample.running
    workshop.accept(handOver([1], to: 2, because: "bebas 09-12"))
    workshop.accept(WeavingSample.record(11, [WeavingSample.entry(2, WeavingSample.lisu, [1])]))
    var cleared = WeavingSample.entry(2, WeavingSample.lisu, [])
    cleared.isCleared = true
    workshop.accept(WeavingSample.record(11, [cleared]))
    #expect(holders(workshop)[0] == ID(2))
  }
}
