import TerminalUI
import Wording
import Workshop

/// One row of the menu: a sentence, where it is done, the keys that lead there, what Enter does.
struct MenuRow {
  /// How much of it must be typed.
  enum Ease {
    /// A slip of the finger is forgiven.
    case forgiving
    /// Only its own words lead to it: what leaves the program.
    case strict
  }

  /// Its name, which it is found by first.
  let label: String
  /// What it does, behind its name.
  var deed = ""
  /// The page where it is done; empty for the page that the menu was opened on.
  var page = ""
  /// The keys that lead there, in order.
  let key: String
  /// Why it cannot be done now, or nil.
  var reason: String?
  /// What else it is called, in both languages.
  var synonyms = ""
  var ease = Ease.forgiving
  /// What is done once the menu is closed.
  let effects: [Effect]
}

extension MenuRow {
  /// Its name and key, by which it is known again.
  var naming: String { label + "\n" + key }

  /// A key of the page that the menu was opened on.
  init(here binding: Binding, in scene: Scene) {
    self.init(
      label: binding.label, deed: Self.deed(binding.command, in: scene),
      key: binding.keys[0].name(english: scene.language == .english),
      reason: binding.disabledBecause, synonyms: Self.synonyms(binding.command),
      ease: binding.command.leavesTheProgram ? .strict : .forgiving,
      effects: [.again(binding.keys[0])])
  }

  static func synonyms(_ command: Command) -> String {
    command.synonyms.id + " " + command.synonyms.en
  }

  static func deed(_ command: Command, in scene: Scene) -> String {
    command.deed.map { scene.say($0) } ?? ""
  }
}

extension Command {
  /// Whether it ends the session, or the program.
  var leavesTheProgram: Bool { self == .leave || self == .switchUser }
}
