import Testing
import Workshop

@Suite struct RecheckTests {
  /// The figures' 231 caps with a draw: PMU-1 judged them all on 10-11.
  private func stage(as login: String) -> Stage { Stage(FigureSample.workshop, as: login) }

  @Test func theListAndTheFormShowNothingOfTheFirstVerdict() {
    let stage = stage(as: "ksb-1")
    stage.play("4 d")
    #expect(stage.title.contains("PERIKSA ULANG"), "\(stage.screen)")
    #expect(stage.lines[4].contains("B-00"), "\(stage.screen)")
    expectBlind(stage)
    stage.play("Enter")
    #expect(stage.title.contains("PERIKSA ULANG > B-00"), "\(stage.screen)")
    expectBlind(stage)
  }

  /// No verdict, grade, fault, maker or inspector.
  private func expectBlind(_ stage: Stage) {
    for word in ["Lulus A", "Turun", "Ditolak", "WB-0", "PMU-1", "10-11-2026", "Riwayat", "M01"] {
      #expect(!stage.screen.contains(word), "\(word): \(stage.screen)")
    }
  }

  @Test func aSecondLookIsSignedAndLeavesTheList() {
    let stage = stage(as: "ksb-1")
    stage.play("4 d")
    let before = stage.desk.workshop.drawn(on: Sample.today).count
    stage.play("Enter `Lulus_B Enter Enter")
    #expect(stage.screen.contains("Stok dan putusan pertama tidak berubah."), "\(stage.screen)")
    stage.play("`135790 Enter")
    #expect(stage.message == "Tersimpan #4821. Periksa ulang, \(before - 1) menunggu.")
    #expect(stage.desk.workshop.secondLooks.count == 1)
    stage.play("Esc Esc 7 a BackTab")
    #expect(stage.screen.contains("PMU-1"), "\(stage.screen)")
    #expect(stage.screen.contains("0 dari 1"), "\(stage.screen)")
  }

  @Test func aSecondLookThatIsRefusedIsNotSigned() {
    let stage = stage(as: "ksb-1")
    stage.play("4 d Enter `Ditolak Enter Enter")
    #expect(stage.screen.contains("! "), "\(stage.screen)")
    #expect(!stage.screen.contains("Stok dan putusan pertama"), "\(stage.screen)")
  }

  @Test func theFirstInspectorSeesNothingToLookAtAgain() {
    let stage = stage(as: "pmu-1")
    stage.play("4 d")
    #expect(stage.screen.contains("Tidak ada yang menunggu."), "\(stage.screen)")
    #expect(stage.desk.workshop.drawn(on: Sample.today).isEmpty == false)
  }
}
