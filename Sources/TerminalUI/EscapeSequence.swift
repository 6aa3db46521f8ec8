/// The keys of sequences that a terminal sends though its entry does not name them, as when TERM
/// is that of another one.
///
/// ECMA-48, 5.4: after `ESC [` parameters from `0` to `?`, then one final byte from `@` to `~`;
/// after `ESC O`, a final byte alone, as the VT220's keypad sends it.
package enum EscapeSequence {
  /// What the final byte means with the number before it; nil is no key of ours, and does nothing.
  ///
  /// `introducer`: `[` or `O`. Further parameters are Shift, Alt and Ctrl and change nothing.
  package static func key(
    after introducer: Unicode.Scalar, parameters: String, final: Unicode.Scalar
  ) -> Key? {
    if final == "~" {
      return Int(parameters.prefix { $0 != ";" }).flatMap { numbered[$0] }
    }
    return lettered[final] ?? (introducer == "O" ? keypad[final] : nil)
  }

  /// Whether a sequence is the mark before a pasted text.
  package static func beginsPaste(
    after introducer: Unicode.Scalar, parameters: String, final: Unicode.Scalar
  ) -> Bool {
    introducer == "[" && parameters == "200" && final == "~"
  }

  /// The sequences of the number block, which some terminals' entries call other keys.
  package static let numberBlock: [String] = keypad.keys.map { "\u{1B}O" + String($0) }

  /// VT220, with the Home and End of rxvt and the Linux console.
  private static let numbered: [Int: Key] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4), 15: .function(5),
    17: .function(6), 18: .function(7), 19: .function(8), 20: .function(9), 21: .function(10),
    23: .function(11), 24: .function(12),
  ]

  private static let lettered: [Unicode.Scalar: Key] = [
    "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
    "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
  ]

  /// The number block of a VT100 as a keypad: digits, its signs and Enter; `X` is of xterm.
  private static let keypad: [Unicode.Scalar: Key] = {
    var keys: [Unicode.Scalar: Key] = [
      "M": .enter, "j": .character("*"), "k": .character("+"), "l": .character(","),
      "m": .character("-"), "n": .character("."), "o": .character("/"), "X": .character("="),
    ]
    for digit in UInt8(0)...9 {
      keys[Unicode.Scalar(UInt8(ascii: "p") + digit)] =
        .character(Unicode.Scalar(UInt8(ascii: "0") + digit))
    }
    return keys
  }()
}
