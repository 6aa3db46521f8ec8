extension Canvas {
  /// Gives the signs on some rows, and the values they belong to, the tones of their meaning.
  ///
  /// `3 hari !` has that of an error, `16 hari ?` of a warning, `~Lulus` of what is provisional,
  /// `███··` and `▂▅█` of a bar.
  ///
  /// A sign is the last of its column, one blank after its value or alone. What is in focus,
  /// marked or a title keeps its style.
  package mutating func toneSigns(rows: Range<Int>) {
    for y in rows.clamped(to: 0..<height) {
      for x in 0..<width where self[x, y].mayBeToned { toneSign(x: x, y: y) }
    }
  }

  private mutating func toneSign(x: Int, y: Int) {
    switch self[x, y].scalar {
    case "!": toneValue(.error, endingAt: x, y: y)
    case "?": toneValue(.warning, endingAt: x, y: y)
    case "~":
      var end = x + 1
      while !isBlank(end, y) { end += 1 }
      if isBlank(x - 1, y) { tone(.provisional, x: x, end: end, y: y) }
    case "▁"..."█": tone(.bar, x: x, end: x + 1, y: y)
    default: break
    }
  }

  /// Back from a sign to the gap of two blanks before its value.
  private mutating func toneValue(_ style: Style, endingAt x: Int, y: Int) {
    guard isBlank(x - 1, y), isBlank(x + 1, y), isBlank(x + 2, y) else { return }
    var first = x
    while !isBlank(first - 1, y) || !isBlank(first - 2, y) { first -= 1 }
    tone(style, x: first, end: x + 1, y: y)
  }

  private mutating func tone(_ style: Style, x: Int, end: Int, y: Int) {
    for place in x..<end where self[place, y].mayBeToned { paint(style, x: place, y: y, count: 1) }
  }

  /// Beside a text: a blank, the frame of a box, or past the edge; the sign of the focus too.
  private func isBlank(_ x: Int, _ y: Int) -> Bool {
    guard (0..<width).contains(x) else { return true }
    return [" ", "│"].contains(self[x, y].scalar) || x < 2
  }
}

extension Cell {
  fileprivate var mayBeToned: Bool { style == .plain || style == .strong }
}
