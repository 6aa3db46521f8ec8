import Workshop

/// Prints the messages as a Protocol Buffers schema, so that a stranger's tools can read the
/// bodies.
package struct SchemaPrinter: FieldVisitor {
  private var lines: [String] = []
  private var done: Set<String> = []
  private var messages: [String] = []

  /// The schema of everything that a frame's body can hold.
  package static func schema() -> String {
    var printer = SchemaPrinter()
    printer.describe(JournalRecord.self)
    printer.describe(SnapshotBody.self)
    printer.describe(KeyFileBody.self)
    printer.describe(NotesBody.self)
    return "syntax = \"proto3\";\npackage bengkel;\n\n" + printer.messages.joined(separator: "\n")
  }

  private mutating func describe<M: Message>(_ type: M.Type) {
    guard done.insert(M.schemaName).inserted else { return }
    var inner = SchemaPrinter()
    inner.done = done
    var blank = M()
    try? blank.fields(unhurried: &inner)
    done = inner.done
    messages += inner.messages
    messages.append("message \(M.schemaName) {\n" + inner.lines.joined() + "}\n")
  }

  private mutating func add(_ tag: Int, _ name: String, _ type: String) {
    lines.append("  \(type) \(name) = \(tag);\n")
  }

  package init() {}

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) {
    add(tag, name, "sint64")
  }
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?) {
    add(tag, name, "optional sint64")
  }
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T]) {
    add(tag, name, "repeated sint64")
  }
  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) { add(tag, name, "bool") }
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) {
    add(tag, name, "optional bool")
  }
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T) {
    add(tag, name, "uint32")
  }
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?) {
    add(tag, name, "optional uint32")
  }
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) {
    add(tag, name, "string")
  }
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) {
    add(tag, name, "repeated string")
  }
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) {
    add(tag, name, "bytes")
  }
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) {
    add(tag, name, "optional bytes")
  }
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M) {
    describe(M.self)
    add(tag, name, M.schemaName)
  }
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?) {
    describe(M.self)
    add(tag, name, M.schemaName)
  }
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M]) {
    describe(M.self)
    add(tag, name, "repeated \(M.schemaName)")
  }
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>) {
    describe(M.self)
    add(tag, name, "repeated \(M.schemaName)")
  }
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) {
    describe(M.self)
    lines.append("  // nonce, ciphertext and tag of a \(M.schemaName), under the subject's key\n")
    add(tag, name, "bytes")
  }
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) {
    describe(M.self)
    if lines.last?.hasPrefix("  // one of") != true && !lines.contains("  // one of these\n") {
      lines.append("  // one of these\n")
    }
    add(tag, name, M.schemaName)
  }
}
