@testable import Storage

/// A reader of a store's files that is written from docs/FILE-FORMAT.md alone, to see what somebody
/// gets out of them who has a password and programs of his own.
///
/// Of the program it uses the names of the ciphers and nothing that knows a layout.
struct PlainReader {
  /// Everything in clear: bodies of frames and notes, and the personal parts that open.
  private(set) var clear: [[UInt8]] = []
  /// How many persons' keys were opened.
  private(set) var persons = 0
  private var storeKeys: [[UInt8]] = []
  private var identityKeys: [[UInt8]] = []
  private let store: [UInt8]
  private let read: (String) throws -> [UInt8]

  /// `names`: of all files in the folder, those in `drafts/` with it.
  ///
  /// Nil when the password opens no slot.
  init?(
    login: String, password: String, names: [String], read: @escaping (String) throws -> [UInt8]
  ) throws {
    self.read = read
    let keys =
      try ["keys.a", "keys.b"].filter(names.contains).map(read)
      .max { Self.number($0, 32, 8) < Self.number($1, 32, 8) } ?? []
    store = Array(keys[16..<32])
    let body = Field.all(in: Array(keys[48..<(48 + Self.number(keys, 12, 4) - 32)]))
    guard let slot = body.messages(1).first(where: { $0.bytes(1) == Array(login.utf8) }) else {
      return nil
    }
    guard let secret = try Self.secret(of: slot, login, password, store),
      let storeKey = Sealing.openBox(slot.bytes(6), open: slot.bytes(4), secret: secret)
    else { return nil }
    storeKeys = Self.chain(storeKey, body.messages(2), Array("former".utf8))
    if let share = slot.messages(12).first,
      let key = Sealing.openBox(share.bytes(1), open: slot.bytes(4), secret: secret)
    {
      identityKeys = Self.chain(
        key, body.messages(6).first?.messages(2) ?? [], Array("former identity".utf8))
    }
    for name in names where name.hasPrefix("gen-") { try readFrames(of: name) }
    let personKeys = try self.personKeys(names)
    persons = personKeys.count
    for body in clear { open(Field.all(in: body), with: personKeys) }
    for name in names where name.hasPrefix("drafts/") { try readNotes(name) }
  }

  /// Whether a text stands in anything that was opened.
  func finds(_ text: String) -> Bool {
    let wanted = Array(text.utf8)
    return clear.contains { $0.firstRange(of: wanted) != nil }
  }

  private static func secret(
    of slot: [Field], _ login: String, _ password: String, _ store: [UInt8]
  ) throws -> [UInt8]? {
    let cost = slot.messages(3).first ?? []
    let asked = Cost {
      $0.passes = Int32(cost.number(1))
      $0.memory = cost.number(2)
    }
    guard let key = Sealing.stretch(password, salt: slot.bytes(2), cost: asked) else { return nil }
    return Sealing.open(
      slot.bytes(5), with: key, context: Array("slot".utf8) + store + Array(login.utf8))
  }

  /// Oldest first.
  private static func chain(_ key: [UInt8], _ former: [[Field]], _ context: [UInt8]) -> [[UInt8]] {
    var keys = [key]
    for one in former {
      guard let older = Sealing.open(one.bytes(1), with: keys[keys.count - 1], context: context)
      else { break }
      keys.append(older)
    }
    return keys.reversed()
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    bytes[place..<place + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private static func derived(_ number: UInt64, _ key: [UInt8]) -> [UInt8] {
    Sealing.Purpose(rawValue: number).map { Sealing.subkey($0, of: key) } ?? []
  }

  private mutating func readFrames(of name: String) throws {
    let file = try read(name)
    let key = storeKeys[Self.number(file, 96, 4)]
    let derived = Self.derived(name.hasSuffix(".snap") ? 2 : 1, key)
    let binding = Sealing.sha256(Array(file[0..<252]))
    var body: [UInt8] = []
    var place = 256
    while place + 84 < file.count, Array(file[place..<place + 4]) == Array("BKF1".utf8) {
      let length = Self.number(file, place + 8, 4)
      let head = Array(file[place..<place + 80])
      let sealed = Array(file[(place + 84)..<(place + 84 + length)])
      var opened: [UInt8] = []
      let isOpen = sealed.withUnsafeBytes {
        Sealing.decrypt(
          $0, with: derived, nonce: Array(head[24..<48]), context: head + binding,
          appendingTo: &opened)
      }
      guard isOpen else { break }
      body += opened
      let type = Self.number(file, place + 4, 4)
      if type == 1 || type == 7 {
        clear.append(body)
        body = []
      }
      place += (84 + length + 4 + 7) / 8 * 8
    }
  }

  private func personKeys(_ names: [String]) throws -> [[UInt8]] {
    var found: [[UInt8]] = []
    for name in ["people.keys", "people.keys.b"] where names.contains(name) {
      let file = try read(name)
      for place in stride(from: 0, to: file.count - 127, by: 128) {
        let slot = Array(file[place..<place + 128])
        let (state, number) = (Self.number(slot, 4, 4), Self.number(slot, 12, 4))
        let keys = state == 1 ? storeKeys : state == 3 ? identityKeys : []
        guard number < keys.count else { continue }
        let context = Array("people".utf8) + store + slot[8..<12]
        if let key = Sealing.open(
          Array(slot[16..<88]), with: Self.derived(3, keys[number]), context: context)
        {
          found.append(key)
        }
      }
    }
    return found
  }

  /// Tries every key on everything that may be a personal part, however deep it stands.
  private mutating func open(_ fields: [Field], with keys: [[UInt8]]) {
    for case .bytes(_, let bytes) in fields {
      for key in keys where bytes.count >= 40 {
        if let part = Sealing.open(bytes, with: key, context: Array("subject".utf8)) {
          clear.append(part)
        }
      }
      if bytes.count > 1 { open(Field.all(in: bytes), with: keys) }
    }
  }

  private mutating func readNotes(_ name: String) throws {
    let file = try read(name)
    let (format, number) = (Self.number(file, 8, 2), Self.number(file, 12, 4))
    let keys = format == 1 ? storeKeys : identityKeys
    let login = name.dropFirst("drafts/".count).dropLast(2)
    guard number < keys.count else { return }
    let context = Array(file[0..<48]) + Array(login.utf8)
    if let notes = Sealing.open(
      Array(file[48...]), with: Self.derived(4, keys[number]), context: context)
    {
      clear.append(notes)
    }
  }
}

/// One field of a Protocol Buffers message.
enum Field {
  case number(Int, UInt64)
  case bytes(Int, [UInt8])

  /// The fields of a message; none where the bytes are no message.
  static func all(in bytes: [UInt8]) -> [Field] {
    var fields: [Field] = []
    var place = 0
    func varint() -> UInt64? {
      var (value, shift) = (UInt64(0), UInt64(0))
      while place < bytes.count, shift < 64 {
        let byte = bytes[place]
        place += 1
        value |= UInt64(byte & 0x7F) << shift
        if byte & 0x80 == 0 { return value }
        shift += 7
      }
      return nil
    }
    while place < bytes.count {
      guard let key = varint(), key >> 3 > 0, key >> 3 < 1 << 20 else { return [] }
      switch key & 7 {
      case 0:
        guard let value = varint() else { return [] }
        fields.append(.number(Int(key >> 3), value))
      case 2:
        guard let length = varint(), length <= UInt64(bytes.count - place) else { return [] }
        fields.append(.bytes(Int(key >> 3), Array(bytes[place..<place + Int(length)])))
        place += Int(length)
      default: return []
      }
    }
    return fields
  }
}

extension [Field] {
  func messages(_ tag: Int) -> [[Field]] {
    compactMap { if case .bytes(tag, let bytes) = $0 { Field.all(in: bytes) } else { nil } }
  }

  func bytes(_ tag: Int) -> [UInt8] {
    for case .bytes(tag, let bytes) in self { return bytes }
    return []
  }

  /// A number is a `sint64`.
  func number(_ tag: Int) -> Int64 {
    for case .number(tag, let raw) in self {
      return Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
    }
    return 0
  }
}
