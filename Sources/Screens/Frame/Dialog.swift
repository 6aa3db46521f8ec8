import TerminalUI

/// A box over the page that asked.
enum Dialog {
  static let width = 66

  /// How many cells a line inside the box may take.
  static func room(on canvas: Canvas) -> Int { room(width: canvas.width) }

  /// The same for a screen of a width.
  static func room(width: Int) -> Int { min(Self.width, width - 4) - 4 }

  /// How many lines a box may have without reaching the message line; never more than fourteen.
  static func mostRows(height: Int) -> Int { max(1, min(14, height - 6)) }

  /// Draws an empty box with its title and returns the place of its first line.
  static func draw(_ title: String, rows: Int, on canvas: inout Canvas) -> (x: Int, y: Int) {
    let width = min(Self.width, canvas.width - 4)
    let left = max(2, min(7, (canvas.width - width) / 2))
    let top = max(2, (canvas.height - rows - 2) / 2 - 1)
    for row in 0..<rows + 2 { canvas.fill(" ", x: left, y: top + row, count: width, style: .plain) }
    canvas.fill("─", x: left, y: top, count: width, style: .plain)
    canvas.fill("─", x: left, y: top + rows + 1, count: width, style: .plain)
    for row in 1...max(1, rows) {
      canvas.put("│", x: left, y: top + row)
      canvas.put("│", x: left + width - 1, y: top + row)
    }
    canvas.put("┌", x: left, y: top)
    canvas.put("┐", x: left + width - 1, y: top)
    canvas.put("└", x: left, y: top + rows + 1)
    canvas.put("┘", x: left + width - 1, y: top + rows + 1)
    canvas.put(" \(title.fitted(to: width - 6)) ", x: left + 1, y: top)
    for row in 1..<canvas.height { hideFocus(on: &canvas, row: row) }
    if left == 2 {
      for row in top..<top + rows + 2 { hideMark(on: &canvas, row: row, behind: left + width) }
    }
    return (left + 2, top + 1)
  }

  /// A mark beside a box that covers its row from the first letter on would seem to be of the box.
  private static func hideMark(on canvas: inout Canvas, row: Int, behind end: Int) {
    canvas.put(" ", x: 1, y: row)
    canvas.paint(.plain, x: end, y: row, count: canvas.width)
  }

  /// The page below loses its focus, sign and paint: there is one focus, and it is in the box.
  private static func hideFocus(on canvas: inout Canvas, row: Int) {
    if canvas[0, row].scalar == ">" { canvas.put(" ", x: 0, y: row) }
    for x in 0..<canvas.width {
      let style = canvas[x, row].style
      if style == .focus || style == .field { canvas.paint(.plain, x: x, y: row, count: 1) }
    }
  }
}
