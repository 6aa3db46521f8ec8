import Forms

/// How files write whole numbers: digits alone, with a minus for the mistaken ones, and with one or
/// two zeros behind a comma or dot where a spreadsheet shows places.
enum FileNumber {
  static func read(_ text: String) throws(Misread) -> Int {
    let whole = withoutPlaces(text)
    let digits = whole.hasPrefix("-") ? whole.dropFirst() : whole
    guard !digits.isEmpty, digits.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw .notANumber
    }
    guard digits.utf8.count <= 9, let number = Int(whole) else { throw .tooLarge }
    return number
  }

  private static func withoutPlaces(_ text: String) -> Substring {
    for end in [",00", ",0", ".00", ".0"] where text.hasSuffix(end) {
      return text.dropLast(end.count)
    }
    return Substring(text)
  }
}
