import TerminalUI

/// The focus as a picture shows it, told by its cells alone.
enum DrawnFocus {
  /// What is wrong with the place of the hardware cursor; nil when it stands on the focus.
  ///
  /// The focus is the field in brackets, the row that is painted or the one behind the sign `>`; on
  /// a page that is only read it is the first text.
  static func fault(in canvas: Canvas) -> String? {
    let (x, y) = canvas.cursor
    guard (0..<canvas.width).contains(x), (0..<canvas.height).contains(y) else {
      return "cursor outside, at \(x), \(y)"
    }
    let here = canvas[x, y]
    let isPainted = [.focus, .field].contains(here.style)
    if isPainted && isSigned(canvas) { return nil }
    let painted = canvas.cells.firstIndex { $0.style == .focus || $0.style == .field }
    if let painted, !isPainted {
      return "cursor at \(x), \(y), but the focus at \(painted % canvas.width),"
        + " \(painted / canvas.width): \(canvas.lines[y])"
    }
    if isSigned(canvas) { return nil }
    let signed = (1..<canvas.height).first { canvas[0, $0].scalar == ">" }
    if isPainted || signed != nil {
      return "no sign at the cursor's \(x), \(y): \(canvas.lines[y])"
    }
    return y > 0 && y < canvas.height - 2 ? nil : "cursor at \(x), \(y) on a page to be read"
  }

  /// Whether the focus can be told without any attribute.
  static func isSigned(_ canvas: Canvas) -> Bool {
    let (x, y) = canvas.cursor
    let row = (0..<canvas.width).map { canvas[$0, y].scalar }
    return row[...x].contains("[") && row[x...].contains("]") || row[...x].contains(">")
  }
}
