import TerminalUI

/// The columns of a list and the texts of the rows seen lately: a key that moves the focus writes
/// none of them anew.
struct ListLines {
  private(set) var columns = Columns([])
  /// The state of the list and the minute that the texts are of.
  private var stamp: [Int] = []
  private var sources: [ListColumn] = []
  private var card: ListCard?
  private var texts: [Int: (above: Int?, texts: [String])] = [:]
  /// As many rows as some screens hold; then it begins anew.
  private static let most = 400

  /// Forgets what is no longer so.
  mutating func renew(_ screen: ListScreen, in scene: Scene) {
    let now = [
      screen.list.changes, scene.minute, scene.size.width, scene.size.height,
    ]
    if now == stamp && texts.count < Self.most { return }
    stamp = now
    texts = [:]
    sources = screen.subject.columns(in: scene)
    columns = Columns(sources.map(\.column))
    card = screen.subject.card(in: scene)
  }

  /// Draws a row below another in sight: its columns, or the lines of its card.
  mutating func draw(
    _ row: Int, below above: Int?, on canvas: inout Canvas, y: Int, style: Style
  ) {
    let texts = texts(of: row, below: above)
    if card == nil { return columns.draw(texts, on: &canvas, y: y, style: style) }
    let last = Layout(canvas.size).body + Layout(canvas.size).bodyHeight - 1
    for (place, text) in texts.enumerated() where y + place <= last {
      canvas.put(text, x: 2, y: y + place, style: style)
    }
  }

  /// The cells of a row, or its lines.
  private mutating func texts(of row: Int, below above: Int?) -> [String] {
    if let known = texts[row], known.above == above { return known.texts }
    let made =
      card?.lines(row)
      ?? sources.map { column in
        above.flatMap { column.below?(row, $0) } ?? column.value(row).shown
      }
    texts[row] = (above, made)
    return made
  }
}
