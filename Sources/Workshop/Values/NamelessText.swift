extension String {
  /// Whether a text can name or number nothing: it has no letter and no digit, or it is what a
  /// spreadsheet shows for a broken formula or a number too long for its cell, such as `#REF!`,
  /// `#N/A` and `1,23E+11`.
  package var namesNothing: Bool {
    let text = unicodeScalars.filter { !$0.properties.isWhitespace }
    return !text.contains(where: \.isOfWord) || Self.isFormulaError(text)
      || Self.isRoundedNumber(text)
  }

  /// `#REF!`, `#DIV/0!`, `#NAME?`, `#N/A`; LibreOffice writes `Err:502`.
  private static func isFormulaError(_ text: String.UnicodeScalarView) -> Bool {
    let word = String(text).uppercased()
    if word.hasPrefix("ERR:") { return word.unicodeScalars.dropFirst(4).allSatisfy(\.isDigit) }
    guard word.hasPrefix("#") else { return false }
    return word.hasSuffix("!") || word.hasSuffix("?")
      || ["#N/A", "#NV", "#GETTING_DATA"].contains(word)
  }

  /// Digits, at most one comma or dot among them, `E`, a sign and digits: `1.23E+11`.
  private static func isRoundedNumber(_ text: String.UnicodeScalarView) -> Bool {
    let halves = text.split(omittingEmptySubsequences: false) { $0 == "E" || $0 == "e" }
    guard halves.count == 2, let sign = halves[1].first, sign == "+" || sign == "-" else {
      return false
    }
    let number = halves[0].drop { $0 == "-" || $0 == "+" }
    let parts = number.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    return (parts + [halves[1].dropFirst()]).allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isDigit) }
      && parts.count <= 2
  }
}
