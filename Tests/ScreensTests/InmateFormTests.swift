import Testing
import Workshop

@Suite struct InmateFormTests {
  @Test func aSimilarNameIsShownBeforeSavingAndASecondEnterSaves() {
    let stage = Stage()
    stage.play("1 t `B.I_88/2024 Enter `SITI_MISAL Enter `W-1")
    #expect(stage.screen.contains("? Nama mirip sudah ada:"))
    #expect(stage.screen.contains("WB-003  SITTI MISAL                  W-1      aktif"))
    stage.play("Enter Ctrl+X")
    #expect(stage.message == "Nama mirip: WB-003. Enter sekali lagi menyimpan.")
    #expect(stage.desk.saved.isEmpty)
    #expect(stage.keyLine.hasPrefix("Enter Simpan"))
    stage.play("Enter")
    #expect(stage.message == "Tersimpan #4821. WB-009. Z mengurungkan.")
  }

  @Test func anotherKeyThanEnterIsNoAnswerButTheSaveKeyAlwaysIs() {
    let stage = Stage()
    stage.play("1 t `B.I_88/2024 Enter `SITI_MISAL Enter `W-1 Enter Ctrl+X Up Enter")
    #expect(stage.desk.saved.isEmpty)
    stage.play("Ctrl+X")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func aNameMendedAfterTheQuestionIsComparedAnew() {
    let stage = Stage()
    stage.play("1 t `B.I_88/2024 Enter `SITI_MISAL Enter `W-1 Enter Ctrl+X Up Up")
    stage.play("Ctrl+U `BASSO_CONTOH Ctrl+X")
    #expect(stage.message == "Nama mirip: WB-002. Enter sekali lagi menyimpan.")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aReleaseInThePastIsAQuestionOfTheForm() {
    let stage = Stage()
    stage.play("1 t `B.I_88/2024 Enter `CONTOH_LAIN Enter `W-1 Enter Down `17-08-2020 Down")
    #expect(stage.screen.contains("? Sudah lewat 2289 hari. Periksa tanggalnya."))
    stage.play("Ctrl+X")
    #expect(stage.message == "Perkiraan bebas sudah lewat. Enter sekali lagi menyimpan.")
    #expect(stage.desk.saved.isEmpty)
    stage.play("Enter")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func aTakenNumberIsSaidWhenItsFieldIsLeftHoweverItIsWritten() {
    let stage = Stage()
    stage.play("1 t `bi_71/2024 Enter")
    #expect(stage.screen.contains("! Sudah dipakai WB-001. Periksa kartu, lalu betulkan."))
  }

  @Test func whatStaysAsItIsIsNotAskedAbout() {
    var workshop = Sample.workshop
    workshop.apply(
      .editInmate(
        EditInmate {
          $0.identity = workshop.people[0].identity
          $0.identity?.name = "SITTI MISAL"
          $0.identity?.release = Sample.now.local(offset: 8 * 3600).day - 3
        }), by: Authority(user: ID(0)))
    let stage = Stage(workshop)
    stage.play("1 u Down Down Ctrl+U `B-7 Ctrl+X")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func aNarrowPictureSaysTheQuestionInPlaceOfTheLabel() {
    let stage = Stage(width: 40, height: 12)
    stage.play("1 t `B.I_88/2024 Enter `SITI_MISAL Enter")
    #expect(stage.screen.contains("? Nama mirip sudah ada:"))
  }
}
