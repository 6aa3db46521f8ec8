import Workshop

/// Prints messages on one line, as Protocol Buffers' text format would, with days in ISO form.
///
/// Personal parts and whatever somebody typed freely stand in it only when that is asked for;
/// otherwise the texts shown are those on a list, so that a new one is hidden until it is put
/// there.
struct TextPrinter: FieldVisitor {
  static let hidden = "***"
  /// Names of fields whose texts are codes of the workshop.
  private static let codes: Set<String> = ["login", "code", "letter", "lot"]

  private(set) var text = ""
  private let showsAll: Bool
  private let offset: Int32

  /// `showsAll`: names and free texts too.
  ///
  /// `offset`: minutes east of Greenwich, for moments.
  static func line<M: Message>(_ message: M, showsAll: Bool = false, offset: Int32) -> String {
    var printer = TextPrinter(showsAll: showsAll, offset: offset)
    var copy = message
    try? copy.fields(unhurried: &printer)
    return printer.text
  }

  private init(showsAll: Bool, offset: Int32) {
    self.showsAll = showsAll
    self.offset = offset
  }

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) {
    if value.wire != 0 { add(name, written(value)) }
  }
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?) {
    if let value { add(name, written(value)) }
  }
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T]) {
    if !values.isEmpty { add(name, list(values.map { "\($0.wire)" })) }
  }
  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) {
    if value { add(name, "true") }
  }
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) {
    if let value { add(name, "\(value)") }
  }
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T) {
    if value.rawValue != 0 { add(name, "\(value)") }
  }
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?) {
    if let value { add(name, "\(value)") }
  }
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) {
    if !value.isEmpty { add(name, quoted(value, of: name)) }
  }
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) {
    if !values.isEmpty { add(name, list(values.map { quoted($0, of: name) })) }
  }
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) {
    if !value.isEmpty { add(name, list(value.map(String.init))) }
  }
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) {
    if let value { add(name, list(value.map(String.init))) }
  }
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M) {
    let inner = Self.line(value, showsAll: showsAll, offset: offset)
    put(inner.isEmpty ? "\(name) {}" : "\(name) { \(inner) }")
  }
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?) {
    if var some = value { message(tag, name, &some) }
  }
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M]) {
    for index in values.indices { message(tag, name, &values[index]) }
  }
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>) {
    for index in rows.indices {
      var row = rows[index]
      message(tag, name, &row)
    }
  }
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) {
    guard var part = value else {
      if unopened != nil { add(name, Self.hidden) }
      return
    }
    if showsAll { message(tag, name, &part) } else { add(name, Self.hidden) }
  }
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) {
    if var payload = value.flatMap(extract) { message(tag, name, &payload) }
  }

  private mutating func add(_ name: String, _ value: String) { put("\(name): \(value)") }

  private mutating func put(_ field: String) { text += text.isEmpty ? field : " " + field }

  private func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }

  private func written<T: WireNumber>(_ value: T) -> String {
    switch value {
    case let day as Day: day.iso
    case let instant as Instant: instant.text(offset: offset)
    default: "\(value.wire)"
    }
  }

  /// A text as it may be printed: one line, nothing that commands a terminal.
  private func quoted(_ value: String, of name: String) -> String {
    guard showsAll || Self.codes.contains(name) else { return Self.hidden }
    var safe = "\""
    for scalar in value.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { safe += "\\" }
      safe.unicodeScalars.append(scalar.isUnsafeInText ? "?" : scalar)
    }
    return safe + "\""
  }
}

extension Instant {
  /// `2026-11-23 09:12`.
  ///
  /// `offset`: minutes east of Greenwich.
  func text(offset: Int32) -> String {
    let (day, minute) = local(offset: offset)
    return day.iso + " " + Workshop.padded(minute / 60, to: 2) + ":"
      + Workshop.padded(minute % 60, to: 2)
  }
}
