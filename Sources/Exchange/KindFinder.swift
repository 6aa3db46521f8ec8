import Forms

/// Says of which kind a file most likely is, by the headings that it has.
package enum KindFinder {
  /// So much of a text holds the rows among which headings stand.
  private static let beginning = 128 << 10

  /// The kind whose headings fit best: one of which every required column is there before all
  /// others, then the one of which most columns are.
  package static func likeliest(of file: [UInt8], _ choices: ImportChoices) -> ImportKind {
    let book = Grid.isWorkbook(file) ? Grid(workbook: file, sheet: choices.sheet) : nil
    let text = book == nil ? Array(file.prefix(beginning)) : []
    let ranked = ImportKind.allCases.map { kind in
      let names = HeadingNames(kind)
      let grid = book ?? Grid(text: text, for: names)
      let columns = HeadingFinder(names).find(in: grid.lines[...]).columns
      let missing = columns.faults.count { $0.rule == .columnMissing }
      return (kind: kind, rank: columns.count * 2 - missing * 5)
    }
    return ranked.reduce(ranked[0]) { $1.rank > $0.rank ? $1 : $0 }.kind
  }
}
