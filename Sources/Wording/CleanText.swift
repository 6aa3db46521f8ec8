import Workshop

extension String {
  /// The text with a visible sign for each character that commands, hides or turns text.
  package var cleaned: String { cleaned { $0.isUnsafeInText } }

  /// The same of a text of several lines, whose ends stay.
  package var cleanedLines: String { cleaned { $0.isUnsafeInText && $0 != "\n" } }

  private func cleaned(_ isUnsafe: (Unicode.Scalar) -> Bool) -> String {
    guard unicodeScalars.contains(where: isUnsafe) else { return self }
    var clean = ""
    for scalar in unicodeScalars {
      clean.unicodeScalars.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar)
    }
    return clean
  }
}
