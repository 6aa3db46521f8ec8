import TerminalUI

extension String {
  /// A text of parts three blanks apart: of one that is too long the last parts are left out.
  func fittedParts(to width: Int) -> String {
    if TextWidth.of(self) <= width { return self }
    var front = ""
    var blanks = 0
    var longest: String?
    for character in self {
      if character == " " {
        blanks += 1
      } else {
        if blanks >= 3, !front.isEmpty, TextWidth.of(front) <= width { longest = front }
        front += String(repeating: " ", count: blanks) + String(character)
        blanks = 0
      }
    }
    return longest ?? fitted(to: width)
  }

  /// The text in lines of at most a width, broken at blanks; the later lines are indented.
  package func wrapped(to width: Int, indent: Int = 0) -> [String] {
    var lines: [String] = []
    for word in split(separator: " ", omittingEmptySubsequences: false) {
      if let last = lines.last, TextWidth.of(last + " " + word) <= width {
        lines[lines.count - 1] = last + " " + word
      } else {
        lines.append(lines.isEmpty ? String(word) : String(repeating: " ", count: indent) + word)
      }
    }
    return lines
  }
}
