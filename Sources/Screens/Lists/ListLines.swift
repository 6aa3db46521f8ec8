import TerminalUI

/// The columns of a list and the texts of the rows seen lately: a key that moves the focus writes
/// none of them anew.
///
/// Columns are as wide as their list says, and wider where the screen has room and a text seen so
/// far would be cut; they grow narrow again only when other rows are shown.
struct ListLines {
  private(set) var columns = Columns([])
  /// The renewal of the list that the texts are of.
  private var renewal = 0
  private var sources: [ListColumn] = []
  private var card: ListCard?
  private var texts: [Int: (above: Int?, texts: [String])] = [:]
  /// What the widest texts seen of each column take.
  private var widest: [Int] = []
  /// As many rows as some screens hold; then it begins anew.
  private static let most = 400

  /// Forgets what is no longer so.
  mutating func renew(_ screen: ListScreen, in scene: Scene) {
    if screen.renewals == renewal && texts.count < Self.most { return }
    renewal = screen.renewals
    texts = [:]
    sources = screen.subject.columns(in: scene)
    columns = Columns(sources.map(\.column))
    card = screen.subject.card(in: scene)
    widest = sources.map(\.column.width)
  }

  /// Makes room for rows that come into sight, each below the one before, and for their sums.
  mutating func fit(_ rows: ArraySlice<Int>, totals: [String]?, width: Int) {
    if card != nil { return }
    let before = widest
    if let totals { widen(to: totals) }
    var above: Int?
    for row in rows {
      widen(to: texts(of: row, below: above))
      above = row
    }
    if widest == before { return }
    // Names are the last to be cut.
    columns = Columns(sources.map(\.column)).grown(
      to: widest, on: width, first: sources.map { !$0.leaves })
  }

  private mutating func widen(to texts: [String]) {
    for (place, text) in zip(widest.indices, texts) where text.utf8.count > widest[place] {
      widest[place] = max(widest[place], TextWidth.of(text))
    }
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
