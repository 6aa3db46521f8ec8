import Testing
import Workshop

/// `QueueSample`: B-0001-01 to -04 wait first, then B-0002-01, gold for a bank.
@Suite struct QueueSearchTests {
  private func stage(_ keys: String) -> Stage {
    let stage = Stage(QueueSample.workshop, as: "pmu-1")
    stage.play("4 " + keys)
    return stage
  }

  private func focused(_ stage: Stage) -> String {
    let row = stage.lines.first { $0.hasPrefix(">") } ?? ""
    return row.split(separator: " ").first { $0.hasPrefix("B-") }.map(String.init) ?? ""
  }

  @Test(arguments: [
    ("/ `b-0002", "B-0002-01"), ("/ `bank Enter", "B-0002-01"), ("/ `03", "B-0001-03"),
    ("Down / `bank Esc", "B-0001-02"), ("Down / `zzz", "B-0001-02"),
    ("/ `bank Backspace Backspace Backspace Backspace", "B-0001-01"),
  ])
  func typingLeadsToThePiece(_ keys: String, _ code: String) {
    #expect(focused(stage(keys)) == code)
  }

  @Test func whatTheSearchPassesByWasNotSeen() {
    let stage = stage("/ `0")
    stage.play("Down Down Down")
    #expect(stage.lines[1].contains("dilihat 1"))
    stage.play("Enter")
    #expect(stage.lines[1].contains("dilihat 2"))
    #expect(focused(stage) == "B-0001-04")
  }

  @Test func lettersAreTextWhileOneSearches() {
    let stage = stage("/ `l")
    #expect(!stage.screen.contains("~"))
    stage.play("Esc l")
    #expect(stage.screen.contains("~Lulus"))
  }
}
