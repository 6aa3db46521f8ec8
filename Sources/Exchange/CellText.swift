import Workshop

extension String {
  /// Whether a character commands, hides or turns text, or was lost when the file was written.
  var hasUnsafeCharacters: Bool {
    unicodeScalars.contains { $0.isUnsafeInText || $0 == "\u{FFFD}" }
  }

  /// With one blank for each run of line ends and tabs, as a cell of several lines reads in one.
  var folded: String {
    let isBreak = { (scalar: Unicode.Scalar) in
      scalar == "\n" || scalar == "\r" || scalar == "\t" || scalar == "\u{2028}"
    }
    guard unicodeScalars.contains(where: isBreak) else { return self }
    var text = ""
    for part in unicodeScalars.split(whereSeparator: isBreak) {
      if !text.isEmpty { text += " " }
      text.unicodeScalars.append(contentsOf: part)
    }
    return text
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
