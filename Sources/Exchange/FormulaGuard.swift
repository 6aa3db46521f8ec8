/// Keeps a spreadsheet from taking a text for a formula.
///
/// A text that begins, after blanks, with one of the signs that start a formula gets one `'` in
/// front, and so does one that already looks guarded; taking off that one `'` gives the text back
/// exactly.
enum FormulaGuard {
  static func guarded(_ text: String) -> String { isDangerous(text) ? "'" + text : text }

  static func unguarded(_ text: String) -> String {
    text.hasPrefix("'") && isDangerous(text.dropFirst()) ? String(text.dropFirst()) : text
  }

  private static func isDangerous(_ text: some StringProtocol) -> Bool {
    for scalar in text.unicodeScalars {
      if signs.contains(scalar) { return true }
      if scalar != "'" && !scalar.properties.isWhitespace { return false }
    }
    return false
  }

  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "\t", "\r", "\n", "\0", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
  ]
}
