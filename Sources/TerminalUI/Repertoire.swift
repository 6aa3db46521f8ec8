/// The two sets of signs: one cell for one cell, so that no layout depends on the choice.
package enum Repertoire {
  /// The ASCII sign that stands for a sign of the full set.
  package static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x7F { return scalar }
    return signs.first { $0.full == scalar }?.ascii ?? letter(scalar)
  }

  /// The ASCII sign in the place of a cell; the right half of a wide character is a blank.
  package static func ascii(_ cell: Cell) -> Unicode.Scalar {
    cell.isContinuation ? " " : ascii(cell.scalar)
  }

  /// The letter of the VT100 line-drawing set for a line, or nil.
  package static func lineDrawing(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.value >= 0x2500, scalar.value < 0x2580 else { return nil }
    return lines.first { $0.full == scalar }?.letter
  }

  private static let signs: [(full: Unicode.Scalar, ascii: Unicode.Scalar)] = [
    ("─", "-"), ("═", "="), ("│", "|"), ("┌", "+"), ("┐", "+"), ("└", "+"), ("┘", "+"),
    ("█", "#"), ("■", "#"), ("□", "o"), ("●", "O"), ("○", "o"), ("◆", "X"), ("·", "."),
    // Heights that rise and are no digits, which would read as a number.
    ("▁", "_"), ("▂", ","), ("▃", ":"), ("▄", "-"), ("▅", "="), ("▆", "+"), ("▇", "*"),
    ("↑", "^"), ("↓", "v"), ("\u{FFFD}", "?"),
  ]

  private static let lines: [(full: Unicode.Scalar, letter: UInt8)] = [
    ("─", 0x71), ("│", 0x78), ("┌", 0x6C), ("┐", 0x6B), ("└", 0x6D), ("┘", 0x6A),
  ]

  /// A letter without its mark, or a question mark.
  private static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    let plain: [(String, Unicode.Scalar)] = [
      ("àáâãäå", "a"), ("ÀÁÂÃÄÅ", "A"), ("èéêë", "e"), ("ÈÉÊË", "E"), ("ìíîï", "i"), ("ÌÍÎÏ", "I"),
      ("òóôõöø", "o"), ("ÒÓÔÕÖØ", "O"), ("ùúûü", "u"), ("ÙÚÛÜ", "U"), ("ç", "c"), ("ñ", "n"),
    ]
    return plain.first { $0.0.unicodeScalars.contains(scalar) }?.1 ?? "?"
  }
}
