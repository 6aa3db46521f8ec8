import TerminalUI

/// A line of a page of text: the titles of a table, a row of it, or a text.
enum PageLine {
  case titles(Columns)
  case row(Columns, [String])
  case text(String)

  func draw(on canvas: inout Canvas, y: Int) {
    switch self {
    case .titles(let columns): columns.drawTitles(on: &canvas, y: y)
    case .row(let columns, let texts): columns.draw(texts, on: &canvas, y: y)
    case .text(let text): canvas.put(text, x: 2, y: y)
    }
  }
}
