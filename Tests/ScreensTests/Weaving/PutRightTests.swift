import Testing
import Workshop

/// What was entered is put right with few keys: a batch, whose pieces they are, who made one.
@Suite struct PutRightTests {
  private func stage(_ login: String = "ptg-2") -> Stage { Stage(WeavingStage.withLot, as: login) }

  @Test func aBatchGetsAnotherDueDay() throws {
    let stage = stage()
    stage.play("2 u `+30 Ctrl+X")
    #expect(stage.desk.workshop.batches[WeavingStage.late].due == Sample.day(2026, 12, 23))
    #expect(stage.message == "Tersimpan #4821. B-0003 diubah. Z mengurungkan.")
    stage.play("Enter j")
    #expect(
      stage.screen.contains("23-11-2026 PTG-2: tenggat 20-11-2026 menjadi 23-12-2026"),
      "\(stage.screen)")
    stage.play("Esc Esc z")
    #expect(stage.desk.workshop.batches[WeavingStage.late].due == Sample.day(2026, 11, 20))
  }

  /// B-0004 has six caps, No.8 four times and No.9 twice; nobody worked on them.
  @Test func aBatchGetsMorePiecesAndLosesOthers() throws {
    let stage = stage()
    stage.play("2 / `b-0004 Enter u Up Up `8x5_9x1 Ctrl+X")
    let row = stage.desk.workshop.batches[WeavingStage.fresh]
    #expect(row.quantity == 6 && row.pieces.count == 7, "\(stage.screen)")
    #expect(row.pieces[5].state == .takenOut && row.pieces[6].size == 8)
  }

  @Test func anUnknownLotIsRefusedAndF4ListsThoseThereAre() {
    let stage = stage()
    stage.play("2 u Down Down `S-99 Ctrl+X")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.screen.contains("Lot ini belum ada."), "\(stage.screen)")
    stage.play("Ctrl+U F4")
    #expect(stage.screen.contains("S-31"), "\(stage.screen)")
  }

  /// Three keys beside the figure of whoever takes over.
  @Test func theTaskOfAReleaseLeadsToTheHandOverAndGoes() throws {
    let stage = stage()
    #expect(stage.screen.contains("WB-005 bebas dalam 16 hari: alihkan 3 buah"), "\(stage.screen)")
    stage.play("Down Enter")
    #expect(stage.screen.contains("bebas 09-12-2026"), "\(stage.screen)")
    stage.play("`2 Ctrl+X")
    let workshop = stage.desk.workshop
    #expect(workshop.pieces(heldBy: ID(4)).isEmpty, "\(stage.screen)")
    #expect(workshop.handOvers.last?.pieces.count == 3)
    #expect(!stage.screen.contains("WB-005 bebas"), "\(stage.screen)")
    stage.play("z")
    #expect(stage.desk.workshop.pieces(heldBy: ID(4)).count == 3)
  }

  @Test func piecesWithoutAHolderAreMarkedAndHandedOverInTurn() {
    let stage = stage()
    stage.play("1 Down Down Down Down g 2 Enter Esc Esc Home Enter + a `2_7_ Ctrl+X")
    let workshop = stage.desk.workshop
    #expect(workshop.piecesWithoutHolder(on: Sample.day(2026, 11, 23)).isEmpty, "\(stage.screen)")
    #expect(Set(workshop.handOvers.map(\.to)) == [ID(1), ID(6)])
  }

  /// Of the eight bases that WB-004 wove on the 21st one was WB-003's.
  ///
  /// Eleven keys beside the figures and the reason.
  @Test func aWrongMakerIsPutRightAndTheHistoryShowsBoth() {
    let stage = stage()
    stage.play("3 PgUp PgUp Down Down Down F2")
    #expect(stage.title.contains("KOREKSI"), "\(stage.screen)")
    stage.play("`3 Enter Enter `2 Enter `salah_orang Ctrl+X")
    let pieces = stage.desk.workshop.batches[WeavingStage.late].pieces
    #expect(pieces[1].maker(of: 7)?.worker == ID(2), "\(stage.screen)")
    #expect(pieces[0].maker(of: 7)?.worker == ID(3))
    stage.play("Ctrl+L")
    #expect(stage.screen.contains("Dikoreksi 23-11 PTG-2: WB-003"), "\(stage.screen)")
    stage.play("Esc 2 Enter Right Enter")
    #expect(
      stage.screen.contains("semula WB-004 (koreksi PTG-2 23-11: salah orang)"), "\(stage.screen)")
  }

  /// B-0002-01 was judged twice: the supervisor puts a PIN to it.
  @Test func afterAVerdictASecondPersonSigns() {
    let stage = stage()
    stage.play("2 Down Enter Enter")
    #expect(stage.title.contains("B-0002-01"), "\(stage.screen)")
    stage.play("Enter `3 Enter Enter Enter `salah_orang Enter")
    #expect(stage.screen.contains("Semula   WB-005"), "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
    stage.play("`ksb-1 Enter `135790 Enter")
    let piece = stage.desk.workshop.batches[WeavingStage.bank].pieces[0]
    #expect(piece.maker(of: 6)?.worker == ID(2), "\(stage.screen)")
    #expect(stage.message.contains("putusan mutu tetap"))
  }

  @Test func aRemissionMovesTheReleasesOfManyAndKeepsTheOldOnes() throws {
    let stage = stage()
    stage.play("1 Down Down Down Down d `15_hari Enter Enter `PAS-1_remisi Ctrl+X")
    let identity = try #require(stage.desk.workshop.people[4].identity)
    #expect(identity.release == Sample.day(2026, 11, 24), "\(stage.screen)")
    #expect(identity.formerReleases.map(\.release) == [Sample.day(2026, 12, 9)])
    stage.play("Enter")
    #expect(
      stage.screen.contains("09-12-2026 sampai 23-11-2026, PAS-1 remisi"), "\(stage.screen)")
  }

  @Test func fromAPersonTheTraceLeadsToHisBatches() {
    let stage = stage()
    stage.play("1 Enter k")
    turn(to: "> Batch", on: stage)
    stage.play("Enter")
    #expect(stage.title.contains("B-0001"), "\(stage.screen)")
    stage.play("l")
    turn(to: "> Warga", on: stage)
    stage.play("Enter")
    #expect(stage.title.contains("WB-001"), "\(stage.screen)")
  }

  /// Tab goes from part to part of a trace.
  private func turn(to part: String, on stage: Stage) {
    for _ in 0..<8 where !stage.lines.contains(where: { $0.hasPrefix(part) }) {
      stage.play("Tab")
    }
  }
}
