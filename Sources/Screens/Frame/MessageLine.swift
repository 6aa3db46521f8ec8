import TerminalUI

extension String {
  /// A message for a line of a width: of one that is too long the last sentences are left out, then
  /// what stands behind a comma or semicolon.
  func fittedMessage(to width: Int) -> String {
    if TextWidth.of(self) <= width { return self }
    return cut(behind: ".", ending: ".", to: width) ?? cut(behind: ",;", ending: ".", to: width)
      ?? fitted(to: width)
  }

  /// The sentence with a hint behind it, of which the last sentences are left out where there is no
  /// room; nil where not even its first fits.
  func followed(by hint: String, to width: Int) -> String? {
    let both = (self + " " + hint).fittedMessage(to: width)
    return both.count > count + 1 && both.hasPrefix(self + " ") && both.hasSuffix(".") ? both : nil
  }

  /// A label for a room of a width: of one that is too long what stands behind a comma is left out.
  func fittedClause(to width: Int) -> String {
    if TextWidth.of(self) <= width { return self }
    return cut(behind: ",;", ending: "", to: width) ?? fitted(to: width)
  }

  /// The longest front that fits and ends at one of some signs, with an ending in its place.
  private func cut(behind signs: String, ending: String, to width: Int) -> String? {
    var longest: String?
    for index in indices where signs.contains(self[index]) {
      let behind = self.index(after: index)
      guard behind < endIndex, self[behind] == " " else { continue }
      let front = self[..<index] + ending
      if TextWidth.of(String(front)) > width { break }
      longest = String(front)
    }
    return longest
  }
}
