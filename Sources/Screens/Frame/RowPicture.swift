import TerminalUI

extension ListCursor {
  /// Draws the rows in sight from line `y` on, each by `picture`, with the sign, the bar and the
  /// terminal's cursor on the one with the focus; `none` stands there when there are no rows.
  func draw(
    rows: Int, page: Int, y: Int, none: String = "", on canvas: inout Canvas,
    picture: (_ row: Int, _ y: Int, inout Canvas) -> Void
  ) {
    if rows == 0 {
      canvas.put(none, x: 2, y: y)
      canvas.cursor = (2, y)
    }
    canvas.drawScroll(of: rows, from: top, page: page)
    for (offset, row) in (0..<rows).dropFirst(top).prefix(page).enumerated() {
      picture(row, y + offset, &canvas)
      guard row == focus else { continue }
      canvas.drawFocus(y: y + offset)
    }
  }

  /// Draws lines of the body of which one is the row in focus, scrolled so that it and the line
  /// behind it are in sight.
  static func draw(
    lines: Int, focus: Int?, on canvas: inout Canvas,
    picture: (_ line: Int, _ y: Int, inout Canvas) -> Void
  ) {
    let layout = Layout(canvas.size)
    let last = max(0, lines - layout.bodyHeight)
    let top = max(0, min((focus ?? 0) - layout.bodyHeight + 2, last))
    canvas.cursor = (2, layout.body)
    canvas.drawScroll(of: lines, from: top, page: layout.bodyHeight)
    for (offset, line) in (0..<lines).dropFirst(top).prefix(layout.bodyHeight).enumerated() {
      picture(line, layout.body + offset, &canvas)
      if line == focus { canvas.drawFocus(y: layout.body + offset) }
    }
  }

  /// `7 dari 20`: the row with the focus among all.
  func position(of rows: Int, in scene: Scene) -> String {
    "\(rows == 0 ? 0 : focus + 1) \(scene.say("dari", en: "of")) \(rows)"
  }
}
