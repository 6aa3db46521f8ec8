import Workshop

/// The first 256 bytes of a journal or snapshot; the layout is in docs/FILE-FORMAT.md.
struct FileHeader: Equatable {
  enum Kind: String {
    case journal = "BKJRNL\r\n"
    case snapshot = "BKSNAP\r\n"
  }

  static let size = 256
  /// The layout of files; counts up when a reader of the old layout would misread the new one.
  ///
  /// In files of format 1 the header has a checksum alone; since format 2 every frame is sealed
  /// together with it.
  static let format: UInt16 = 2
  /// Numbers of records and generations, so far beyond any store that they can be reckoned with.
  static let numbers: Range<Int64> = 0..<1 << 53
  /// From 1970 to the end of 2199, in milliseconds.
  private static let moments: Range<Int64> = 0..<7_258_118_400_000

  var kind: Kind
  /// The layout that the file has.
  var format = Self.format
  var schema: UInt32
  /// Random, one per store.
  var store: [UInt8]
  /// Random, one per file, so that a frame of another file never matches.
  var file: [UInt8]
  var generation: Int64
  /// The sequence number of the first record (journal) or of the last one contained (snapshot).
  var sequence: Int64
  /// The chain value before the first record, or after the last one contained.
  var chain: [UInt8]

  /// A practice store says so in clear.
  var isPractice = false
  /// Which store key seals the file: how often the key had been changed before.
  var keyNumber: UInt32 = 0
  /// When the file was begun; for retention, and to be read by people.
  var created = Instant(milliseconds: 0)
  /// What is insisted on; not written.
  var checks = Checks.all

  /// What the frames of the file are sealed together with, besides their own heads: 32 bytes that
  /// no other header has.
  var binding: [UInt8] {
    format == 1 || !checks.contains(.sealedHeader)
      ? store + file : Sealing.sha256([UInt8](bytes[..<252]))
  }

  var bytes: [UInt8] {
    var bytes = [UInt8](kind.rawValue.utf8)
    bytes.put(format)
    bytes.put(UInt16(isPractice ? 1 : 0))
    bytes.put(schema)
    bytes.append(contentsOf: store)
    bytes.append(contentsOf: file)
    bytes.put(generation)
    bytes.put(sequence)
    bytes.append(contentsOf: chain)
    bytes.put(keyNumber)
    bytes.put(UInt32(0))
    bytes.put(created.milliseconds)
    bytes.pad(to: Self.size - 4)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }

  /// The header that bytes hold; a newer format is told apart from damage.
  static func read(_ bytes: [UInt8], of name: String) throws(StorageError) -> FileHeader {
    guard bytes.count == size,
      let kind = Kind(rawValue: String(decoding: bytes[0..<8], as: UTF8.self))
    else { throw .damaged(file: name, offset: 0, reason: .header) }
    guard bytes.number(UInt32.self, at: 252) == CRC32C.of([UInt8](bytes[..<252])) else {
      throw .damaged(file: name, offset: 0, reason: .header)
    }
    let format = bytes.number(UInt16.self, at: 8)
    let schema = bytes.number(UInt32.self, at: 12)
    if format > Self.format { throw .newerFormat(found: Int(format), known: Int(Self.format)) }
    if schema > Schema.version {
      throw .newerFormat(found: Int(schema), known: Int(Schema.version))
    }
    guard format > 0, hasNothingElse(bytes), numbers.contains(bytes.number(Int64.self, at: 48)),
      numbers.contains(bytes.number(Int64.self, at: 56)),
      moments.contains(bytes.number(Int64.self, at: 104))
    else { throw .damaged(file: name, offset: 0, reason: .header) }
    return FileHeader(
      kind: kind, format: format, schema: schema, store: bytes.slice(16, 16),
      file: bytes.slice(32, 16),
      generation: bytes.number(Int64.self, at: 48), sequence: bytes.number(Int64.self, at: 56),
      chain: bytes.slice(64, 32), isPractice: bytes.number(UInt16.self, at: 10) & 1 == 1,
      keyNumber: bytes.number(UInt32.self, at: 96),
      created: Instant(milliseconds: bytes.number(Int64.self, at: 104)))
  }
  /// Whether nothing stands where format 2 has nothing: what a header does not say, its seal cannot
  /// know.
  private static func hasNothingElse(_ bytes: [UInt8]) -> Bool {
    bytes.number(UInt16.self, at: 8) == 1
      || bytes.number(UInt16.self, at: 10) <= 1
        && (bytes[100..<104] + bytes[112..<252]).allSatisfy { $0 == 0 }
  }
}
