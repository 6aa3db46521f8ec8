import Testing
import Workshop

/// A status through every entry: its day, the question before it, and where the pieces go.
@Suite struct StatusQuestionTests {
  private static let toStatus = String(repeating: "Down ", count: 12)

  private static func stage(_ workshop: Workshop = WeavingStage.workshop) -> Stage {
    Stage(workshop)
  }

  @Test func aStatusBeginsTodayUnlessADayIsTyped() {
    let stage = Self.stage()
    stage.play("1 Down Down Down Down Down Down u " + Self.toStatus + "Ctrl+U `pindah")
    #expect(stage.screen.contains("23-11-2026"))
    stage.play("Ctrl+U `aktif")
    #expect(!stage.screen.contains("23-11-2026  "))
    stage.play("Ctrl+U `bebas Enter Ctrl+U `201126 Ctrl+X 2 Enter")
    #expect(stage.message == "Tersimpan #4821. WB-007. Z mengurungkan.")
    let person = stage.desk.workshop.people[6]
    #expect(person.status == .released && person.statusSince == Sample.day(2026, 11, 20))
  }

  @Test func theDayAloneIsAChange() {
    let stage = Self.stage()
    stage.play("1 u " + Self.toStatus + "Down Ctrl+U `150326 Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. WB-001. Z mengurungkan.")
    #expect(stage.desk.workshop.people[0].statusSince == Sample.day(2026, 3, 15))
    stage.play("z")
    #expect(stage.desk.workshop.people[0].statusSince == Sample.day(2026, 3, 2))
  }

  @Test func whoIsNewHasTheStatusAndDayThatWereTyped() {
    let stage = Self.stage(Sample.workshop)
    stage.play("1 t `B.I_88/2024 Enter `CONTOH_EMPAT_DUA Enter `B-2 Enter Up Up Up")
    stage.play(String(repeating: "Down ", count: 12) + "Ctrl+U `istirahat Enter")
    stage.play("Ctrl+U `011126 Ctrl+X")
    let person = stage.desk.workshop.people[8]
    #expect(person.status == .resting && person.statusSince == Sample.day(2026, 11, 1))
    #expect(person.enrolled == Sample.day(2026, 11, 1))
  }

  @Test func aDayThatCannotBeIsSaidUnderItsField() {
    let stage = Self.stage()
    stage.play("1 u " + Self.toStatus + "Down Ctrl+U `010326 Ctrl+X")
    #expect(stage.screen.contains("! Sebelum hari masuk 02-03-2026. Isi yang lebih baru."))
    stage.play("Ctrl+U `241126 Ctrl+X")
    #expect(stage.screen.contains("! Tanggal tidak boleh setelah hari ini."))
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func theQuestionNamesThePiecesAndTheFocusIsOnNeverMind() {
    let stage = Self.stage()
    stage.play("1 Down Down Down Down Down Down u " + Self.toStatus + "Ctrl+U `bebas Ctrl+X")
    #expect(stage.screen.contains("WB-007 bebas?"))
    #expect(stage.screen.contains("Bebas sejak 23-11-2026; masih terbuka:"))
    #expect(
      stage.screen.contains("5 buah di tangan, menjadi tanpa pemegang: B-0002 (12 13 14 15  "))
    #expect(stage.screen.contains("> 1  Tidak jadi"))
    stage.play("Enter")
    #expect(stage.desk.saved.isEmpty && stage.title.contains("WB-007"))
    stage.play("Ctrl+X 2 Enter")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func theDeedOfTheListAsksTheSame() {
    let stage = Self.stage()
    stage.play("1 Down Down Down Down Down Down g")
    #expect(stage.screen.contains("5 buah di tangan, menjadi tanpa pemegang: B-0002"))
    stage.play("Esc Home + g")
    #expect(stage.screen.contains("Masih terbuka:"))
    #expect(stage.screen.contains("WB-001 2 buah"))
  }

  @Test func piecesWithoutAHolderStandOnTheHomePageAndInTheirList() {
    let stage = Self.stage()
    stage.play("1 Down Down Down Down Down Down g 2 Enter")
    #expect(stage.title.contains("SERAH TERIMA"))
    stage.play("Esc Esc")
    #expect(stage.screen.contains("5 buah tanpa pemegang"))
    stage.play("Home Enter")
    #expect(stage.title.contains("TANPA PEMEGANG"))
    expectGolden(stage.screen, "pieces-without-a-holder")
    stage.play("Enter")
    #expect(stage.screen.contains("tanpa pemegang: WB-007 istirahat sejak 23-11-2026"))
  }

  @Test func aSavedEditNamesWhoWasEditedAndTheWayBack() {
    let stage = Self.stage()
    stage.play("1 Enter u " + Self.toStatus + "Down Down `pagi Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. WB-001. Z mengurungkan.")
    stage.play("u PgDn " + Self.toStatus + "Down Down `sore Ctrl+X")
    #expect(stage.message == "Tersimpan #4822. WB-002. Z mengurungkan.")
  }

  @Test func whoMayNotWorkIsToldTheFailingRuleAlone() {
    let stage = Self.stage()
    stage.play("1 Down g 2 Enter Esc Up Down")
    #expect(stage.screen.contains("WB-002 tidak boleh kerja: istirahat sejak 23-11-2026."))
    stage.play("Enter")
    #expect(stage.screen.contains("belum: istirahat sejak 23-11-2026"))
    #expect(stage.screen.contains("STATUS            istirahat sejak 23-11-2026"))
    #expect(stage.screen.contains("                  aktif sejak 02-03-2026"))
  }
}
