/// A key as the program understands it, whatever bytes the terminal sent.
package enum Key: Hashable, Sendable {
  case character(Unicode.Scalar)
  /// Ctrl with a small letter.
  case control(Unicode.Scalar)
  case function(Int)
  case enter, escape, tab, backTab, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  /// A text that was pasted or scanned, as it came; `further`: how many characters of it are not in
  /// the text, because they came before it or were too many to keep.
  case paste(String, further: Int = 0)

  /// The printable character of the key, if it has one.
  package var typed: Unicode.Scalar? {
    if case .character(let scalar) = self { scalar } else { nil }
  }

  /// Whether it brings text.
  package var isTyped: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }

  /// What the key is of a text: its character, a line end or a tab; nil for what no text holds.
  package var written: Unicode.Scalar? {
    switch self {
    case .enter: "\n"
    case .tab: "\t"
    default: typed
    }
  }

  /// The small letter of a capital one; nil for all else.
  package var small: Key? {
    guard let scalar = typed, ("A"..."Z").contains(scalar) else { return nil }
    return .character(Unicode.Scalar(UInt8(scalar.value + 32)))
  }
}

extension Key {
  /// The key's name on the key line and in help, in the words of the language.
  package func name(english: Bool) -> String {
    switch self {
    case .character(" "): english ? "Space" : "Spasi"
    case .character(let scalar): String(Character(scalar)).uppercased()
    case .control(let scalar): "Ctrl+" + String(Character(scalar)).uppercased()
    case .function(let number): "F\(number)"
    case .enter: "Enter"
    case .escape: "Esc"
    case .tab: "Tab"
    case .backTab: "Shift+Tab"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: english ? "Up" : "Naik"
    case .down: english ? "Down" : "Turun"
    case .left: english ? "Left" : "Kiri"
    case .right: english ? "Right" : "Kanan"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .paste: english ? "Paste" : "Tempel"
    }
  }
}
