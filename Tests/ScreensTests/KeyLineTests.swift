import TerminalUI
import Testing
import Wording

@testable import Screens

/// What the last row promises is kept: read from the picture, pressed on a fresh screen.
@Suite struct KeyLineTests {
  /// A key that is written there and rightly changes nothing.
  private struct Exception {
    var state: String
    var key: String
    var reason: String
  }

  private static let exceptions = [
    Exception(state: "login", key: "Ctrl+U", reason: "the field is empty already"),
    Exception(state: "login, password", key: "Ctrl+U", reason: "the field is empty already"),
    Exception(state: "login after the lock", key: "Ctrl+U", reason: "the field is empty already"),
    Exception(state: "change of user", key: "Ctrl+U", reason: "the field is empty already"),
    Exception(
      state: "day grid, empty", key: "Enter", reason: "the message line says why beforehand"),
    Exception(state: "day grid, empty", key: "F4", reason: "the message line says why beforehand"),
    Exception(state: "nota, unpaid", key: "Tab", reason: "the message line says why beforehand"),
    Exception(
      state: "opening rows, none", key: "t", reason: "the message line says why beforehand"),
    Exception(
      state: "graphs, none", key: "Enter", reason: "the message line says why beforehand"),
  ]

  /// Each role meets some of the pages in each language, and all where the keys are tortured.
  @Test(arguments: PageStates.all.indices, Language.allCases)
  func everyKeyWrittenThereDoesSomethingOrSaysWhyNot(_ place: Int, _ language: Language) {
    let state = PageStates.all[place]
    for login in state.logins(inTurn: place + (language == .english ? 1 : 0)) {
      for size in [(80, 24), (40, 12)] {
        let opened = state.stage(as: login, language, width: size.0, height: size.1)
        let before = opened.app.draw()
        for pair in KeyPair.read(opened.keyLine) where !isExcepted(pair, state) {
          let stage = opened.copy()
          stage.play(pair.key)
          let after = stage.app.draw()
          if stage.app.isFinished { continue }
          #expect(
            before != after, "\(state) as \(login), \(size): \(pair.key) \(pair.label) does nothing"
          )
          guard onlyTheMessageDiffers(before, after) else { continue }
          #expect(
            stage.message.hasSuffix(".") && stage.message.contains(" "),
            "\(state) as \(login), \(size): \(pair.key) says \"\(stage.message)\"")
        }
      }
    }
  }

  private func isExcepted(_ pair: KeyPair, _ state: PageState) -> Bool {
    Self.exceptions.contains { $0.state == state.name && $0.key == pair.key }
  }

  private func onlyTheMessageDiffers(_ before: Canvas, _ after: Canvas) -> Bool {
    guard before.size == after.size, before.cursor == after.cursor else { return false }
    let place = (before.height - 2) * before.width
    let rest = { (canvas: Canvas) in
      canvas.cells[..<place] + canvas.cells[(place + canvas.width)...]
    }
    return rest(before) == rest(after)
  }

  @Test(arguments: PageStates.all, Language.allCases)
  func theKeyLineHasItsForm(_ state: PageState, _ language: Language) {
    for login in state.logins {
      for size in [(80, 24), (40, 12)] {
        let canvas = state.picture(as: login, language, width: size.0, height: size.1)
        let line = String((canvas.lines.last ?? "").dropFirst(2))
        let place = "\(state) as \(login), \(size): \(line)"
        let pairs = KeyPair.read(line)
        #expect(line.unicodeScalars.count <= min(77, size.0 - 3), "\(place)")
        #expect(pairs.count <= 8, "\(place)")
        #expect(Set(pairs.map(\.key)).count == pairs.count, "a key twice: \(place)")
        let isForm = size.0 < 60 && pairs.contains { $0.key == "Ctrl+X" }
        #expect(
          line.hasSuffix(
            isForm && state.kind == .typing
              ? "F9  F1"
              : Self.ending(state.kind, language, isNarrow: size.0 < 60)), "\(place)")
      }
    }
  }

  /// However narrow, a form says how to save and how to leave it.
  @Test(arguments: ["1 t", "2 t", "5 t", "5 a t", "6 t", "9 b t"])
  func aNarrowFormSaysHowToSaveAndLeave(_ keys: String) {
    let login = keys == "6 t" ? "bdh-1" : "ptg-2"
    for (language, words) in [
      (Language.indonesian, "Ctrl+X Simpan  Esc Kembali  F9  F1"),
      (.english, "Ctrl+X Save  Esc Back  F9  F1"),
    ] {
      let stage = Stage(PageSample.workshop, as: login, language: language, width: 40, height: 12)
      stage.play(keys)
      #expect(stage.keyLine.hasSuffix(words), "\(stage.screen)")
    }
  }

  private static func ending(
    _ kind: PageState.Kind, _ language: Language, isNarrow: Bool
  ) -> String {
    let help = isNarrow ? "" : language == .english ? " Help" : " Bantuan"
    switch kind {
    case .page: return "M Menu  ?" + help
    case .typing: return "F9 Menu  F1" + help
    case .dialog, .door: return "F1" + help
    case .failure: return "?" + help
    case .help: return language == .english ? "Esc Back" : "Esc Kembali"
    }
  }

  /// All bindings, shown or not: a key that two of them claim would never reach the second.
  @Test(arguments: PageStates.all) func noKeyMeansTwoThings(_ state: PageState) {
    for login in state.logins {
      let bindings = state.stage(as: login, .indonesian).app.bindings
      var seen: [Key: Command] = [:]
      for binding in bindings {
        for key in binding.keys {
          if let other = seen[key] {
            let both = "\(other.name) and \(binding.command.name)"
            Issue.record("\(state) as \(login): \(key) is \(both)")
          }
          seen[key] = binding.command
        }
      }
    }
  }
}
