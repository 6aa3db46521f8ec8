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

  /// The same columns of a screen of a width, grown to texts that they would cut, as far as the
  /// screen has room: from the left, but `first` before the others.
  ///
  /// `wanted`: the cells that each column's widest text takes, one for each column of `all`. The
  /// last column of the screen stays empty.
  package func grown(
    to wanted: [Int], on width: Int, first: [Bool], from start: Int = 2
  ) -> Columns {
    let shown = all.indices.filter { all[$0].from <= width }
    let used = shown.enumerated().reduce(start) { end, place in
      end + all[place.element].width + (place.offset == 0 ? 0 : all[place.element].gap)
    }
    var free = width - 1 - used
    var grown = all
    for place in shown.filter({ first[$0] }) + shown.filter({ !first[$0] }) where free > 0 {
      let more = min(free, max(0, wanted[place] - all[place].width))
      grown[place].width += more
      free -= more
    }
    return Columns(grown)
  }

  package func drawTitles(on canvas: inout Canvas, y: Int) {
    draw(all.map(\.title), on: &canvas, y: y, style: .heading)
  }
}
