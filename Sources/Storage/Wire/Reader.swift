import Workshop

/// Reads messages from bytes: ascending tags only, nothing unknown, nothing left over.
struct Reader: FieldVisitor {
  private var cursor: WireCursor
  /// The key of the next field of the message being read, or 0 at its end.
  private var next: UInt64
  private let keys: SubjectKeys?

  /// One message from bytes.
  static func decode<M: Message>(_ type: M.Type, from bytes: [UInt8], keys: SubjectKeys?)
    throws(WireFault) -> M
  {
    let result: Result<M, WireFault> = bytes.withUnsafeBytes { buffer in
      do throws(WireFault) {
        return .success(try decode(type, from: buffer, keys: keys))
      } catch {
        return .failure(error)
      }
    }
    return try result.get()
  }

  static func decode<M: Message>(
    _ type: M.Type, from buffer: UnsafeRawBufferPointer, keys: SubjectKeys?
  ) throws(WireFault) -> M {
    let cursor = WireCursor(bytes: buffer, position: 0, end: buffer.count)
    var reader = Reader(cursor: cursor, next: 0, keys: keys)
    var value = M()
    try reader.readBody(&value)
    return value
  }

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T)
    throws(WireFault)
  {
    if try has(tag, type: 0) { value = try signed() }
  }

  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?)
    throws(WireFault)
  {
    value = try has(tag, type: 0) ? try signed() : nil
  }

  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T])
    throws(WireFault)
  {
    values = []
    guard try has(tag, type: 2) else { return }
    let size = try length()
    let stop = position + size
    while position < stop {
      guard let value = T(wire: WireCursor.unzigzag(try cursor.varint())) else {
        throw fault("number out of range")
      }
      values.append(value)
    }
    guard position == stop else { throw fault("list overruns its length") }
    try advance()
  }

  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) throws(WireFault) {
    if try has(tag, type: 0) { value = try unsigned(below: 2) == 1 }
  }

  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) throws(WireFault) {
    value = try has(tag, type: 0) ? try unsigned(below: 2) == 1 : nil
  }

  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T)
    throws(WireFault)
  {
    if try has(tag, type: 0) { value = try chosen() }
  }

  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?)
    throws(WireFault)
  {
    value = try has(tag, type: 0) ? try chosen() : nil
  }

  mutating func text(_ tag: Int, _ name: String, _ value: inout String) throws(WireFault) {
    if try has(tag, type: 2) { value = try string() }
  }

  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) throws(WireFault) {
    values = []
    while try has(tag, type: 2) { values.append(try string()) }
  }

  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) throws(WireFault) {
    if try has(tag, type: 2) { value = try run() }
  }

  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?)
    throws(WireFault)
  {
    value = try has(tag, type: 2) ? try run() : nil
  }

  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M)
    throws(WireFault)
  {
    if try has(tag, type: 2) { try inner(&value) }
  }

  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?)
    throws(WireFault)
  {
    value = nil
    guard try has(tag, type: 2) else { return }
    var some = M()
    try inner(&some)
    value = some
  }

  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M])
    throws(WireFault)
  {
    values = []
    while try has(tag, type: 2) {
      var value = M()
      try inner(&value)
      values.append(value)
    }
  }

  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>)
    throws(WireFault)
  {
    for chunk in try TableRows<M>(tag, of: &self).chunks() { rows.append(chunk: chunk) }
  }

  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) throws(WireFault) {
    value = nil
    unopened = nil
    guard try has(tag, type: 2) else { return }
    guard let keys, let subject else {
      var part = M()
      try inner(&part)
      value = part
      return
    }
    let sealed = try run()
    switch keys.state(of: subject) {
    case .erased: return
    case .unused: throw fault("no key", of: subject)
    case .damaged: unopened = SealedPart(sealed, .keyLost)
    case .closed: unopened = SealedPart(sealed, .notSeen)
    case .live(let key):
      guard
        let clear = Sealing.open(sealed, with: key, context: [UInt8]("subject".utf8))
      else { throw fault("a personal part does not open") }
      value = try Reader.decode(M.self, from: clear, keys: keys)
    }
  }

  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) throws(WireFault) {
    guard try has(tag, type: 2) else { return }
    if value != nil { throw fault("two cases of one choice") }
    var payload = M()
    try inner(&payload)
    value = embed(payload)
  }

  // MARK: Wire format

  private init(cursor: WireCursor, next: UInt64, keys: SubjectKeys?) {
    self.cursor = cursor
    self.next = next
    self.keys = keys
  }

  var position: Int { cursor.position }

  private func fault(_ reason: String, of subject: Int32? = nil) -> WireFault {
    cursor.fault(reason, of: subject)
  }

  private mutating func readBody<M: Message>(_ value: inout M) throws(WireFault) {
    try advance()
    try value.fields(&self)
    if next != 0 { throw fault("unknown field \(next >> 3)") }
  }

  /// Passes over the message that stands here.
  mutating func skip() throws(WireFault) {
    let size = try length()
    cursor.position += size
    try advance()
  }

  /// The same message at another place of it, in front of a field with the key that is next here.
  func moved(to position: Int) -> Reader {
    let cursor = WireCursor(bytes: cursor.bytes, position: position, end: cursor.end)
    return Reader(cursor: cursor, next: next, keys: keys)
  }

  /// Reads the message that stands here, then goes on behind it.
  mutating func inner<M: Message>(_ value: inout M) throws(WireFault) {
    let size = try length()
    let outer = cursor.end
    cursor.end = position + size
    try readBody(&value)
    guard position == cursor.end else { throw fault("message overruns its length") }
    cursor.end = outer
    try advance()
  }

  /// Reads the key of the next field.
  @inline(__always)
  private mutating func advance() throws(WireFault) {
    guard position < cursor.end else {
      next = 0
      return
    }
    next = try cursor.varint()
    if next == 0 { throw fault("field 0") }
  }

  /// Whether the next field has this tag; a smaller one would be unknown or out of order.
  @inline(__always)
  mutating func has(_ tag: Int, type: UInt64) throws(WireFault) -> Bool {
    if next == UInt64(tag) << 3 | type { return true }
    if next == 0 || next >> 3 > UInt64(tag) { return false }
    throw fault(next >> 3 == UInt64(tag) ? "field \(tag) has another type" : "unknown field")
  }

  private mutating func signed<T: WireNumber>() throws(WireFault) -> T {
    let raw = try cursor.varint()
    guard let value = T(wire: WireCursor.unzigzag(raw)) else { throw fault("number out of range") }
    try advance()
    return value
  }

  private mutating func unsigned(below limit: UInt64) throws(WireFault) -> UInt64 {
    let raw = try cursor.varint()
    guard raw < limit else { throw fault("value out of range") }
    try advance()
    return raw
  }

  private mutating func chosen<T: WireChoice>() throws(WireFault) -> T {
    let raw = try unsigned(below: 256)
    guard let value = T(rawValue: UInt8(raw)) else { throw fault("unknown choice \(raw)") }
    return value
  }

  private mutating func length() throws(WireFault) -> Int { try cursor.length() }

  private mutating func string() throws(WireFault) -> String {
    let text = try cursor.text()
    try advance()
    return text
  }

  private mutating func run() throws(WireFault) -> [UInt8] {
    let run = try cursor.run()
    try advance()
    return run
  }
}
