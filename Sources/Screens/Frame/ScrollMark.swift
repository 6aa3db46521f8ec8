import TerminalUI

extension Canvas {
  /// Shows that a page goes on above or below the rows in sight: an arrow near the end of the rule
  /// on that side, or before the sub-line of a page without rules, where what lies below comes
  /// first.
  ///
  /// Stands on the frame, so it is drawn after it.
  mutating func drawScroll(_ sight: Range<Int>, of rows: Int) {
    let layout = Layout(size)
    let isMoreAbove = sight.lowerBound > 0
    let isMoreBelow = sight.upperBound < rows
    guard layout.hasRules else {
      if isMoreAbove || isMoreBelow { put(isMoreBelow ? "↓" : "↑", x: 0, y: 1) }
      return
    }
    if isMoreAbove { put("↑", x: width - 2, y: layout.upperRule) }
    if isMoreBelow { put("↓", x: width - 2, y: layout.lowerRule) }
  }

  /// `top`: the first row in sight, of a page of so many.
  mutating func drawScroll(of rows: Int, from top: Int, page: Int) {
    drawScroll(top..<max(top, min(rows, top + page)), of: rows)
  }
}
