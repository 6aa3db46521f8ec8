import TerminalUI
import Testing
import Wording

@testable import Screens

/// No key is silent: each changes the picture or says something, on every page.
@Suite struct QuietKeyTests {
  /// What no terminal sends apart from Backspace, Tab and Enter.
  private static let others: [Unicode.Scalar] = ["h", "i", "j", "m"]

  private static let keys: [Key] = {
    let letters = "abcdefghijklmnopqrstuvwxyz".unicodeScalars
    let digits = "0123456789".unicodeScalars
    return letters.map { .character($0) } + digits.map { .character($0) }
      + (1...12).map { .function($0) }
      + letters.filter { !others.contains($0) }.map { .control($0) }
  }()

  @Test(arguments: PageStates.all.indices) func everyKeyIsAnswered(_ place: Int) {
    let state = PageStates.all[place]
    // Each role meets some of the pages: all of them on each would take minutes.
    let login = state.logins[place % state.logins.count]
    let opened = state.stage(as: login, .indonesian)
    let before = opened.app.draw()
    var silent: [String] = []
    // Ctrl+L draws the terminal anew, which no canvas shows, and leaves what is said.
    for key in Self.keys where key != .control("l") {
      let stage = opened.copy()
      stage.app.message = opened.app.message
      _ = stage.app.draw()
      stage.app.press(key)
      // An answer may be what the page says already.
      if !stage.app.isFinished, stage.app.draw() == before, stage.app.message == nil {
        silent.append(key.name(english: false))
      }
    }
    #expect(silent.isEmpty, "\(state) as \(login): \(silent.joined(separator: " "))")
  }

  @Test func aKeyOfNoUseSaysSoOnce() {
    let stage = Stage()
    _ = stage.app.draw()
    stage.play("q")
    #expect(
      stage.message == "Tombol Q tidak dipakai di halaman ini. ? menunjukkan tombolnya.")
    stage.play("Down Up Up k")
    #expect(stage.message == "Ini yang pertama.")
    stage.play("Ctrl+L")
    #expect(stage.message != "Ini yang pertama.")
  }

  /// What is typed into a field is never repeated in the answer.
  @Test func aSecretIsNotRepeated() {
    let stage = Stage()
    stage.play("F12 `1234567 x")
    #expect(!stage.message.contains("Tombol"), "\(stage.message)")
  }
}
