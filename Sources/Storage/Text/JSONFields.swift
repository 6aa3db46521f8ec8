import Workshop

/// Reads messages from objects of JSON: fields of their names alone, each once, with values that
/// they can have.
struct JSONFields: FieldVisitor {
  /// The most bytes of a text.
  static let longest = 1 << 16
  /// Numbers beyond stand in no record.
  private static let largest: UInt64 = 1 << 53
  /// Ten times the largest price.
  private static let richest = Rupiah.largest.amount * 10
  /// Room enough to count on.
  private static let mostCounted: UInt32 = 1_000_000_000
  /// The years 1800 to 2299.
  private static let days: ClosedRange<Int32> = -62_091...120_529
  private static let months: ClosedRange<Int32> = 21_600...27_599

  /// What was not read yet, by name.
  private var rest: [String: JSONValue]
  /// What is wrong, once something is.
  private(set) var fault: TextFault.What?

  /// One message.
  static func read<M: Message>(_ type: M.Type, from members: [JSONValue.Member])
    throws(TextFault.Refused) -> M
  {
    var fields = JSONFields()
    var message = M()
    do throws(WireFault) {
      try fields.fill(&message, from: members)
    } catch {
      throw TextFault.Refused(what: fields.fault ?? .wrongValue(M.schemaName))
    }
    return message
  }

  private init() { rest = [:] }

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T)
    throws(WireFault)
  {
    if let given = take(name) { value = try number(given, name) }
  }
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?)
    throws(WireFault)
  {
    value = nil
    if let given = take(name) { value = try number(given, name) as T }
  }
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T])
    throws(WireFault)
  {
    values = []
    for given in try elements(name) { values.append(try number(given, name)) }
  }
  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) throws(WireFault) {
    if let given = take(name) { value = try flag(given, name) }
  }
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) throws(WireFault) {
    value = nil
    if let given = take(name) { value = try flag(given, name) }
  }
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T)
    throws(WireFault)
  {
    if let given = take(name) { value = try chosen(given, name) }
  }
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?)
    throws(WireFault)
  {
    value = nil
    if let given = take(name) { value = try chosen(given, name) as T }
  }
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) throws(WireFault) {
    if let given = take(name) { value = try text(given, name) }
  }
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) throws(WireFault) {
    values = []
    for given in try elements(name) { values.append(try text(given, name)) }
  }
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) throws(WireFault) {
    if rest[name] != nil { try numbers(tag, name, &value) }
  }
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?)
    throws(WireFault)
  {
    value = nil
    guard rest[name] != nil else { return }
    var some: [UInt8] = []
    try numbers(tag, name, &some)
    value = some
  }
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M)
    throws(WireFault)
  {
    if let given = take(name) { try fill(&value, from: given, name) }
  }
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?)
    throws(WireFault)
  {
    value = nil
    guard let given = take(name) else { return }
    var some = M()
    try fill(&some, from: given, name)
    value = some
  }
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M])
    throws(WireFault)
  {
    values = []
    for given in try elements(name) {
      var value = M()
      try fill(&value, from: given, name)
      values.append(value)
    }
  }
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>)
    throws(WireFault)
  {
    var values: [M] = []
    try list(tag, name, &values)
    for value in values { rows.append(value) }
  }
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) throws(WireFault) {
    unopened = nil
    try maybeMessage(tag, name, &value)
  }
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) throws(WireFault) {
    guard let given = take(name) else { return }
    if value != nil { throw refuse(.wrongValue(name)) }
    var payload = M()
    try fill(&payload, from: given, name)
    value = embed(payload)
  }

  // MARK: Values

  private mutating func take(_ name: String) -> JSONValue? { rest.removeValue(forKey: name) }

  private mutating func refuse(_ what: TextFault.What) -> WireFault {
    fault = fault ?? what
    return WireFault(reason: "text", offset: 0)
  }

  private mutating func elements(_ name: String) throws(WireFault) -> [JSONValue] {
    guard let given = take(name) else { return [] }
    guard case .array(let elements) = given else { throw refuse(.wrongValue(name)) }
    return elements
  }

  private mutating func fill<M: Message>(
    _ message: inout M, from given: JSONValue, _ name: String
  ) throws(WireFault) {
    guard case .object(let members) = given else { throw refuse(.wrongValue(name)) }
    try fill(&message, from: members)
  }

  private mutating func fill<M: Message>(
    _ message: inout M, from members: [JSONValue.Member]
  ) throws(WireFault) {
    let outer = rest
    rest = [:]
    for member in members where rest.updateValue(member.value, forKey: member.name) != nil {
      throw refuse(.wrongValue(member.name))
    }
    do throws(WireFault) {
      try message.fields(unhurried: &self)
    } catch {
      // Such as two rows in one withdrawal.
      throw refuse(.wrongValue(M.schemaName))
    }
    if let name = rest.keys.min() { throw refuse(.unknownField(name)) }
    rest = outer
  }

  private mutating func number<T: WireNumber>(_ given: JSONValue, _ name: String)
    throws(WireFault) -> T
  {
    let value: T? =
      switch given {
      case .number(let number): number.magnitude < Self.largest ? T(wire: number) : nil
      case .text(let text): TextValue.read(text, as: T.self)
      case .object, .array, .flag: nil
      }
    guard let value, Self.isSane(value) else { throw refuse(.wrongValue(name)) }
    return value
  }

  /// Whether sums and calendars can bear it.
  private static func isSane<T: WireNumber>(_ value: T) -> Bool {
    switch value {
    case let day as Day: days.contains(day.number)
    case let month as Month: months.contains(month.number) || month == Month()
    case let amount as Rupiah: amount.amount.magnitude <= richest.magnitude
    case let number as Int32: number.magnitude <= mostCounted
    default: true
    }
  }

  private mutating func flag(_ given: JSONValue, _ name: String) throws(WireFault) -> Bool {
    guard case .flag(let flag) = given else { throw refuse(.wrongValue(name)) }
    return flag
  }

  private mutating func chosen<T: WireChoice>(_ given: JSONValue, _ name: String)
    throws(WireFault) -> T
  {
    guard case .text(let text) = given,
      let value = T.allCases.first(where: { "\($0)" == text })
    else { throw refuse(.wrongValue(name)) }
    return value
  }

  private mutating func text(_ given: JSONValue, _ name: String) throws(WireFault) -> String {
    guard case .text(let text) = given, text.utf8.count <= Self.longest else {
      throw refuse(.wrongValue(name))
    }
    return text
  }
}

extension TextFault {
  /// What is wrong in a line whose number the caller knows.
  struct Refused: Error {
    var what: What
  }
}
