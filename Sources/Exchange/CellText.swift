import Workshop

extension String {
  /// Whether a character commands, hides or turns text, or was lost when the file was written.
  var hasUnsafeCharacters: Bool {
    unicodeScalars.contains { $0.isUnsafeInText || $0 == "\u{FFFD}" }
  }

  /// Without the blanks around it.
  var trimmed: String {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let scalars = unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isBlank(first) || isBlank(last) else {
      return self
    }
    let start = scalars.drop(while: isBlank)
    guard let end = start.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(start[...end])
  }

  /// The letters and digits alone, lower case and without marks: how headings and names compare.
  var wordForm: String { searchForm.filter { $0.isLetter || $0.isNumber } }
}
