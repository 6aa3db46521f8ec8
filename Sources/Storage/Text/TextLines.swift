import Workshop

/// Writes what a workshop holds as lines, one a row: its settings, its catalogue and its tables.
struct TextLines: FieldVisitor {
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

  // A workshop has nothing else but its keys, which stay out, and the number of its subjects, which
  // stands in the head.
  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) {}
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?) {}
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?) {}
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T]) {}
  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) {}
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) {}
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T) {}
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?) {}
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) {}
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) {}
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) {}
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) {}
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M]) {}
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) {}
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) {}
}
