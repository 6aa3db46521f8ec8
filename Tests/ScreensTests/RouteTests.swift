import TerminalUI
import Testing
import Wording
import Workshop

@testable import Screens

/// Every action of every page, pressed by each of its keys and through the menu: the same effect,
/// or the same reason why not.
@Suite struct RouteTests {
  /// All that a key can change.
  private struct Effect: Equatable {
    var picture: [String]
    var cursor: Int
    var done: [Int]
    var isFinished: Bool

    init(_ stage: Stage) {
      let canvas = stage.app.draw()
      picture = canvas.lines
      cursor = canvas.cursor.y * canvas.width + canvas.cursor.x
      // The room of a full disk is looked at with every key.
      let orders = stage.desk.orders.filter { $0 != .measureRoom && $0 != .measureUsage }
      done = [stage.desk.saved.count, stage.desk.refusals, orders.count]
      isFinished = stage.app.isFinished
    }

    /// What differs, in a few lines.
    func unlike(_ other: Effect) -> String {
      let lines = zip(picture, other.picture).filter { $0 != $1 }.map { "\n\($0)\n\($1)" }
      return "\(cursor) \(other.cursor) \(done) \(other.done)" + lines.joined()
    }
  }

  /// What a page shares with all others is pressed on one of them.
  private static func isPressed(_ binding: Binding, _ state: PageState) -> Bool {
    if binding.label.isEmpty || binding.command == .palette { return false }
    if state.name == "people list" { return true }
    if Area(binding.command) != nil { return binding.disabledBecause != nil }
    return ![.help, .lock, .redraw, .learning, .undo, .redo].contains(binding.command)
  }

  @Test(arguments: PageStates.all) func allWaysToAnActionLeadToTheSame(_ state: PageState) {
    let opened = state.stage(as: state.logins[0], .indonesian)
    for binding in opened.app.bindings where Self.isPressed(binding, state) {
      let effects = binding.keys.map { key in
        let stage = opened.copy()
        stage.app.press(key)
        if let reason = binding.disabledBecause {
          #expect(stage.app.message == reason, "\(state): \(binding.label)")
        }
        return Effect(stage)
      }
      for (key, effect) in zip(binding.keys, effects) where effect != effects[0] {
        Issue.record("\(state): \(key) is not \(binding.keys[0]): \(effect.unlike(effects[0]))")
      }
      // What changes nothing says so; behind the menu the page itself is a change.
      let pressed = opened.copy()
      pressed.app.press(binding.keys[0])
      let before = opened.copy().app.draw()
      if binding.disabledBecause == nil, pressed.app.message == nil {
        let after = pressed.app.draw()
        if after == before || pressed.app.message != nil { continue }
      }
      guard let chosen = throughTheMenu(binding, opened.copy()) else { continue }
      if let reason = binding.disabledBecause {
        #expect(chosen.app.message == reason, "\(state): \(binding.label) in the menu")
      } else if Effect(chosen) != effects[0] {
        let other = Effect(chosen).unlike(effects[0])
        Issue.record("\(state): \(binding.label) in the menu: \(other)")
      }
    }
  }

  /// After its row in the menu was run; nil where there is no menu.
  private func throughTheMenu(_ binding: Binding, _ stage: Stage) -> Stage? {
    guard let key = stage.app.bindings.first(where: { $0.command == .palette })?.keys[0] else {
      return nil
    }
    let rows = stage.app.bindings.count
    stage.app.press(key)
    let name = binding.keys[0].name(english: false)
    for _ in 0..<rows {
      if stage.focusedRow.hasKey(name, label: binding.label) {
        stage.app.press(.enter)
        return stage
      }
      stage.app.press(.down)
    }
    Issue.record("\(binding.label) does not stand in the menu")
    return nil
  }

  @Test(arguments: PageStates.all) func noKeyIsLeftThatATerminalMayKeep(_ state: PageState) {
    for binding in state.stage(as: state.logins[0], .indonesian).app.bindings {
      #expect(
        binding.keys.contains { !Self.forbidden.contains($0) },
        "\(state): \(binding.command.name) hangs on \(binding.keys)")
    }
  }

  /// XON and XOFF, what tmux and screen take, what is Backspace, Tab or Enter, and what window
  /// systems keep for themselves.
  private static let forbidden =
    "sqabhijmc".unicodeScalars.map { Key.control($0) } + [1, 10, 11].map { .function($0) }

  /// With Caps Lock on, a letter still means what it says.
  @Test(arguments: PageStates.all) func capitalLettersMeanTheSame(_ state: PageState) {
    let bindings = state.stage(as: state.logins[0], .indonesian).app.bindings
    for binding in bindings {
      for key in binding.keys {
        guard let scalar = key.typed, ("a"..."z").contains(scalar) else { continue }
        let capital = Unicode.Scalar(UInt8(scalar.value - 32))
        #expect(bindings.first(with: .character(capital)) == binding)
      }
    }
  }
}

extension Stage {
  /// The row of the menu that is in focus.
  fileprivate var focusedRow: Substring {
    lines.first { $0.contains("│ > ") }.map {
      $0.split(separator: "│").first { $0.hasPrefix(" >") }
    }
    .flatMap { $0 } ?? ""
  }
}

extension Substring {
  fileprivate func hasKey(_ name: String, label: String) -> Bool {
    let words = split(separator: " ")
    return dropFirst(3).hasPrefix(label) && (words.last == "\(name)" || words.last == "(\(name))")
  }
}
