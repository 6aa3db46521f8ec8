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
    for (offset, row) in (0..<rows).dropFirst(top).prefix(page).enumerated() {
      picture(row, y + offset, &canvas)
      guard row == focus else { continue }
      canvas.drawFocus(y: y + offset)
    }
  }

  /// `7 dari 20`: the row with the focus among all.
  func position(of rows: Int, in scene: Scene) -> String {
    "\(rows == 0 ? 0 : focus + 1) \(scene.say("dari", en: "of")) \(rows)"
  }
}
