import TerminalUI
import Wording

/// Rows under headings with a focus, for the pages that need no search and no filters.
struct PlainTable {
  /// What is shown: one text for each column in every row.
  struct Content {
    var columns: Columns
    var rows: [[String]]
    /// The last row, which does not scroll and counts all rows.
    var totals: [String]?
    /// Why there is no row.
    var empty: String
  }

  private(set) var cursor = ListCursor()

  /// The row in focus; nil where there is none.
  func focus(of count: Int) -> Int? { (0..<count).contains(cursor.focus) ? cursor.focus : nil }

  /// Moves as a command says; false where it is none of the movements.
  mutating func move(_ command: Command, rows: Int, page: Int) -> Bool {
    cursor.move(command, rows: rows, page: page)
  }

  mutating func focus(on row: Int, of rows: Int, page: Int) {
    cursor.focus(on: row, rows: rows, page: page)
  }

  /// How many rows scroll in a space that holds headings and totals too.
  static func page(height: Int, hasTotals: Bool) -> Int { max(1, height - (hasTotals ? 2 : 1)) }

  /// Draws from a row of the screen on; `height`: with headings and totals.
  mutating func draw(_ content: Content, on canvas: inout Canvas, y: Int, height: Int) {
    let page = Self.page(height: height, hasTotals: content.totals != nil)
    cursor.settle(rows: content.rows.count, page: page)
    content.columns.drawTitles(on: &canvas, y: y)
    cursor.draw(
      rows: content.rows.count, page: page, y: y + 1,
      none: content.empty.fitted(to: canvas.width - 3), on: &canvas
    ) { row, y, canvas in content.columns.draw(content.rows[row], on: &canvas, y: y) }
    guard let totals = content.totals, !content.rows.isEmpty else { return }
    let last = y + 1 + min(page, content.rows.count)
    content.columns.draw(totals, on: &canvas, y: last, style: .strong)
  }

  /// `1-8 dari 24`.
  func position(of count: Int, page: Int, in scene: Scene) -> String {
    let of = scene.say("dari", en: "of")
    if count == 0 { return "0 \(of) 0" }
    return "\(cursor.top + 1)-\(min(count, cursor.top + page)) \(of) \(count)"
  }

  /// What explains the row in focus, in the lines below the rows.
  static func drawFacts(_ facts: [String], on canvas: inout Canvas, y: Int) {
    for (place, fact) in facts.enumerated() {
      canvas.put(fact.fitted(to: canvas.width - 3), x: 2, y: y + place)
    }
  }
}
