import Workshop

/// The rows of a table as they were when their words were taken.
protocol SearchedRows: Sendable {
  var count: Int { get }
  /// The rows that were not so in an earlier copy, new ones among them; nil where that had others.
  func changes(since earlier: any SearchedRows) -> [Int]?
}

extension Table: SearchedRows {
  func changes(since earlier: any SearchedRows) -> [Int]? {
    (earlier as? Table<Row>).flatMap { changes(since: $0) }
  }
}

/// What the texts that the rows of a list are found by follow from, where each follows from a row
/// of its own.
struct SearchedTexts {
  /// The table whose rows the list shows.
  var rows: any SearchedRows
  /// Tables of what the texts name: a row that is new in them is named by none that was there.
  var named: [any SearchedRows] = []
  /// What else all of them say.
  var said: [String] = []

  /// The rows whose texts may have changed since; nil where all may have.
  func changes(since earlier: SearchedTexts) -> [Int]? {
    guard said == earlier.said, named.count == earlier.named.count else { return nil }
    for (now, before) in zip(named, earlier.named) {
      guard let changed = now.changes(since: before), changed.allSatisfy({ $0 >= before.count })
      else { return nil }
    }
    return rows.changes(since: earlier.rows)
  }
}
