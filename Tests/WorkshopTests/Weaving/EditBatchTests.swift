import Testing
import Workshop

/// The batch of five caps: 1, 3 and 5 are dealt to person 0, 2 and 4 to person 1; No.7 three times,
/// No.8 twice.
@Suite struct EditBatchTests {
  private static let batch = WeavingSample.batch
  private static let day = WeavingSample.day(10)

  private func edit(
    _ workshop: Workshop, _ change: (inout EditBatch) -> Void = { _ in }
  ) -> EditBatch {
    var edit = EditBatch {
      $0.day = Self.day
      $0.batch = Self.batch
      $0.before = workshop.batches[Self.batch].terms
      $0.after = workshop.batches[Self.batch].terms
    }
    change(&edit)
    return edit
  }

  private func rules(_ edit: EditBatch, _ workshop: Workshop) -> [Rule] {
    workshop.broken(by: .editBatch(edit), as: WeavingSample.clerk).map(\.rule)
  }

  /// So many of No.7 and No.8.
  private func quantity(_ seven: Int, _ eight: Int, _ workshop: Workshop) throws -> EditBatch {
    var edit = edit(workshop)
    let sizes = [SizeCount(size: 7, count: seven), SizeCount(size: 8, count: eight)]
    let broken = workshop.setQuantity(sizes, of: &edit)
    if let broken { throw broken }
    return edit
  }

  private func lot(_ label: String) -> Action {
    .receiveMaterial(
      ReceiveMaterial {
        $0.day = Self.day
        $0.label = label
        $0.source = "TOKO MISAL"
        $0.quantity = 9
      })
  }

  @Test func itsTermsChangeAndTheFormerOnesAreKept() throws {
    var workshop = WeavingSample.running
    workshop.accept(lot("S-40"))
    let edit = edit(workshop) {
      $0.after.due = WeavingSample.day(28)
      $0.after.crew = [ID(0), ID(1), ID(2)]
      $0.after.destination = "PAMERAN"
      $0.after.lot = "S-40"
    }
    workshop.accept(.editBatch(edit))
    let row = workshop.batches[Self.batch]
    #expect(row.due == WeavingSample.day(28) && row.crew == [ID(0), ID(1), ID(2)])
    #expect(row.destination == "PAMERAN" && row.lot == "S-40")
    let change = try #require(workshop.changes(of: Self.batch).first)
    #expect(change.edit.before.due == WeavingSample.day(30) && change.officer == ID(0))
    #expect(workshop.lotLabels(of: Self.batch) == ["S-40"])
    #expect(Workshop(rows: workshop) == workshop)
  }

  @Test func itMayBeDueOnTheDayItWasOpenedAndNotBefore() {
    let workshop = WeavingSample.running
    let opened = workshop.batches[Self.batch].opened
    #expect(rules(edit(workshop) { $0.after.due = opened }, workshop).isEmpty)
    #expect(
      rules(edit(workshop) { $0.after.due = opened - 1 }, workshop)
        == [.weaving(.dueBeforeOpening)])
  }

  /// Somebody has to take a piece more; nobody has to for as many or fewer.
  @Test func aBatchWithoutCrewGrowsByNoPiece() throws {
    let workshop = WeavingSample.running
    var fewer = edit(workshop) { $0.after.crew = [] }
    let sizes = [SizeCount(size: 7, count: 3), SizeCount(size: 8, count: 1)]
    #expect(workshop.setQuantity(sizes, of: &fewer) == nil)
    #expect(fewer.removed.count == 1 && fewer.added.isEmpty)
    var more = edit(workshop) { $0.after.crew = [] }
    let larger = [SizeCount(size: 7, count: 4), SizeCount(size: 8, count: 2)]
    #expect(workshop.setQuantity(larger, of: &more)?.rule == .weaving(.crewEmpty))
  }

  @Test func aLotThatDoesNotExistIsRefusedWhereverItIsNamed() {
    let workshop = WeavingSample.running
    let edit = edit(workshop) { $0.after.lot = "LOTNGAWUR" }
    #expect(rules(edit, workshop) == [.material(.lotUnknown)])
    var opening = WeavingSample.opening
    opening.lot = "LOTNGAWUR"
    let broken = workshop.broken(by: .openBatch(opening), as: WeavingSample.clerk)
    #expect(broken == [RuleBroken(.material(.lotUnknown), field: .lot)])
  }

  @Test func morePiecesAreDealtToTheCrewAndGetTheNextNumbers() throws {
    var workshop = WeavingSample.running
    workshop.accept(.editBatch(try quantity(3, 5, workshop)))
    let pieces = workshop.batches[Self.batch].pieces
    #expect(pieces.map(\.size) == [7, 7, 7, 8, 8, 8, 8, 8])
    #expect(pieces[5...].map(\.holder) == [ID(0), ID(1), ID(0)])
  }

  /// Piece 5 is the last of No.8; once it was worked on, piece 4 goes.
  @Test func fewerPiecesTakeTheLastThatNobodyWorkedOn() throws {
    var workshop = WeavingSample.running
    workshop.accept(WeavingSample.record(11, [WeavingSample.entry(0, WeavingSample.lisu, [5])]))
    let edit = try quantity(3, 1, workshop)
    #expect(edit.removed == [4])
    workshop.accept(.editBatch(edit))
    let row = workshop.batches[Self.batch]
    #expect(row.pieces[3].state == .takenOut && row.quantity == 4)
    #expect(row.standing(at: 0) == [0, 1, 2])
    #expect(Workshop(rows: workshop) == workshop)
    let none = RuleBroken(.weaving(.tooFewUntouched(size: 8, free: 0)), field: .sizes)
    #expect(throws: none) { try quantity(3, 0, workshop) }
  }

  @Test func undoPutsEverythingBack() throws {
    var workshop = WeavingSample.running
    let before = workshop.batches[Self.batch]
    var edit = try quantity(2, 4, workshop)
    edit.after.due = WeavingSample.day(25)
    let reversal = try #require(workshop.reversal(of: .editBatch(edit)))
    workshop.accept(.editBatch(edit))
    #expect(workshop.batches[Self.batch].quantity == 6)
    let again = try #require(workshop.reversal(of: reversal[0]))
    workshop.accept(reversal[0])
    let after = workshop.batches[Self.batch]
    #expect(after.terms == before.terms && after.quantity == 5)
    #expect(Array(after.pieces[..<5]) == before.pieces)
    workshop.accept(again[0])
    #expect(workshop.batches[Self.batch].quantity == 6)
    #expect(Workshop(rows: workshop) == workshop)
  }

  @Test func undoIsRefusedOnceANewPieceWasWorkedOn() throws {
    var workshop = WeavingSample.running
    let edit = try quantity(3, 3, workshop)
    let reversal = try #require(workshop.reversal(of: .editBatch(edit)))
    workshop.accept(.editBatch(edit))
    workshop.accept(WeavingSample.record(11, [WeavingSample.entry(0, WeavingSample.lisu, [6])]))
    let broken = workshop.broken(by: reversal[0], as: WeavingSample.clerk)
    #expect(broken.map(\.rule) == [.weaving(.pieceWorkedOn(6))])
  }

  @Test func whatAnotherChangedMeanwhileIsNotOverwritten() {
    var workshop = WeavingSample.running
    let mine = edit(workshop) { $0.after.due = WeavingSample.day(25) }
    let theirs = edit(workshop) { $0.after.destination = "PAMERAN" }
    workshop.accept(.editBatch(theirs))
    #expect(rules(mine, workshop) == [.weaving(.batchChanged)])
  }

  @Test func rulesHoldTheRest() {
    let workshop = WeavingSample.running
    #expect(rules(edit(workshop), workshop) == [.field(.nothingChanges)])
    #expect(
      rules(edit(workshop) { $0.after.due = WeavingSample.day(1) }, workshop)
        == [.weaving(.dueBeforeOpening)])
    #expect(rules(edit(workshop) { $0.after.crew = [] }, workshop) == [.weaving(.crewEmpty)])
    let joined = rules(edit(workshop) { $0.after.crew.append(ID(3)) }, workshop)
    #expect(joined == [.weaving(.mayNotWork(ID(3), [.notAssessed, .noHearing, .noPermit]))])
    #expect(rules(edit(workshop) { $0.removed = [9] }, workshop).count == 1)
    #expect(
      rules(edit(workshop) { $0.removed = [1, 2, 3, 4, 5] }, workshop)
        == [.weaving(.sizesMissing)])
  }

  /// Whoever is in the crew already is not asked for papers again.
  @Test func whoRestsMayStayInTheCrew() {
    var workshop = WeavingSample.running
    let rest = EditInmate {
      $0.inmate = ID(1)
      $0.subject = 1
      $0.day = Self.day
      $0.taken = StatusTaken(.resting, since: Self.day)
    }
    workshop.accept(.editInmate(rest))
    #expect(rules(edit(workshop) { $0.after.due = WeavingSample.day(25) }, workshop).isEmpty)
  }
}
