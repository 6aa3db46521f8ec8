import TerminalUI
import Wording

/// What a key can be asked to do: one value, made by the area that understands it, so that a key
/// means the same thing on every page that names it.
package final class Command: Sendable {
  /// What the learning mode counts it by.
  package let name: String
  /// What it is also called, for whoever looks for it in the menu; words with blanks between.
  let synonyms: Words
  /// What its key does, to go on behind the key's name: `T membuka isian baru`; nil where the page
  /// that opens says it.
  let deed: Words?
  /// Where it moves in a list or a text; nil for all that is no motion.
  let motion: Motion?

  package init(
    _ name: String, _ synonyms: Words = Words("", en: ""), does deed: Words? = nil,
    moves motion: Motion? = nil
  ) {
    self.name = name
    self.synonyms = synonyms
    self.deed = deed
    self.motion = motion
  }

  /// Choosing one of ten by its digit.
  static let digits = (0...9).map { Command("digit\($0)") }

  /// Which of them it is, or nil.
  var digit: Int? { Self.digits.firstIndex(of: self) }
}

extension Command: Hashable {
  package static func == (one: Command, other: Command) -> Bool { one === other }

  package func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(self)) }
}

extension ListCursor {
  /// Moves as a command says over so many rows, of which a page shows some; false when it does not.
  mutating func move(_ command: Command, rows: Int, page: Int) -> Bool {
    guard let motion = command.motion else { return false }
    move(motion, rows: rows, page: page)
    return true
  }
}

extension TextScroll {
  /// Moves as a command says over so many lines, of which a page shows some.
  mutating func move(_ command: Command, lines: Int, page: Int) {
    if let motion = command.motion { move(motion, lines: lines, page: page) }
  }
}
