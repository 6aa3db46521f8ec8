import Workshop

/// Looks in every row of a workshop whether the rows that it names are there.
struct TextReferences: FieldVisitor {
  /// How many rows there are of each kind.
  private let sizes: [ObjectIdentifier: Int]
  /// How many persons have a key of their own.
  private let subjects: Int32
  private let firstLines: [String: Int]
  /// The row that is looked at, nil between tables.
  private var line: Int?
  private var fault: TextFault?

  /// `firstLines`: in which line each table begins.
  static func require(_ workshop: Workshop, linesFrom firstLines: [String: Int]) throws(TextFault) {
    var rows = workshop
    var counter = TableSizes()
    // Nothing is read or written.
    try? rows.allFields(unhurried: &counter)
    var references = TextReferences(
      sizes: counter.sizes, subjects: workshop.subjects, firstLines: firstLines)
    try? rows.allFields(unhurried: &references)
    if let fault = references.fault { throw fault }
  }

  private init(sizes: [ObjectIdentifier: Int], subjects: Int32, firstLines: [String: Int]) {
    self.sizes = sizes
    self.subjects = subjects
    self.firstLines = firstLines
  }

  private mutating func look<T: WireNumber>(_ value: T, _ name: String) {
    guard fault == nil, let line, let reference = value as? any RowReference else { return }
    // A blank one names no row where there is none.
    if reference.place == 0 { return }
    guard let size = sizes[reference.kind], reference.place < size else {
      fault = TextFault(line, .unknownRow(name))
      return
    }
  }

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) {
    look(value, name)
  }
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?) {
    if let value { look(value, name) }
  }
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T]) {
    for value in values { look(value, name) }
  }
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M)
    throws(WireFault)
  {
    if line != nil { return try value.fields(unhurried: &self) }
    line = firstLines[name] ?? 0
    try value.fields(unhurried: &self)
    line = nil
  }
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?)
    throws(WireFault)
  {
    if var some = value { try message(tag, name, &some) }
  }
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M])
    throws(WireFault)
  {
    for index in values.indices { try message(tag, name, &values[index]) }
  }
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>)
    throws(WireFault)
  {
    for index in rows.indices where fault == nil {
      line = (firstLines[name] ?? 0) + index
      var row = rows[index]
      try row.fields(unhurried: &self)
    }
    line = nil
  }
  /// A person's part belongs to a key that there will be.
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) throws(WireFault) {
    guard var part = value else { return }
    if let subject, !(0..<subjects).contains(subject), fault == nil {
      fault = TextFault(line ?? 0, .wrongValue("subject"))
    }
    try message(tag, name, &part)
  }
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) throws(WireFault) {
    if var payload = value.flatMap(extract) { try message(tag, name, &payload) }
  }

  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) {}
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) {}
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T) {}
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?) {}
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) {}
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) {}
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) {}
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) {}
}

/// A number that names a row of some table.
private protocol RowReference {
  var kind: ObjectIdentifier { get }
  var place: Int { get }
}

extension ID: RowReference {
  var kind: ObjectIdentifier { ObjectIdentifier(Row.self) }
  var place: Int { Int(index) }
}

/// Counts the rows of every table by what they are.
private struct TableSizes: TableVisitor {
  private(set) var sizes: [ObjectIdentifier: Int] = [:]

  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>) {
    sizes[ObjectIdentifier(M.self)] = rows.count
  }
}
