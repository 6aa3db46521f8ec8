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

  @Test func whatIsNoChoiceIsSaidWhenItsFieldIsLeftAndCapitalsDoNotMatter() {
    let stage = Stage(MarketSample.workshop)
    stage.play("1 t Down Down Down `bukan Tab")
    #expect(stage.screen.contains("! Tidak ada dalam daftar. F4 menampilkan semua."))
    stage.play("Up Ctrl+U `Penganyam Tab")
    #expect(stage.lines.contains("  Pekerjaan            penganyam"))
    #expect(!stage.screen.contains("!"))
  }

  @Test func aNewPersonIsAWeaverInTheLanguageOfTheScreen() {
    let stage = Stage(language: .english)
    stage.play("1 t")
    #expect(stage.lines.contains("  Trade                weaver"))
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

  /// Two dates that are none; Enter goes from the first to the second, on to the fields behind it,
  /// and saves from the last.
  @Test func enterWalksFromMistakeToMistakeAndThenOnFromFieldToField() {
    let stage = Stage()
    stage.play("1 t `B.I_88/2024 Enter `CONTOH_EMPAT Enter Down Down `31-2-27")
    stage.play("Down Down Down Down `x Ctrl+X")
    #expect(stage.message == "1 dari 2 perlu dibetulkan. Enter ke berikutnya.")
    #expect(stage.screen.contains("> Perkiraan bebas     [31-2-27"))
    #expect(stage.screen.contains("! Tanggal itu tidak ada pada bulan itu."))
    stage.play("`2-3-28 Enter")
    #expect(stage.screen.contains("> Sidang TPP          [x"))
    #expect(stage.keyLine.hasPrefix("Enter Lanjut"))
    stage.play("`h Enter")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.lines.contains { $0.contains("Perkiraan bebas      02-03-2028") })
    for _ in 0..<20 where !stage.keyLine.hasPrefix("Enter Simpan") { stage.play("Enter") }
    #expect(stage.screen.contains("> Catatan"))
    stage.play("Enter")
    #expect(stage.message == "Tersimpan #4821. WB-009. Z mengurungkan.")
  }

  @Test func aDateIsEchoedWhileItIsTypedAndWrittenOutBehindIt() {
    let stage = Stage(MarketSample.workshop)
    stage.play("5 p Enter `h-1")
    #expect(stage.lines.contains { $0.hasSuffix("= 22-11-2026") }, "\(stage.screen)")
    stage.play("Up")
    #expect(stage.lines.contains { $0.hasSuffix("22-11-2026") && !$0.contains("=") })
    #expect(!stage.screen.contains("h-1"))
  }

  @Test func aMistakeThatIsLeftIsComeBackTo() {
    let stage = Stage()
    stage.play("1 t Ctrl+X Enter")
    #expect(stage.screen.contains("> Nama "))
    stage.play("Enter")
    #expect(stage.screen.contains("> Nomor register"))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func theBlockOfTheLastPersonIsProposedAndTypingReplacesIt() {
    let stage = Stage()
    stage.play("1 t Down Down")
    #expect(stage.screen.contains("> Blok                [A-4_"))
    #expect(stage.lines.contains { $0.hasSuffix("usulan, ketik mengganti") })
    stage.play("`B-3")
    #expect(!stage.screen.contains("usulan"))
    stage.play("Tab")
    #expect(stage.lines.contains("  Blok                 B-3"))
    #expect(!stage.screen.contains("Keterampilan"), "levels are proven, not typed")
  }

  @Test func aBlockThatIsNotThereYetIsAdded() {
    let stage = Stage()
    stage.play("1 t Down Down `z-9")
    #expect(stage.screen.contains("> + Tambah blok \"Z-9\""))
    stage.play("Enter")
    #expect(stage.lines.contains("  Blok                 Z-9"))
    stage.play("Up `a Up")
    #expect(stage.screen.contains("> + Tambah blok \"A\""))
  }

  @Test func aFullStopTypedFirstRepeatsTheRecordBefore() {
    let stage = Stage()
    stage.play("1 t Down .")
    #expect(stage.screen.contains("> Nama                [RIMBA UMPAMA_"))
    stage.play("Up `B .")
    #expect(stage.screen.contains("[B._"))
    // Nobody's register number stands in somebody else's form.
    stage.play("Ctrl+U .")
    #expect(stage.screen.contains("[._"))
  }

  @Test func aFieldIsClearedByKeysOfItsOwn() {
    let stage = Stage()
    stage.play("1 u Down `CONTOH_TUJUH_DUA Ctrl+W")
    #expect(stage.screen.contains("[CONTOH TUJUH __"))
    stage.play("Ctrl+U")
    #expect(stage.screen.contains("> Nama                [___"))
    stage.play("Ctrl+R")
    #expect(stage.screen.contains("[CONTOH SATU_"))
  }

  @Test func theNextPersonIsEditedAtTheSameFieldAndTheDraftStays() {
    let stage = Stage()
    stage.play("1 u Down `LAIN PgDn")
    #expect(stage.title.contains("WB-002"))
    #expect(stage.screen.contains("> Nama                [BASO CONTOH_"))
    #expect(
      stage.message == "Konsep perubahan WB-001 disimpan. Belum tersimpan sebagai data.")
    stage.play("PgUp")
    #expect(stage.screen.contains("> Nama                [LAIN_"))
    stage.play("PgUp")
    #expect(stage.message == "Ini yang pertama. PgDn maju.")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aDecreeWrittenLatelyIsListed() {
    let stage = Stage()
    stage.play("1 t Up Down Down Down Down Down Down Down Down Down F4")
    #expect(stage.screen.contains("> SK-014/2026"))
    stage.play("Enter")
    #expect(stage.lines.contains { $0.contains("Nomor SK             SK-014/2026") })
  }
}
