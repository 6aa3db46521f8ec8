import Workshop

/// Writes messages as bytes; fields with their default value are left out.
struct Writer: FieldVisitor {
  private(set) var bytes: [UInt8] = []
  /// Seals the personal parts; nil writes them in clear, for digests only.
  private let keys: SubjectKeys?

  init(keys: SubjectKeys?) { self.keys = keys }

  /// The bytes of one message.
  static func encode<M: Message>(_ message: M, keys: SubjectKeys?) throws(WireFault) -> [UInt8] {
    var writer = Writer(keys: keys)
    var copy = message
    try copy.fields(&writer)
    return writer.bytes
  }

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) {
    if value.wire != 0 { put(tag, value.wire) }
  }

  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?) {
    if let value { put(tag, value.wire) }
  }

  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T]) {
    guard !values.isEmpty else { return }
    let start = open(tag)
    for value in values { varint(Self.zigzag(value.wire)) }
    close(start)
  }

  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) {
    if value { raw(tag, 1) }
  }

  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) {
    if let value { raw(tag, value ? 1 : 0) }
  }

  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T) {
    if value.rawValue != 0 { raw(tag, UInt64(value.rawValue)) }
  }

  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?) {
    if let value { raw(tag, UInt64(value.rawValue)) }
  }

  mutating func text(_ tag: Int, _ name: String, _ value: inout String) {
    if !value.isEmpty { put(tag, value) }
  }

  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) {
    for value in values { put(tag, value) }
  }

  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) {
    if !value.isEmpty { put(tag, value) }
  }

  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) {
    if let value { put(tag, value) }
  }

  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M)
    throws(WireFault)
  {
    let start = open(tag)
    try value.fields(&self)
    close(start)
  }

  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?)
    throws(WireFault)
  {
    guard var some = value else { return }
    try message(tag, name, &some)
  }

  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M])
    throws(WireFault)
  {
    for index in values.indices { try message(tag, name, &values[index]) }
  }

  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>)
    throws(WireFault)
  {
    for index in rows.indices {
      var row = rows[index]
      try message(tag, name, &row)
    }
  }

  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) throws(WireFault) {
    guard var part = value else {
      // A digest is of what was recorded, and not of how often it was sealed anew.
      if keys != nil, let unopened { put(tag, unopened.bytes) }
      return
    }
    guard let keys, let subject else { return try message(tag, name, &part) }
    switch keys.stateToSeal(of: subject) {
    case .erased:
      throw WireFault(
        reason: "key erased", offset: bytes.count, subject: subject, isErased: true)
    case .live(let key):
      let clear = try Writer.encode(part, keys: keys)
      put(tag, Sealing.seal(clear, with: key, context: [UInt8]("subject".utf8)))
    default: throw WireFault(reason: "no key", offset: bytes.count, subject: subject)
    }
  }

  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) throws(WireFault) {
    guard var payload = value.flatMap(extract) else { return }
    try message(tag, name, &payload)
  }

  // MARK: Wire format

  private static func zigzag(_ value: Int64) -> UInt64 {
    UInt64(bitPattern: (value << 1) ^ (value >> 63))
  }

  private mutating func put(_ tag: Int, _ value: Int64) { raw(tag, Self.zigzag(value)) }

  private mutating func raw(_ tag: Int, _ value: UInt64) {
    varint(UInt64(tag) << 3)
    varint(value)
  }

  private mutating func put(_ tag: Int, _ text: String) {
    varint(UInt64(tag) << 3 | 2)
    varint(UInt64(text.utf8.count))
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func put(_ tag: Int, _ value: [UInt8]) {
    varint(UInt64(tag) << 3 | 2)
    varint(UInt64(value.count))
    bytes.append(contentsOf: value)
  }

  private mutating func varint(_ value: UInt64) {
    var rest = value
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Begins a part of unknown length, for which one byte is left.
  private mutating func open(_ tag: Int) -> Int {
    varint(UInt64(tag) << 3 | 2)
    bytes.append(0)
    return bytes.count
  }

  /// Writes the length of a part before it; a longer part moves over to make room.
  private mutating func close(_ start: Int) {
    let length = bytes.count - start
    if length < 0x80 {
      bytes[start - 1] = UInt8(length)
      return
    }
    var size: [UInt8] = []
    var rest = length
    while rest >= 0x80 {
      size.append(UInt8(rest & 0x7F) | 0x80)
      rest >>= 7
    }
    size.append(UInt8(rest))
    bytes.replaceSubrange(start - 1..<start, with: size)
  }
}
