import TerminalUI
import Testing
import Wording

@testable import Screens

/// No key is silent: each changes the picture or says something, on every page.
@Suite struct QuietKeyTests {
  /// What no terminal sends apart from Backspace, Tab and Enter.
  private static let others: [Unicode.Scalar] = ["h", "i", "j", "m"]

  private static let letters = "abcdefghijklmnopqrstuvwxyz".unicodeScalars

  /// Those that mean something somewhere, but for the digits, which open areas.
  private static let keys: [Key] =
    letters.map { .character($0) } + "+-*=/. ".unicodeScalars.map { .character($0) }
    + (1...12).map { .function($0) }
    + letters.filter { !others.contains($0) }.map { .control($0) }
    + [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down, .left, .right,
      .home, .end, .pageUp, .pageDown,
    ]

  /// Of those that nothing on a page means, one of a sort stands for all; of those that all pages
  /// share, the area of the page itself.
  private static func keys(on stage: Stage) -> [Key] {
    let bindings = stage.app.bindings
    let name = MenuPlace.name(of: stage.app.top)
    let area = Area.allCases.filter { MenuPlace.name(of: $0.page) == name }
      .map { Key.character(Unicode.Scalar(UInt8(48 + $0.rawValue))) }
    let unbound = keys.filter { bindings.first(with: $0) == nil }
    let few = unbound.first { $0.isTyped }.map { [$0] } ?? []
    let others = unbound.filter { !$0.isTyped }
    return keys.filter { !unbound.contains($0) } + area + few
      + [others.first { if case .function = $0 { true } else { false } }].compactMap { $0 }
      + [others.first { if case .control = $0 { true } else { false } }].compactMap { $0 }
      + others.filter {
        switch $0 {
        case .function, .control: false
        default: true
        }
      }
  }

  /// Each role meets some of the pages, and all of them where `BENGKEL_TORTURE_KEYS` is set.
  @Test(arguments: PageStates.all.indices) func everyKeyIsAnswered(_ place: Int) {
    let state = PageStates.all[place]
    for login in state.logins(inTurn: place) { answers(to: state, as: login) }
  }

  private func answers(to state: PageState, as login: String) {
    let opened = state.stage(as: login, .indonesian)
    let before = opened.app.draw()
    var silent: [String] = []
    // Ctrl+L draws the terminal anew, which no canvas shows, and leaves what is said.
    for key in Self.keys(on: opened) where key != .control("l") {
      let stage = opened.copy()
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
    #expect(stage.message == "Sudah baris pertama.")
    stage.play("Ctrl+L")
    #expect(stage.message != "Sudah baris pertama.")
    stage.play("1 End Down")
    #expect(stage.message == "Sudah baris terakhir.")
  }

  /// A page without rows names the keys that move on it.
  @Test func aQuestionNamesTheKeyThatHelpsThere() {
    let stage = Stage()
    stage.press("Esc a")
    #expect(
      stage.message == "Tombol A tidak dipakai di halaman ini. F1 menunjukkan tombolnya.",
      "\(stage.screen)")
  }

  @Test func anArrowThatMovesNothingNamesThoseThatDo() {
    let stage = Stage(PageSample.workshop)
    stage.play("2 Enter j Tab")
    #expect(
      stage.message.hasPrefix("Tombol Tab tidak menggeser di sini. Yang menggeser: Naik Turun"))
    stage.play("1 t Left Left Left Backspace")
    #expect(stage.message == "Tidak ada yang dihapus.")
  }

  /// What is typed into a field is never repeated in the answer.
  @Test func aSecretIsNotRepeated() {
    let stage = Stage()
    stage.play("F12 `1234567 x")
    #expect(!stage.message.contains("Tombol"), "\(stage.message)")
  }
}
