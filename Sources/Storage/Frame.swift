/// One sealed piece of a journal or snapshot; the layout is in docs/FILE-FORMAT.md.
struct Frame: Equatable {
  enum Kind: UInt8 {
    case record = 1
    case seal = 2
    case close = 3
    case chunk = 6
    case lastChunk = 7
  }

  static let headerSize = 84
  /// Of what stands in the file: the body sealed, with its tag.
  static let largestBody = 64 * 1024 * 1024
  /// What can be sealed into that.
  static let largestClear = largestBody - Sealing.tagSize
  static let magic: [UInt8] = [0x42, 0x4B, 0x46, 0x31]

  var kind: Kind
  /// The record's number in a journal, the chunk's index in a snapshot.
  var sequence: Int64
  var body: [UInt8]

  /// What a frame is sealed and checked against: its file and its key.
  struct Context {
    let header: FileHeader
    let key: [UInt8]
    /// The header as the seal knows it.
    let binding: [UInt8]

    init(header: FileHeader, key: [UInt8]) {
      self.header = header
      self.key = key
      binding = header.binding
    }
  }

  /// The bytes of the frame with everything before and behind the body, padded to 8.
  func sealed(in context: Context, chain: [UInt8]) -> [UInt8] {
    let nonce = Sealing.random(Sealing.nonceSize)
    var head = Self.magic
    head.put(UInt32(kind.rawValue))
    head.put(UInt32(body.count + Sealing.tagSize))
    head.append(contentsOf: context.header.file[0..<4])
    head.put(sequence)
    head.append(contentsOf: nonce)
    head.append(contentsOf: chain)
    let sealed = Sealing.encrypt(
      body, with: context.key, nonce: nonce, context: Self.associated(head, context))
    var bytes = head
    bytes.put(CRC32C.of(head))
    bytes.append(contentsOf: sealed)
    bytes.put(CRC32C.of(bytes))
    bytes.pad(to: (bytes.count + 7) / 8 * 8)
    return bytes
  }

  static func associated(_ head: [UInt8], _ context: Context) -> [UInt8] {
    head + context.binding
  }

  /// The chain value after a frame: SHA-256 over the value before it, its header and its
  /// ciphertext.
  static func chain(after frame: [UInt8]) -> [UInt8] {
    let length = Int(frame.number(UInt32.self, at: 8))
    return Sealing.sha256(
      [UInt8]("BK1".utf8) + frame[0..<80] + frame[headerSize..<headerSize + length])
  }
}

/// The outer form of a frame as it stands on disk, before it is opened.
struct FrameEnvelope {
  var kind: Frame.Kind
  var sequence: Int64
  var bytes: [UInt8]
  /// With checksum and padding.
  var length: Int

  var chainBefore: [UInt8] { bytes.slice(48, 32) }
  var chainAfter: [UInt8] { Frame.chain(after: bytes) }

  /// The body in clear, appended; false when the key or a byte is wrong.
  func open(in context: Frame.Context, appendingTo clear: inout [UInt8]) -> Bool {
    let size = Int(bytes.number(UInt32.self, at: 8))
    return bytes.withUnsafeBytes { raw in
      Sealing.decrypt(
        UnsafeRawBufferPointer(rebasing: raw[Frame.headerSize..<Frame.headerSize + size]),
        with: context.key, nonce: bytes.slice(24, 24),
        context: Frame.associated(bytes.slice(0, 80), context), appendingTo: &clear)
    }
  }

  /// How many bytes a frame takes in all, from its first 84; nil when they are no frame of the
  /// file.
  static func length(
    head: [UInt8], of header: FileHeader, limit: Int64, checks: Checks = .all
  ) -> Int? {
    guard head.count == Frame.headerSize, head.slice(0, 4) == Frame.magic,
      !checks.contains(.checksum)
        || head.number(UInt32.self, at: 80) == CRC32C.of(head.slice(0, 80)),
      head.slice(12, 4) == [UInt8](header.file[0..<4])
    else { return nil }
    let body = Int(head.number(UInt32.self, at: 8))
    let total = (Frame.headerSize + body + 4 + 7) / 8 * 8
    return body <= Frame.largestBody && body >= Sealing.tagSize
      && (Int64(total) <= limit || !checks.contains(.length)) ? total : nil
  }

  /// The envelope in bytes that are as long as `length` said; nil when the checksum is wrong.
  static func read(_ bytes: [UInt8], checks: Checks = .all) -> FrameEnvelope? {
    let end = Frame.headerSize + Int(bytes.number(UInt32.self, at: 8))
    guard end + 4 <= bytes.count,
      let raw = UInt8(exactly: bytes.number(UInt32.self, at: 4)),
      let kind = Frame.Kind(rawValue: raw),
      !checks.contains(.checksum)
        || bytes.number(UInt32.self, at: end)
          == bytes.withUnsafeBytes({
            CRC32C.of(UnsafeRawBufferPointer(rebasing: $0[..<end]))
          }),
      bytes[(end + 4)...].allSatisfy({ $0 == 0 })
    else { return nil }
    return FrameEnvelope(
      kind: kind, sequence: bytes.number(Int64.self, at: 16), bytes: bytes, length: bytes.count)
  }
}
