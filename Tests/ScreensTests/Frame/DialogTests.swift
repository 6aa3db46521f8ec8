import Testing
import Workshop

/// Boxes on the smallest screen: every choice can be reached and seen.
@Suite struct DialogTests {
  @Test func choicesScrollWhereTheyDoNotFit() {
    let stage = Stage(PageSample.workshop, as: "ksb-1", width: 40, height: 12)
    stage.play("4 k Enter")
    #expect(stage.screen.contains("> 1  Tidak jadi"))
    stage.play("Down Down Down Down")
    #expect(stage.screen.contains("> 5  Kembali ke antrean"))
    #expect(stage.lines[8].hasPrefix("  └"))
  }

  @Test func theFocusOfTheMenuStaysInSight() {
    let stage = Stage(width: 40, height: 12)
    stage.play("1 m")
    for _ in 0..<40 {
      #expect(stage.lines.contains { $0.hasPrefix("  │ > ") }, "\(stage.screen)")
      stage.play("Down")
    }
    #expect(stage.screen.contains("> Bantuan"))
    #expect(stage.lines[9].hasPrefix("  └"))
  }

  @Test func longLinesOfAQuestionAreWrapped() {
    let stage = Stage(WeavingStage.workshop, width: 40, height: 12)
    stage.play("3 a Enter F8")
    #expect(stage.screen.contains("│ Konsep hasil harian 23-11-2026   │"))
    #expect(stage.screen.contains("│ belum disimpan dan akan hilang.  │"))
  }
}
