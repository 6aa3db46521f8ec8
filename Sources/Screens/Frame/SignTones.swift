import TerminalUI

/// The looks of `!`, `?`, `~` and bars, painted where they stand, whichever page wrote them: a sign
/// brings its colour along, so that no colour is without its sign.
enum SignTones {
  /// Paints what is plain yet; the focus, marked rows and headings stay what they are.
  static func paint(on canvas: inout Canvas, rows: Range<Int>) {
    for y in rows {
      for x in 0..<canvas.width where canvas[x, y].style == .plain {
        switch canvas[x, y].scalar {
        case "!": paint(.error, upTo: x, y, on: &canvas)
        case "?": paint(.warning, upTo: x, y, on: &canvas)
        case "~": paint(.provisional, from: x, y, on: &canvas)
        case "█", "■", "▁", "▂", "▃", "▄", "▅", "▆", "▇":
          canvas.paint(.bar, x: x, y: y, count: 1)
        default: continue
        }
      }
    }
  }

  /// A sign that stands alone behind what it is about, or before all others in its row.
  private static func paint(_ style: Style, upTo x: Int, _ y: Int, on canvas: inout Canvas) {
    let isFirst = x == 2 && isBlank(0, y, canvas) && style == .error
    guard isBlank(x - 1, y, canvas), isBlank(x + 1, y, canvas),
      isFirst || isEnd(x + 2, y, canvas)
    else { return }
    var first = x
    while first > 2, !(isBlank(first - 1, y, canvas) && isBlank(first - 2, y, canvas)) {
      first -= 1
    }
    while isBlank(first, y, canvas) { first += 1 }
    for place in first...x where [.plain, .strong].contains(canvas[place, y].style) {
      canvas.paint(style, x: place, y: y, count: 1)
    }
  }

  /// A sign with the words that it stands before.
  private static func paint(_ style: Style, from x: Int, _ y: Int, on canvas: inout Canvas) {
    guard isBlank(x - 1, y, canvas) else { return }
    var end = x + 1
    if !isBlank(end, y, canvas) {
      while !(isBlank(end, y, canvas) && isBlank(end + 1, y, canvas)) { end += 1 }
    }
    canvas.paint(style, x: x, y: y, count: end - x)
  }

  /// Where the next text may begin, the frame of a dialog or the edge.
  private static func isEnd(_ x: Int, _ y: Int, _ canvas: Canvas) -> Bool {
    isBlank(x, y, canvas) || canvas[x, y].scalar == "│"
  }

  private static func isBlank(_ x: Int, _ y: Int, _ canvas: Canvas) -> Bool {
    x < 0 || x >= canvas.width || canvas[x, y].scalar == " "
  }
}
