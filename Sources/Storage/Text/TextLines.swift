import Workshop

/// Writes what a workshop holds as lines, one a row: its settings, its catalogue and its tables.
struct TextLines: TableVisitor {
  private(set) var bytes: [UInt8] = []
  private(set) var count: Int64 = 0

  /// One row of a table.
  mutating func put<M: Message>(_ table: String, _ row: Int64, _ record: M) {
    bytes += "{\"table\":\"\(table)\",\"row\":\(row),\"record\":".utf8
    bytes += JSONPrinter.object(record)
    bytes += "}\n".utf8
    count += 1
  }

  /// A line that programs pass over.
  mutating func put(comment: String) {
    bytes += "# \(comment)\n".utf8
  }

  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M) {
    put(name, 0, value)
  }
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>) {
    for index in rows.indices { put(name, Int64(index), rows[index]) }
  }
}
