/// What rows are written with.
protocol CellWriter {
  mutating func write(_ cells: [CSVCell])
}

extension CellWriter {
  /// A record of headings.
  mutating func headings(_ words: [String]) { write(words.map { .text($0) }) }
}
