import Workshop

/// The first line of the text of a store: which store, up to which record, and who took it.
package struct TextHead: Record {
  /// Of the text, not of the store's files.
  package var version: Int32 = 0
  package var schema: Int64 = 0
  package var store: [UInt8] = []
  package var sequence: Int64 = 0
  package var chain: [UInt8] = []
  package var taken = Instant()
  /// Logins: who took it, and the administrator beside him.
  package var takers: [String] = []
  package var reason = ""
  /// How many persons have a key of their own.
  package var subjects: Int32 = 0
  /// Of how many persons nothing could be opened.
  package var unopened: Int32 = 0

  package init() {}

  /// The version that is written, and the newest that is read.
  static let version: Int32 = 1
}

extension TextHead: Message {
  static var schemaName: String { "TextHead" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "version", &version)
    try v.number(2, "schema", &schema)
    try v.bytes(3, "store", &store)
    try v.number(4, "sequence", &sequence)
    try v.bytes(5, "chain", &chain)
    try v.number(6, "taken", &taken)
    try v.texts(7, "takers", &takers)
    try v.text(8, "reason", &reason)
    try v.number(9, "subjects", &subjects)
    try v.number(10, "unopened", &unopened)
  }
}

/// The last line of a text: the sum of all lines before it.
struct TextEnd: Message {
  /// In hexadecimal.
  var sha256 = ""

  static var schemaName: String { "TextEnd" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "sha256", &sha256)
  }
}

/// The tables of a text that are none of a workshop.
enum TextTable {
  static let head = "text"
  static let history = "history"
  static let end = "end"
}
