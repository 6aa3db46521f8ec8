import Workshop

/// Writes messages as JSON on one line; fields with their default value are left out.
///
/// What is sealed of persons stands in clear where it is open, and is left out where it is not; so
/// is whatever tells of ways in.
struct JSONPrinter: FieldVisitor {
  private(set) var bytes: [UInt8] = []
  /// Whether a member stands before the next one.
  private var isFirst = true

  /// The object of one message.
  static func object<M: Message>(_ message: M) -> [UInt8] {
    var printer = JSONPrinter()
    var copy = message
    printer.put(&copy)
    return printer.bytes
  }

  /// A text in quotation marks; what could hide or command anything stands by its number.
  static func quoted(_ text: String) -> [UInt8] {
    var bytes = [UInt8(ascii: "\"")]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(ascii: scalar)]
      case _ where scalar.isUnsafeInText:
        for unit in String(scalar).utf16 { bytes += "\\u".utf8 + Self.digits(unit) }
      default: bytes += String(scalar).utf8
      }
    }
    return bytes + [UInt8(ascii: "\"")]
  }

  private static func digits(_ unit: UInt16) -> [UInt8] {
    Array([UInt8(unit >> 8), UInt8(unit & 0xFF)].hexadecimal.utf8)
  }

  private static func written<T: WireNumber>(_ value: T) -> [UInt8] {
    TextValue.date(value).map { quoted($0) } ?? Array("\(value.wire)".utf8)
  }

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) {
    if value.wire != 0 { add(name, Self.written(value)) }
  }
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?) {
    if let value { add(name, Self.written(value)) }
  }
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T]) {
    if !values.isEmpty { add(name, list(values.map { Self.written($0) })) }
  }
  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) {
    if value { add(name, Array("true".utf8)) }
  }
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) {
    if let value { add(name, Array("\(value)".utf8)) }
  }
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T) {
    if value.rawValue != 0 { add(name, Self.quoted("\(value)")) }
  }
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?) {
    if let value { add(name, Self.quoted("\(value)")) }
  }
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) {
    if !value.isEmpty { add(name, Self.quoted(value)) }
  }
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) {
    if !values.isEmpty { add(name, list(values.map { Self.quoted($0) })) }
  }
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) {
    if !value.isEmpty { add(name, list(value.map { Array("\($0)".utf8) })) }
  }
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) {
    if let value { add(name, list(value.map { Array("\($0)".utf8) })) }
  }
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M) {
    if M.self is any WayIn.Type { return }
    add(name, [])
    put(&value)
  }
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?) {
    if var some = value { message(tag, name, &some) }
  }
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M]) {
    if !values.isEmpty { add(name, list(values.map { Self.object($0) })) }
  }
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>) {
    if !rows.isEmpty { add(name, list(rows.map { Self.object($0) })) }
  }
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) {
    if var part = value { message(tag, name, &part) }
  }
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) {
    if var payload = value.flatMap(extract) { message(tag, name, &payload) }
  }

  private mutating func put<M: Message>(_ message: inout M) {
    bytes.append(UInt8(ascii: "{"))
    isFirst = true
    // Nothing is read, so that nothing can fail.
    try? message.fields(unhurried: &self)
    bytes.append(UInt8(ascii: "}"))
    isFirst = false
  }

  private mutating func add(_ name: String, _ value: [UInt8]) {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
    bytes += Self.quoted(name)
    bytes.append(UInt8(ascii: ":"))
    bytes += value
  }

  private func list(_ items: [[UInt8]]) -> [UInt8] {
    [UInt8(ascii: "[")] + items.joined(separator: [UInt8(ascii: ",")]) + [UInt8(ascii: "]")]
  }
}

/// What tells of keys, codes and PINs, and never stands in a text.
private protocol WayIn {}

extension KeyPins: WayIn {}
extension SlotPin: WayIn {}
