import Workshop

/// Finds the row of headings among the first rows of a file.
///
/// It is the first row, or pair of rows, in which every required column has a heading; where there
/// is none, the row in which most are understood, whose faults say what is missing.
struct HeadingFinder {
  /// How many rows are looked at.
  static let depth = 20
  private let names: HeadingNames

  init(_ names: HeadingNames) { self.names = names }

  /// Headings, and where the data begin.
  struct Found {
    var columns: Columns
    /// How many rows stand in front of the data.
    var rows: Int
  }

  func find(in lines: ArraySlice<Grid.Line>) -> Found {
    let lines = lines.prefix(Self.depth)
    var best: Found?
    for place in lines.indices where !lines[place].isBlank {
      let one = Found(
        columns: Columns([lines[place]], as: names), rows: place - lines.startIndex + 1)
      if one.columns.isComplete { return one }
      if best.map({ one.columns.count > $0.columns.count }) ?? true { best = one }
      guard place + 1 < lines.endIndex, !lines[place + 1].isBlank else { continue }
      let two = Found(
        columns: Columns([lines[place], lines[place + 1]], as: names), rows: one.rows + 1)
      if two.columns.isComplete, !Columns([lines[place + 1]], as: names).isComplete { return two }
    }
    return best ?? Found(columns: Columns([], as: names), rows: lines.count)
  }
}

extension Grid.Line {
  var isBlank: Bool { cells.allSatisfy { $0.trimmed.isEmpty } }
}
