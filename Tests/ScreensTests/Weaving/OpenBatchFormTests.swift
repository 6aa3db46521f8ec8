import Testing
import Workshop

@Suite struct OpenBatchFormTests {
  @Test func aBatchIsOpenedInTwentyTwoKeys() {
    let stage = Stage(WeavingStage.workshop)
    stage.press("2 t p Enter Enter 7 x 2 Space 8 x 1 Enter Enter + 3 0 Ctrl+X")
    #expect(stage.message == "Tersimpan #4821. B-0005, 3 buah dibagi ke regu. Z mengurungkan.")
    let batch = stage.desk.workshop.batches[4]
    #expect(batch.pieces.map(\.size) == [7, 7, 8])
    #expect(batch.due == Sample.day(2026, 12, 23))
    // The crew of the newest batch of plain caps.
    #expect(batch.crew == [ID(2), ID(3)])
    #expect(batch.colour == 0)
    stage.press("z")
    #expect(stage.desk.workshop.batches[4].isWithdrawn)
    #expect(!stage.lines.dropLast(2).contains { $0.contains("B-0005") })
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
    stage.press("Enter Enter Enter")
    #expect(stage.desk.workshop.batches[4].crew == [ID(4), ID(1), ID(5)])
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
    #expect(stage.screen.contains("! WB-008 belum boleh kerja."))
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
