/// Lines of a paper that belong together, such as a table under its heading or a signature.
package struct Passage: Equatable, Sendable {
  package var lines: [String]
  /// So many first lines never stand at the foot of a page without the line behind them, and stand
  /// again where the passage goes on; all of a passage that is never parted.
  package var heading: Int
  /// So many first lines are printed bold.
  package var bold: Int
  /// Blank lines before it, except at the top of a page.
  package var gap: Int

  /// A table: its heading, then rows that may be parted.
  package static func table(_ lines: [String], heading: Int = 1, gap: Int = 1) -> Passage {
    Passage(lines: lines, heading: heading, bold: heading, gap: gap)
  }

  /// What is never parted.
  package static func whole(_ lines: [String], bold: Int = 0, gap: Int = 1) -> Passage {
    Passage(lines: lines, heading: lines.count, bold: bold, gap: gap)
  }

  /// Its lines from top to bottom in pieces between which a page may end: the heading with the
  /// first row, then row by row, and the last two together, so that no sum stands alone.
  var pieces: [Range<Int>] {
    let first = min(lines.count, heading + 1)
    let rest = lines.count - first
    guard rest >= 2 else { return [0..<first] + (first..<lines.count).map { $0..<$0 + 1 } }
    let last = lines.count - 2
    return [0..<first] + (first..<last).map { $0..<$0 + 1 } + [last..<lines.count]
  }
}
