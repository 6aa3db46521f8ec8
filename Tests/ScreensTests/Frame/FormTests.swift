import Testing
import Workshop

@Suite struct FormTests {
  /// Two forms, and one with a person in it; each at a field of free text.
  static let forms = [
    ("1 t", "WARGA BINAAN"), ("2 t Down Down Down", "BATCH ANYAMAN"), ("1 u", "WARGA BINAAN"),
  ]

  @Test(arguments: forms) func aFormWithNothingTypedClosesAtOnce(_ keys: String, _ title: String) {
    let stage = Stage(WeavingStage.workshop)
    stage.play(keys + " Esc")
    #expect(stage.title.contains(title))
    #expect(!stage.title.contains(">"))
  }

  @Test func aQuestionMarkTypedFirstHelpsAndLaterIsText() {
    let stage = Stage()
    stage.play("1 t ?")
    #expect(stage.title.contains("BANTUAN"))
    stage.play("Esc `B?")
    #expect(stage.screen.contains("[B?"))
  }

  @Test func whatIsNoChoiceIsRefusedAtItsField() {
    let stage = Stage()
    stage.play("1 t `B.I_88/2024 Enter `CONTOH_EMPAT Enter `B-2 Enter Ctrl+U `peny Tab Ctrl+X")
    #expect(stage.screen.contains("! Tidak ada dalam daftar. F4 menampilkan semua."))
    #expect(stage.desk.saved.isEmpty)
    stage.play("Ctrl+U `peny Enter Ctrl+X")
    #expect(stage.desk.workshop.people[8].craft == .preparer)
  }

  @Test func aNewPersonIsAWeaverInTheLanguageOfTheScreen() {
    let stage = Stage(language: .english)
    stage.play("1 t")
    #expect(stage.lines.contains("  Craft                weaver"))
    stage.play("`B.I_88/2024 Enter `CONTOH_EMPAT Enter `B-2 Ctrl+X")
    #expect(stage.desk.workshop.people[8].craft == .weaver)
  }

  @Test func theFieldInFocusIsInSightOnALowScreen() {
    let stage = Stage(width: 60, height: 20)
    stage.play("1 t Ctrl+X")
    for _ in 0..<14 {
      stage.play("Down")
      #expect(stage.lines.contains { $0.hasPrefix("> ") }, "\(stage.screen)")
    }
    #expect(stage.lines.contains { $0.hasPrefix("> Catatan") })
  }
}
