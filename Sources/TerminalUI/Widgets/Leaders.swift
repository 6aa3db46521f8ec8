extension Canvas {
  /// Dots from one text of a row to the next, where the eye would lose its line between them.
  ///
  /// `least`: how many blanks are left alone. The dots stand at the same columns of every row, two
  /// blanks from each text; what has another style than a text keeps its blanks.
  package mutating func drawLeaders(y: Int, from start: Int, least: Int) {
    var first: Int?
    for x in start..<width {
      let cell = self[x, y]
      if cell.scalar == " " && cell.style == .plain {
        first = first ?? x
        continue
      }
      if let first, first > start, x - first > least { dot(from: first + 2, to: x - 2, y: y) }
      first = nil
    }
  }

  private mutating func dot(from first: Int, to end: Int, y: Int) {
    for x in first..<end where x % 2 == 0 { fill("·", x: x, y: y, count: 1, style: .muted) }
  }
}
