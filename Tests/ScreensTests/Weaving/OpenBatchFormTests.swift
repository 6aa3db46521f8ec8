import Testing
import Workshop

@Suite struct OpenBatchFormTests {
  @Test func typingReplacesAColourThatFollowedFromTheProduct() {
    let stage = Stage()
    stage.play("2 t p Enter `h")
    #expect(stage.screen.contains("[h_"))
  }

  @Test func aBatchIsOpenedInTwentyTwoKeys() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2 t p Enter Enter 7 x 2 Space 8 x 1 Enter Enter + 3 0 Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. B-0005, 3 buah dibagi ke regu. Z mengurungkan.")
    let batch = stage.desk.workshop.batches[4]
    #expect(batch.pieces.map(\.size) == [7, 7, 8])
    #expect(batch.due == Sample.day(2026, 12, 23))
    // Crew and colour of the newest batch of plain caps.
    #expect(batch.crew == [ID(2), ID(3)])
    #expect(batch.colour == 1)
    stage.press("z")
    #expect(stage.desk.workshop.batches[4].isWithdrawn)
    #expect(!stage.lines.dropLast(2).contains { $0.contains("B-0005") })
  }

  @Test func theBatchBeforeOfAProductIsProposedAndTypingReplacesIt() {
    let stage = Stage(WeavingStage.withLot)
    stage.play("2 t i Enter Enter")
    #expect(stage.screen.contains("[7x8 8x8 9x4_"))
    #expect(stage.screen.contains("WB-001 WB-002 WB-005 WB-006 WB-007"))
    #expect(stage.screen.contains("S-31"))
    stage.play("`9x2 Ctrl+R")
    #expect(stage.screen.contains("[7x8 8x8 9x4_"))
    stage.play("Ctrl+U `9x2 Enter Enter `+30 Ctrl+X")
    let batch = stage.desk.workshop.batches[4]
    #expect(batch.pieces.map(\.size) == [9, 9])
    #expect(batch.lot == "S-31")
  }

  /// WB-005 is released on 9 December: a week before it no work is to be in his hands.
  @Test func nobodyIsProposedWhoLeavesBeforeTheDueDay() {
    let stage = Stage(WeavingStage.workshop)
    stage.play("2 t i Enter Enter Enter Enter `021226 Enter")
    #expect(stage.screen.contains("WB-001 WB-002 WB-005 WB-006 WB-007"))
    stage.play("Up `031226 Enter")
    #expect(stage.screen.contains("WB-001 WB-002 WB-006 WB-007"))
    stage.play("Up `101226 Enter")
    #expect(stage.screen.contains("WB-001 WB-002 WB-006 WB-007"))
    #expect(!stage.screen.contains("hari sebelum tenggat"))
  }

  @Test func anotherProductLeavesWhatWasTyped() {
    let stage = Stage(WeavingStage.workshop)
    stage.play("2 t i Enter Enter `9x2 Enter Up Up Up Ctrl+U p Enter")
    #expect(stage.screen.contains("9x2"))
    #expect(stage.screen.contains("WB-003 WB-004"))
    #expect(!stage.screen.contains("S-31"))
  }

  @Test func whoIsMissingInTheCrewIsEnrolledWithoutLeaving() {
    let stage = Stage(WeavingStage.workshop)
    stage.play("2 t p Enter Enter Enter Enter `+30 Enter Ctrl+U `1_cari_umpama")
    #expect(stage.screen.contains("> + Tambah warga binaan \"CARI UMPAMA\""))
    stage.play("Enter `B.I_90/2026")
    #expect(stage.screen.contains("CARI UMPAMA"))
    stage.play("Tab Tab Tab Tab Tab Tab `h Tab `layak Tab `h Tab `SK-1 Tab `h Ctrl+X")
    #expect(stage.message == "WB-009 tersimpan dan masuk regu.")
    #expect(stage.screen.contains("[1 WB-009 _"))
    stage.play("Ctrl+X")
    #expect(stage.desk.workshop.batches.last?.crew == [ID(0), ID(8)], "\(stage.screen)")
  }

  @Test func whoMayNotWorkYetIsEnrolledButStaysOutOfTheCrew() {
    let stage = Stage(WeavingStage.workshop)
    stage.play("2 t p Enter Enter Enter Enter `+30 Enter Ctrl+U `cari Up Enter `B.I_90/2026 Ctrl+X")
    #expect(
      stage.message
        == "Tersimpan. WB-009 belum boleh kerja: asesmen, TPP, SK belum ada.")
    #expect(stage.screen.contains("> Regu                [__"))
  }

  @Test func whatWasWrittenLatelyIsListedInAFieldOfText() {
    let stage = Stage(WeavingStage.workshop)
    stage.play("2 t Tab Tab Tab F4")
    #expect(stage.screen.contains("> BANK CONTOH"))
    stage.play("Enter Up")
    #expect(stage.screen.contains("[BANK CONTOH"))
  }

  @Test func theCrewIsLookedUpByTheLastWord() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2 t i Enter Enter")
    stage.type("7x2")
    stage.press("Enter Enter")
    stage.type("+38")
    stage.press("Enter Ctrl+U")
    stage.type("5 co")
    expectGolden(stage.screen, "batch-form")
    stage.press("Down Enter")
    stage.type("lolo")
    stage.press("Enter Enter Ctrl+X")
    #expect(stage.desk.workshop.batches.last?.crew == [ID(4), ID(1), ID(5)], "\(stage.screen)")
  }

  @Test func rulesAreSaidUnderTheirField() {
    let stage = Stage()
    stage.press("2 t p Enter Enter")
    stage.type("5x2")
    stage.press("Enter Enter")
    stage.type("+30")
    stage.press("Enter")
    stage.type("8")
    stage.press("Ctrl+X")
    #expect(stage.screen.contains("! No.5 tidak dibuat. Pilih ukuran lain."))
    #expect(
      stage.screen.contains("! WB-008 belum boleh kerja: asesmen, TPP, SK belum ada."))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func whatNamesNothingIsSaidUnderItsField() {
    let stage = Stage()
    stage.press("2 t q Enter Enter")
    stage.type("7x2")
    stage.press("Enter Enter")
    stage.type("+30")
    stage.press("Enter")
    stage.type("99")
    stage.press("Ctrl+X")
    #expect(stage.screen.contains("! Wajib diisi."))
    stage.type("hitam")
    stage.press("Ctrl+X")
    #expect(stage.screen.contains("! Tidak ditemukan. Ketik untuk mencari."))
    #expect(stage.desk.saved.isEmpty)
  }
}
