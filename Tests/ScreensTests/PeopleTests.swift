import Testing
import Workshop

@Suite struct PeopleTests {
  @Test func theListShowsWhoCanDoWhatAndWhoLeavesSoon() {
    let stage = Stage()
    stage.press("1")
    expectGolden(stage.screen, "people-list")
  }

  @Test func aNewInmateIsEnrolledByTypingAndEnter() {
    let stage = Stage()
    stage.press("1 t")
    stage.type("B.I 88/2024")
    stage.press("Enter")
    stage.type("CONTOH EMPAT DUA")
    stage.press("Enter")
    stage.type("B-2")
    stage.press("Enter Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. WB-009. Z mengurungkan.")
    #expect(stage.desk.workshop.people[8].identity?.name == "CONTOH EMPAT DUA")
    #expect(stage.desk.workshop.people[8].identity?.block == "B-2")
    stage.press("z")
    #expect(stage.message == "Diurungkan #4821. WB-009. Ctrl+Y mengulangi.")
    #expect(stage.desk.workshop.people[8].isWithdrawn)
    stage.press("Ctrl+Y")
    #expect(!stage.desk.workshop.people[8].isWithdrawn)
  }

  @Test func aTakenRegisterNumberIsSaidUnderItsField() {
    let stage = Stage()
    stage.press("1 t")
    stage.type("B.I 71/2024")
    stage.press("Enter")
    stage.type("CONTOH LAIN")
    stage.press("Enter")
    stage.type("B-2")
    stage.press("Enter Ctrl+X")
    #expect(stage.screen.contains("! Sudah dipakai WB-001. Periksa kartu, lalu betulkan."))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func whatARuleSaidStaysUntilItsFieldIsChanged() {
    let stage = Stage()
    stage.play("1 t `B.I_71/2024 Enter `CONTOH_LAIN Enter `B-2 Enter Ctrl+X Down Down Down")
    #expect(stage.screen.contains("! Sudah dipakai WB-001."))
    stage.play("Up Up Up Backspace `5 Down")
    #expect(!stage.screen.contains("! Sudah dipakai"))
    stage.play("Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. WB-009. Z mengurungkan.")
  }

  @Test func enterOnAnEmptyListAddsOrSaysWhyNot() {
    let stage = Stage(Sample.empty)
    stage.press("1 Enter")
    #expect(stage.title.contains("WARGA BINAAN > BARU"))
    let inspector = Stage(Sample.empty, as: "pmu-1")
    inspector.press("1 Enter")
    #expect(inspector.message == "Hanya Petugas, Kasubsi.")
  }

  @Test func enterWhereNothingMatchesClearsTheSearch() {
    let stage = Stage()
    stage.play("1 / `zzz Enter Enter")
    #expect(stage.screen.contains("CONTOH SATU"))
  }

  @Test func aDateInTheRightColumnIsSeenWhole() {
    let stage = Stage()
    stage.play("1 t Down Down Down Down Down `2-3-26 Down")
    #expect(stage.lines.contains { $0.hasSuffix("info diterima        02-03-2026") })
    stage.play("Up Ctrl+U `02-03-2026 Down")
    #expect(stage.lines.contains { $0.hasSuffix("info diterima        02-03-2026") })
  }

  @Test func searchNarrowsAsItIsTyped() {
    let stage = Stage()
    stage.press("1 /")
    stage.type("misal")
    #expect(stage.screen.contains("SITTI MISAL"))
    #expect(!stage.screen.contains("BASO CONTOH"))
    stage.press("Enter Enter")
    #expect(stage.title.contains("WB-003 SITTI MISAL"))
  }

  @Test func theInspectorSeesCodesOnly() {
    let stage = Stage(as: "pmu-1")
    stage.press("1")
    #expect(!stage.screen.contains("CONTOH SATU"))
    #expect(stage.screen.contains("WB-001"))
    stage.press("t")
    #expect(stage.message == "Hanya Petugas, Kasubsi.")
  }
}
