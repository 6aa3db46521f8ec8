import Testing
import Workshop

@Suite struct CorrectionTests {
  /// At the form for B-0002-07, which passed with A and is in stock, by way of the quality figures.
  private func form(as login: String = "pmu-1") -> Stage {
    let stage = Stage(PageSample.workshop, as: login)
    stage.play("7 a Tab Enter Down u")
    return stage
  }

  private let filled = "`Lulus_B Enter Enter `tertukar_buah Enter"

  @Test func aPieceOfTheFiguresIsCorrectedWithAReasonAndAPIN() {
    let stage = form()
    #expect(stage.title.contains("B-0002-07 > KOREKSI"), "\(stage.screen)")
    #expect(stage.screen.contains("sekarang Lulus A"))
    stage.play(filled)
    #expect(stage.screen.contains("Koreksi B-0002-07"), "\(stage.screen)")
    #expect(stage.screen.contains("Semula   Lulus A"))
    #expect(stage.screen.contains("Menjadi  Lulus B"))
    #expect(stage.screen.contains("Alasan   tertukar buah"))
    #expect(stage.desk.saved.isEmpty)
    stage.play("`135790 Enter")
    #expect(stage.message == "Tersimpan #4821. Koreksi B-0002-07.")
    #expect(stage.desk.workshop.batches[WeavingStage.bank].pieces[6].grade == .b)
    stage.play("Enter")
    #expect(stage.screen.contains("lulus akhir A 19-11, dikoreksi 23-11"), "\(stage.screen)")
    #expect(stage.screen.contains("koreksi PMU-1: lulus akhir B 23-11, tertukar buah"))
  }

  @Test func thePageOfThePieceLeadsThereToo() {
    let stage = Stage(PageSample.workshop, as: "ksb-1")
    stage.play("7 a Tab Enter Down Enter u")
    #expect(stage.title.contains("B-0002-07 > KOREKSI"), "\(stage.screen)")
    stage.play("Esc")
    #expect(stage.title.contains("B-0002-07"))
    #expect(stage.desk.saved.isEmpty)
  }

  /// What stands in the way is said when the key is pressed.
  struct Case: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var login = "pmu-1"
    var keys: String
    var message: String
  }

  static let cases = [
    Case(
      testDescription: "a clerk", login: "ptg-2", keys: "7 a Tab Enter Down u",
      message: "Hanya Pemeriksa, Kasubsi."),
    Case(
      testDescription: "a rejection that waits", keys: "7 a Tab Enter u",
      message: "Penolakannya menunggu petugas kedua, yang boleh tidak setuju."),
    Case(
      testDescription: "no change", keys: "7 a Tab Enter Down u `Lulus_A Enter Enter `keliru Enter",
      message: "1 isian perlu dibetulkan. Ctrl+X menyimpan sesudahnya."),
    Case(
      testDescription: "an unknown defect",
      keys: "7 a Tab Enter Down u `Lulus_B Enter `M99 Enter `keliru Enter",
      message: "1 isian perlu dibetulkan. Ctrl+X menyimpan sesudahnya."),
  ]

  @Test(arguments: cases) func whatCannotBeCorrectedSaysWhy(_ row: Case) {
    let stage = Stage(PageSample.workshop, as: row.login)
    stage.play(row.keys)
    #expect(stage.message == row.message, "\(stage.screen)")
    #expect(stage.desk.saved.isEmpty)
  }

  @Test func aRejectionByCorrectionWaitsAndCanBeRefusedBackIntoStock() {
    let stage = form()
    stage.play("`Ditolak Enter `K02 Enter `berjamur_di_dalam Enter")
    #expect(stage.screen.contains("penolakan menunggu petugas kedua"), "\(stage.screen)")
    stage.play("`135790 Enter")
    #expect(stage.desk.workshop.derived.condemned.count == 2)
    let second = Stage(stage.desk, as: "ksb-1")
    second.play("4 k End Enter")
    #expect(second.screen.contains("Kembali ke stok"), "\(second.screen)")
    second.play("5 Enter `135790 Enter")
    #expect(second.desk.workshop.derived.condemned.count == 1)
    #expect(second.desk.workshop.batches[WeavingStage.bank].pieces[6].state == .accepted)
  }
}
