import Wording
import Workshop

extension Paper.Chart {
  /// The table with its picture in characters before the last column, as wide as there is room.
  ///
  /// Bars are `####`; of a control chart `[` and `]` are the limits, `:` is the mean, `o` a point
  /// and `X` a point beyond its limits.
  func drawn(_ language: Language) -> Paper.Table {
    let lines = [table.heads] + table.rows.map(\.values)
    let widths = table.columns.indices.map { place in
      lines.map { $0.indices.contains(place) ? $0[place].text(language).count : 0 }.max() ?? 0
    }
    let taken = widths.reduce(table.indent) { $0 + $1 + Self.gap }
    let cells = min(Self.most, Self.width - taken)
    guard cells >= Self.fewest, !table.rows.isEmpty, let last = table.columns.last else {
      return table
    }
    let place = table.columns.count - 1
    var drawn = table
    drawn.columns = []
    for (column, width) in zip(table.columns.dropLast(), widths) {
      let start = drawn.columns.last.map { $0.end + Self.gap } ?? 0
      let end = start + width + (start == 0 ? table.indent : 0)
      drawn.columns.append(Paper.Column(column.kind, start, end, column.alignment))
    }
    let start = (drawn.columns.last?.end ?? 0) + Self.gap
    drawn.columns.append(Paper.Column(.text, start, start + cells))
    drawn.columns.append(
      Paper.Column(last.kind, start + cells + Self.gap, Self.width, last.alignment))
    drawn.heads.insert(.blank, at: min(place, drawn.heads.count))
    for (row, picture) in zip(drawn.rows.indices, pictures(cells)) {
      drawn.rows[row].values.insert(.text(picture), at: min(place, drawn.rows[row].values.count))
    }
    return drawn
  }

  /// The width of a paper, the blanks between its columns, and the cells that a picture may have.
  private static let width = 76
  private static let gap = 2
  private static let fewest = 6
  private static let most = 24

  /// One for each row, of so many cells.
  private func pictures(_ cells: Int) -> [String] {
    switch kind {
    case .pareto(let bars):
      let most = bars.map(\.count).max() ?? 1
      return bars.map { Self.bar($0.count, of: most, cells) }
    case .bars(let levels, let full): return levels.map { Self.bar($0.length, of: full, cells) }
    case .control(let chart, _): return chart.lines(of: cells)
    }
  }

  /// Whole cells alone; what is more than nothing has one at least.
  private static func bar(_ length: Int, of full: Int, _ cells: Int) -> String {
    if length <= 0 { return "." }
    return String(repeating: "#", count: min(cells, max(1, length * cells / max(1, full))))
  }
}
