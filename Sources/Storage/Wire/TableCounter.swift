import Workshop

/// Counts the rows of every table by the list of fields that writes them.
struct TableCounter: TableVisitor {
  /// In the order of the tags.
  private(set) var counts: [(kind: String, count: Int)] = []

  static func counts(of workshop: Workshop) -> [(kind: String, count: Int)] {
    var rows = workshop
    var counter = TableCounter()
    // Nothing is read or written, so that nothing can fail.
    try? rows.allFields(unhurried: &counter)
    return counter.counts
  }

  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>) {
    counts.append((Self.kind(name), rows.count))
  }

  /// `toolWriteOffs` for `tool_write_offs`.
  private static func kind(_ name: String) -> String {
    let words = name.split(separator: "_")
    return words.prefix(1).joined()
      + words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
