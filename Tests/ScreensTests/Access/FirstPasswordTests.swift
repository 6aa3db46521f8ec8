import Screens
import Testing
import Workshop

/// Leaving the first password costs the code that led to it, so that it asks.
@Suite struct FirstPasswordTests {
  private func stage() -> Stage {
    let stage = Stage(PageSample.workshop, as: "nobody")
    stage.desk.secrets = (mustChange: true, hasPIN: false)
    stage.play("`ptg-2 Enter `latihan Enter")
    return stage
  }

  @Test func escAsksAndAnotherEscStays() {
    let stage = stage()
    #expect(stage.title.contains("KATA SANDI PERTAMA"))
    stage.play("Esc")
    #expect(stage.screen.contains("Keluar tanpa kata sandi?"), "\(stage.screen)")
    stage.play("Esc")
    #expect(stage.title.contains("KATA SANDI PERTAMA"))
    stage.play("Esc Enter")
    #expect(stage.title.contains("KATA SANDI PERTAMA"))
  }

  @Test func theSecondChoiceLeaves() {
    let stage = stage()
    stage.play("Esc 2 Enter")
    #expect(stage.title.contains("MASUK"), "\(stage.screen)")
  }
}
