import TerminalUI
import Testing
import Workshop

/// Keys that wait together: kept where text is typed, thrown away where something is asked.
@Suite struct TypeAheadTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var opening: String
    /// 500 keys as `Stage.play` takes them.
    var typing: [String]
  }

  private static func padded(_ keys: [String], with more: [String]) -> [String] {
    let short = 499 - keys.reduce(0) { $0 + ($1.hasPrefix("`") ? $1.count - 1 : 1) }
    return keys + (0..<short).map { more[($0 * $0 + $0 / 7) % more.count] } + ["Ctrl+X"]
  }

  static let cases = [
    Case(
      testDescription: "a form", opening: "1 t",
      typing: padded(
        [
          "`B.I_88/2024", "Enter", "`CONTOH_EMPAT", "Enter", "`B-3", "Enter", "Enter", "`+90",
          "Tab",
        ]
          + Array(repeating: "Tab", count: 9), with: ["`a", "`b", "Space", "Backspace", "`c"])),
    Case(
      testDescription: "a grid", opening: "3",
      typing: padded([], with: ["`s", "`a", "Down", "`i", "Up", "Down", ".", "Del", "Home"])),
  ]

  @Test(arguments: cases) func fiveHundredKeysAtOnceAreTheRecordOfSlowTyping(_ row: Case) {
    let slow = Stage(WeavingStage.workshop)
    let fast = Stage(WeavingStage.workshop)
    for stage in [slow, fast] { stage.play(row.opening) }
    let keys = row.typing.flatMap { Stage.keys($0) }
    #expect(keys.count == 500)
    for key in row.typing { slow.play(key) }
    fast.desk.now = slow.desk.now
    #expect(fast.app.press(keys))
    #expect(slow.desk.saved.count == 1)
    #expect(fast.screen == slow.screen)
    #expect(fast.desk.workshop.people == slow.desk.workshop.people)
    #expect(fast.desk.workshop.outputs == slow.desk.workshop.outputs)
  }

  @Test func keysTypedAheadDoNotAnswerAQuestion() {
    let stage = Stage(WeavingStage.workshop)
    #expect(!stage.burst("3 s Enter End Enter 2 Enter"))
    #expect(stage.screen.contains("Simpan lembar ini?"))
    #expect(stage.screen.contains("> 1  Tidak jadi"))
    #expect(stage.message == "2 ketikan sebelum pertanyaan ini diabaikan.")
    #expect(stage.desk.saved.isEmpty)
    stage.play("2 Enter")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func keysTypedAheadDoNotSign() {
    let stage = Stage(PageSample.workshop, as: "pmu-1")
    stage.play("4 l")
    #expect(!stage.burst("Ctrl+X 1 3 5 7 9 0 Enter"))
    #expect(stage.message == "7 ketikan sebelum pertanyaan ini diabaikan.")
    #expect(stage.desk.saved.isEmpty)
    stage.play("1 3 5 7 9 0 Enter")
    #expect(stage.desk.saved.count == 1)
  }

  @Test func nothingIsSaidWhereNothingWasThrownAway() {
    let stage = Stage(WeavingStage.workshop)
    #expect(!stage.burst("3 s Enter End Enter"))
    #expect(stage.message == "Panah atau angka memilih, Enter menjalankan.")
  }
}

extension Stage {
  /// The keys of one word of `play`.
  static func keys(_ word: String) -> [Key] {
    guard word.hasPrefix("`") else { return [key(word)] }
    return word.dropFirst().unicodeScalars.map { .character($0 == "_" ? " " : $0) }
  }

  /// Presses keys that waited together; false when one opened a question.
  func burst(_ keys: String) -> Bool {
    app.press(keys.split(separator: " ").flatMap { Self.keys(String($0)) })
  }
}
