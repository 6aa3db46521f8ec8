import TerminalUI

/// One pair of the key line, as it can be read on the screen.
struct KeyPair: Equatable {
  /// The name to press by, as `Stage` knows it.
  var key: String
  var label: String

  /// The pairs of a last row: two blanks apart, the key before the first blank.
  static func read(_ line: String) -> [KeyPair] {
    var pairs: [KeyPair] = []
    var words: [Substring] = []
    for word in (line + "  ").split(separator: " ", omittingEmptySubsequences: false) {
      if !word.isEmpty {
        words.append(word)
      } else if let key = words.first {
        pairs.append(
          KeyPair(key: stageName(String(key)), label: words.dropFirst().joined(separator: " ")))
        words = []
      }
    }
    return pairs
  }

  private static func stageName(_ shown: String) -> String {
    if let key = words[shown] { return key }
    return shown.count == 1 ? shown.lowercased() : shown
  }

  private static let words = [
    "Naik": "Up", "Turun": "Down", "Kiri": "Left", "Kanan": "Right", "Spasi": "Space",
    "Shift+Tab": "BackTab",
  ]
}
