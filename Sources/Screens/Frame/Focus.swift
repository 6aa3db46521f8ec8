import TerminalUI

extension Canvas {
  /// Shows that a row has the focus: the sign, the bar and the terminal's cursor.
  ///
  /// `x`: where the bar begins, `count`: how far it goes, as a rule over the whole row; `sign`:
  /// where the sign stands.
  mutating func drawFocus(y: Int, sign: Int = 0, from x: Int = 2, count: Int? = nil) {
    put(">", x: sign, y: y)
    paint(.focus, x: x, y: y, count: count ?? width - 3)
    cursor = (sign + 2, y)
  }
}
