import Workshop

/// The numbers of certificates as they are typed: the first one, whose first figure counts up, or
/// all of them with `;` between.
enum CertificateNumbers {
  /// For so many people; none where nothing is typed.
  static func read(_ text: String, for count: Int) -> [String] {
    if text.isEmpty { return [] }
    if text.contains(";") {
      return text.split(separator: ";", omittingEmptySubsequences: false)
        .map { String($0).trimmed }
    }
    guard let first = text.firstIndex(where: isDigit) else {
      return count == 1 ? [text] : (0..<count).map { "\(text) \($0 + 1)" }
    }
    let digits = text[first...].prefix(while: isDigit).prefix(9)
    let rest = text[first...].dropFirst(digits.count)
    let start = Int(digits) ?? 1
    return (0..<count).map {
      text[..<first] + Workshop.padded(start + $0, to: digits.count) + rest
    }
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
}
