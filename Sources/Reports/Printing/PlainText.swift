import Workshop

extension String {
  /// In ASCII alone, character for character, so that columns stay where they are: letters lose
  /// their marks, signs become their plainest like, what has none becomes `?`.
  package var printable: String { String(map(\.plain)) }
}

extension Character {
  fileprivate var plain: Character {
    if isASCII { return Self.isPlain(unicodeScalars) ? self : "?" }
    if let sign = Self.signs[self] { return sign }
    guard let letter = String(self).searchForm.unicodeScalars.first, letter.isPrintable else {
      return "?"
    }
    return isUppercase ? Character(String(Character(letter)).uppercased()) : Character(letter)
  }

  private static func isPlain(_ scalars: UnicodeScalarView) -> Bool {
    scalars.allSatisfy(\.isPrintable)
  }

  /// Signs that people type or paste, and letters that are no letter with a mark.
  private static let signs: [Character: Character] = [
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "−": "-", "…": ".", "·": ".",
    "•": "*", "×": "x", "÷": "/", "\u{A0}": " ", "º": "o", "°": "o", "ß": "s", "æ": "a", "Æ": "A",
    "œ": "o", "Œ": "O", "ð": "d", "Ð": "D", "þ": "t", "Þ": "T",
  ]
}

extension Unicode.Scalar {
  fileprivate var isPrintable: Bool { (0x20...0x7E).contains(value) }
}
