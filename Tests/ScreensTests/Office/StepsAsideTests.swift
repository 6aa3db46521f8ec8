import Testing
import Workshop

@testable import Screens

/// A first step that is not needed is put aside with a reason, and the list goes.
@Suite struct StepsAsideTests {
  /// A workshop whose office set everything but the days it works on.
  private static var stage: Stage {
    var workshop = Sample.workshop
    let up = SetStepAside {
      $0.day = Sample.today
      $0.step = "calendar"
      $0.isTakenUp = true
    }
    workshop.apply(.setStepAside(up), by: Sample.supervisor)
    return Stage(workshop, as: "ksb-1")
  }

  @Test func aStepIsPutAsideAndTheListGoes() {
    let stage = Self.stage
    #expect(stage.screen.contains("Langkah pertama: kalender"), "\(stage.screen)")
    #expect(stage.screen.contains("I di sana menyisihkan yang tidak perlu."), "\(stage.screen)")
    stage.play("Enter End Up")
    #expect(stage.screen.contains("I Sisihkan"), "\(stage.screen)")
    stage.play("i `kerja_setiap_hari Ctrl+X")
    #expect(stage.screen.contains("disisihkan: kerja setiap hari"), "\(stage.screen)")
    #expect(stage.screen.contains("lengkap"), "\(stage.screen)")
    stage.play("Esc")
    #expect(!stage.screen.contains("Langkah pertama"), "\(stage.screen)")
  }

  @Test func aStepThatWasPutAsideIsTakenUpAgain() {
    let stage = Self.stage
    stage.play("Enter End Up i `kerja_setiap_hari Ctrl+X")
    #expect(stage.screen.contains("I Ambil lagi"), "\(stage.screen)")
    stage.play("i")
    #expect(stage.screen.contains("Diambil lagi."), "\(stage.screen)")
    #expect(stage.screen.contains("1 kosong !"), "\(stage.screen)")
  }

  @Test func aStepThatIsDoneIsNotPutAside() {
    let stage = Self.stage
    stage.play("Enter Home i")
    #expect(stage.screen.contains("Langkah ini sudah terisi."), "\(stage.screen)")
  }
}
