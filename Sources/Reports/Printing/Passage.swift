/// Lines of a paper that belong together, such as a table under its heading or a signature.
struct Passage: Equatable, Sendable {
  var lines: [String]
  /// So many first lines never stand at the foot of a page without the line behind them, and stand
  /// again where the passage goes on; all of a passage that is never parted.
  var heading: Int
  /// So many first lines are printed bold.
  var bold: Int
  /// Blank lines before it, except at the top of a page.
  var gap: Int
  /// The bars that are struck from a line on, by its place, where a printer can.
  var barcodes: [Int: Code128] = [:]

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
