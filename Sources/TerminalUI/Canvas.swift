/// The picture a page draws: cells and the place of the hardware cursor.
///
/// Nothing here reaches a terminal; what lies outside is cut off.
package struct Canvas: Equatable, Sendable {
  package let size: Size
  package private(set) var cells: [Cell]
  /// Where the hardware cursor stands: on the focus.
  package var cursor: (x: Int, y: Int) = (0, 0)

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: Cell(), count: size.width * size.height)
  }

  package var width: Int { size.width }
  package var height: Int { size.height }

  package subscript(x: Int, y: Int) -> Cell { cells[y * width + x] }

  /// Writes a text from a place to the right; returns the column behind it.
  @discardableResult
  package mutating func put(_ text: String, x: Int, y: Int, style: Style = .plain) -> Int {
    var column = x
    guard y >= 0 && y < height else { return x + TextWidth.of(text) }
    for scalar in text.unicodeScalars {
      let cellWidth = TextWidth.of(scalar)
      guard cellWidth > 0 else { continue }
      if column >= 0 && column + cellWidth <= width {
        cells[y * width + column] = Cell(TextWidth.shown(scalar), style)
        if cellWidth == 2 {
          cells[y * width + column + 1] = Cell(" ", style)
          cells[y * width + column + 1].isContinuation = true
        }
      }
      column += cellWidth
    }
    return column
  }

  /// Writes a text so that it ends before a column.
  package mutating func putRight(_ text: String, endingAt end: Int, y: Int, style: Style = .plain) {
    put(text, x: end - TextWidth.of(text), y: y, style: style)
  }

  /// Repeats a sign over part of a row.
  package mutating func fill(_ scalar: Unicode.Scalar, x: Int, y: Int, count: Int, style: Style) {
    for column in max(0, x)..<max(0, x, min(width, x + count)) where y >= 0 && y < height {
      cells[y * width + column] = Cell(scalar, style)
    }
  }

  /// Gives part of a row a style and leaves its text.
  package mutating func paint(_ style: Style, x: Int, y: Int, count: Int) {
    guard y >= 0 && y < height else { return }
    for column in max(0, x)..<max(0, x, min(width, x + count)) {
      cells[y * width + column].style = style
    }
  }

  /// Hands on every cell that differs from another canvas of the same size, or every one.
  package func forEachChange(since other: Canvas?, _ body: (Int, Int, Cell) -> Void) {
    let before = other?.size == size ? other?.cells : nil
    for y in 0..<height {
      for x in 0..<width {
        let place = y * width + x
        if let before, before[place] == cells[place] { continue }
        body(x, y, cells[place])
      }
    }
  }

  /// The rows as text, trailing blanks left out.
  package var lines: [String] {
    (0..<height).map { row in
      var line = ""
      for column in 0..<width where !self[column, row].isContinuation {
        line.unicodeScalars.append(self[column, row].scalar)
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  package static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.cells == right.cells && left.cursor == right.cursor
  }
}

extension String {
  /// The text cut to a width, ending in `..` when it was longer.
  package func fitted(to width: Int) -> String {
    guard TextWidth.of(self) > width else { return self }
    var cut = ""
    var used = 0
    for scalar in unicodeScalars {
      let next = TextWidth.of(scalar)
      if used + next > width - 2 { break }
      cut.unicodeScalars.append(scalar)
      used += next
    }
    return cut + ".."
  }

  /// The text with blanks behind it, or cut to the width.
  package func padded(to width: Int) -> String {
    let fitted = fitted(to: width)
    return fitted + String(repeating: " ", count: max(0, width - TextWidth.of(fitted)))
  }

  /// The text with blanks before it, or cut to the width.
  package func leftPadded(to width: Int) -> String {
    let fitted = fitted(to: width)
    return String(repeating: " ", count: max(0, width - TextWidth.of(fitted))) + fitted
  }
}
