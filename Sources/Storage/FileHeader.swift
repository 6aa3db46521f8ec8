import Workshop

/// The first 256 bytes of a journal or snapshot; the layout is in docs/FILE-FORMAT.md.
struct FileHeader: Equatable {
  enum Kind: String {
    case journal = "BKJRNL\r\n"
    case snapshot = "BKSNAP\r\n"
  }

  static let size = 256
  /// The layout of files; counts up when a reader of the old layout would misread the new one.
  static let format: UInt16 = 1

  var kind: Kind
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

  var bytes: [UInt8] {
    var bytes = [UInt8](kind.rawValue.utf8)
    bytes.put(Self.format)
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
    return FileHeader(
      kind: kind, schema: schema, store: bytes.slice(16, 16), file: bytes.slice(32, 16),
      generation: bytes.number(Int64.self, at: 48), sequence: bytes.number(Int64.self, at: 56),
      chain: bytes.slice(64, 32), isPractice: bytes.number(UInt16.self, at: 10) & 1 == 1,
      keyNumber: bytes.number(UInt32.self, at: 96),
      created: Instant(milliseconds: bytes.number(Int64.self, at: 104)))
  }
}

/// The version of the bodies: how many field numbers were ever given.
///
/// A test compares it with the field lists, so that a new field cannot be added without counting
/// it.
package enum Schema {
  package static let version: UInt32 = 772
  /// The same count of the key file, which goes its own way.
  package static let keys: UInt32 = 17
}
