/// One column of a list: where it stands is worked out from those before it.
package struct Column: Equatable, Sendable {
  /// Words stand left, numbers right.
  package enum Alignment: Sendable {
    case left, right
  }

  package var title: String
  package var width: Int
  package var alignment: Alignment
  /// Blanks before it.
  package var gap: Int
  /// The narrowest screen that shows it.
  package var from: Int

  package init(
    _ title: String, _ width: Int, _ alignment: Alignment = .left, gap: Int = 2, from: Int = 40
  ) {
    self.title = title
    self.width = width
    self.alignment = alignment
    self.gap = gap
    self.from = from
  }
}

/// The columns that a width shows.
package struct Columns: Equatable, Sendable {
  package let all: [Column]

  package init(_ all: [Column]) { self.all = all }

  /// Writes one row of texts, one for each column of `all`; those not shown are passed over.
  package func draw(
    _ texts: [String], on canvas: inout Canvas, y: Int, style: Style = .plain, from start: Int = 2
  ) {
    var x = start
    var isFirst = true
    for (column, text) in zip(all, texts) where column.from <= canvas.width {
      x += isFirst ? 0 : column.gap
      isFirst = false
      switch column.alignment {
      case .left: canvas.put(text.fitted(to: column.width), x: x, y: y, style: style)
      case .right:
        canvas.putRight(
          text.fitted(to: column.width), endingAt: x + column.width, y: y, style: style)
      }
      x += column.width
    }
  }

  package func drawTitles(on canvas: inout Canvas, y: Int) {
    draw(all.map(\.title), on: &canvas, y: y, style: .heading)
  }
}
