import Workshop

/// Counts the rows of every table by the list of fields that writes them.
struct TableCounter: FieldVisitor {
  /// In the order of the tags.
  private(set) var counts: [(kind: String, count: Int)] = []

  static func counts(of workshop: Workshop) -> [(kind: String, count: Int)] {
    var rows = workshop
    var counter = TableCounter()
    // Nothing is read or written, so that nothing can fail.
    try? rows.fields(&counter)
    try? rows.fieldsBehindHistory(&counter)
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

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) {}
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
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M) {}
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?) {}
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M]) {}
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) {}
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) {}
}
