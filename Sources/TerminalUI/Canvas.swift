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
    let end = text.withPlainBytes { bytes in
      for place in room(x: x, y: y, count: bytes.count) {
        cells[place] = Cell(Unicode.Scalar(bytes[place - y * width - x]), style)
      }
      return x + bytes.count
    }
    return end ?? put(text.unicodeScalars, x: x, y: y, style: style)
  }

  /// Writes scalars of any width.
  private mutating func put(
    _ scalars: String.UnicodeScalarView, x: Int, y: Int, style: Style
  ) -> Int {
    var column = x
    for scalar in scalars {
      let shown = TextWidth.shown(scalar)
      let cellWidth = TextWidth.of(shown: shown)
      guard cellWidth > 0 else {
        if column > x { add(mark: scalar, before: column, y: y) }
        continue
      }
      if places(x: column, y: y, count: cellWidth).count == cellWidth {
        let place = room(x: column, y: y, count: cellWidth).lowerBound
        cells[place] = Cell(shown, style)
        if cellWidth == 2 { cells[place + 1] = .continuation(style) }
      }
      column += cellWidth
    }
    return column
  }

  /// Puts a combining mark on the letter that ends before a column.
  private mutating func add(mark: Unicode.Scalar, before column: Int, y: Int) {
    guard let place = places(x: column - 1, y: y, count: 1).first else { return }
    let letter = cells[place].isContinuation ? place - 1 : place
    cells[letter].add(mark: mark)
  }

  /// Writes a text so that it ends before a column.
  package mutating func putRight(_ text: String, endingAt end: Int, y: Int, style: Style = .plain) {
    put(text, x: end - TextWidth.of(text), y: y, style: style)
  }

  /// Copies a picture of the same width, whose first row comes to a row of this one; the hardware
  /// cursor goes with it.
  package mutating func put(_ picture: Canvas, y: Int) {
    precondition(picture.width == width && y >= 0, "a picture of another width")
    let rows = min(picture.height, height - y)
    cells.replaceSubrange(
      y * width..<(y + rows) * width, with: picture.cells.prefix(rows * width))
    cursor = (picture.cursor.x, picture.cursor.y + y)
  }

  /// Copies rows of a picture to a place of this one; the hardware cursor stays.
  package mutating func put(_ picture: Canvas, rows: Range<Int>, x: Int, y: Int) {
    for row in rows.clamped(to: 0..<picture.height) {
      let copied = picture.cells[row * picture.width..<(row + 1) * picture.width]
      let places = room(x: x, y: y + row - rows.lowerBound, count: picture.width)
      for (place, cell) in zip(places, copied) { cells[place] = cell }
    }
  }

  /// Repeats a sign over part of a row.
  package mutating func fill(_ scalar: Unicode.Scalar, x: Int, y: Int, count: Int, style: Style) {
    for place in room(x: x, y: y, count: count) { cells[place] = Cell(scalar, style) }
  }

  /// Gives part of a row a style and leaves its text.
  package mutating func paint(_ style: Style, x: Int, y: Int, count: Int) {
    for place in places(x: x, y: y, count: count) { cells[place].style = style }
  }

  /// The places in `cells` of that part of a row which lies on the canvas.
  private func places(x: Int, y: Int, count: Int) -> Range<Int> {
    guard y >= 0 && y < height else { return 0..<0 }
    let first = max(0, min(x, width))
    return y * width + first..<y * width + max(first, min(width, x + count))
  }

  /// The same places, to be written on: of a wide character that stands half on them, the other
  /// half becomes a blank.
  private mutating func room(x: Int, y: Int, count: Int) -> Range<Int> {
    let places = places(x: x, y: y, count: count)
    guard let first = places.first else { return places }
    if cells[first].isContinuation { cells[first - 1] = Cell(" ", cells[first - 1].style) }
    let next = places.upperBound
    if next < cells.count && cells[next].isContinuation {
      cells[next] = Cell(" ", cells[next].style)
    }
    return places
  }

  /// Hands on every run of cells in a row that differ from another canvas of the same size, or
  /// every row.
  ///
  /// A run never starts with the right half of a wide character.
  package func forEachChange(
    since other: Canvas?, _ body: (_ x: Int, _ y: Int, ArraySlice<Cell>) -> Void
  ) {
    guard let before = other?.cells, other?.size == size else {
      for y in 0..<height { body(0, y, cells[y * width..<(y + 1) * width]) }
      return
    }
    var place = 0
    while place < cells.count {
      let start = place
      let end = start - start % width + width
      while place < end && cells[place] != before[place] { place += 1 }
      if place > start {
        let first = cells[start].isContinuation ? start - 1 : start
        body(first % width, first / width, cells[first..<place])
      }
      while place < end && cells[place] == before[place] { place += 1 }
    }
  }

  /// The rows as text, trailing blanks left out.
  package var lines: [String] {
    (0..<height).map { row in
      var cells = cells[row * width..<(row + 1) * width]
      while let last = cells.last, last.scalar == " ", !last.isMarked { cells.removeLast() }
      var line = String.UnicodeScalarView()
      for cell in cells where !cell.isContinuation {
        line.append(cell.scalar)
        if cell.isMarked { line.append(contentsOf: cell.marks) }
      }
      return String(line)
    }
  }

  package static func == (left: Canvas, right: Canvas) -> Bool {
    left.size == right.size && left.cells == right.cells && left.cursor == right.cursor
  }
}

extension String {
  /// The text cut to a width, ending in `..` when it was longer.
  package func fitted(to width: Int) -> String {
    // No sign takes more cells than bytes.
    guard utf8.count > width, TextWidth.of(self) > width else { return self }
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
