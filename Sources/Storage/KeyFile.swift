import Workshop

/// The pair `keys.a` and `keys.b`, written in turn: whichever is whole and newer counts.
///
/// The layout is in docs/FILE-FORMAT.md.
struct KeyFile: Equatable {
  static let names = ["keys.a", "keys.b"]
  private static let magic = "BKKEYS\r\n"
  private static let format: UInt16 = 1
  private static let headerSize = 48

  var store: [UInt8]
  var isPractice: Bool
  /// Counts the writings; even ones are in `keys.a`.
  var epoch: Int64
  var body: KeyFileBody
  /// Whether the other file says the same, so that either is enough.
  var isMirrored = false
  /// The file that is another store's, and passed over.
  var foreign: String?

  func slot(of login: String) -> KeySlot? { body.slot(of: login) }

  /// The newer whole one of the two; refuses when none is, or one is of a newer program.
  ///
  /// One that is not of the store whose records stand beside it is passed over.
  static func read(from disk: Disk) throws(StorageError) -> KeyFile {
    var found: [(name: String, keys: KeyFile)] = []
    for name in names {
      if let whole = try read(name, from: disk) { found.append((name, whole)) }
    }
    var foreign: String?
    let areOneStores = found.count == 2 && found[0].keys.store == found[1].keys.store
    if !areOneStores, let own = storeOfRecords(disk) {
      foreign = found.first { $0.keys.store != own }?.name
      found.removeAll { $0.keys.store != own }
      if let foreign, found.isEmpty { throw .filesMissing(file: foreign, reason: .foreign) }
    }
    guard var best = found.map({ $0.keys }).max(by: { $0.epoch < $1.epoch }) else {
      for name in names { try requireKnown(content(of: name, on: disk) ?? []) }
      throw .keysUnreadable
    }
    best.isMirrored = found.count == 2 && found[0].keys.body == found[1].keys.body
    best.foreign = foreign
    return best
  }

  /// The store that most of the journals and snapshots name; nil where none can be read.
  private static func storeOfRecords(_ disk: Disk) -> [UInt8]? {
    var counts: [[UInt8]: Int] = [:]
    for name in ((try? disk.names()) ?? []) where name.hasPrefix("gen-") {
      guard let file = try? disk.open(name, .read) else { continue }
      defer { disk.close(file) }
      guard let bytes = try? disk.read(file, at: 0, count: FileHeader.size),
        let header = try? FileHeader.read(bytes, of: name)
      else { continue }
      counts[header.store, default: 0] += 1
    }
    return counts.max { $0.value < $1.value }?.key
  }

  /// One of the two; nil when it is not whole.
  static func read(_ name: String, from disk: Disk) throws(StorageError) -> KeyFile? {
    try readWithBytes(name, from: disk)?.keys
  }

  /// One of the two with the bytes that were found whole.
  static func readWithBytes(_ name: String, from disk: Disk) throws(StorageError)
    -> (keys: KeyFile, bytes: [UInt8])?
  {
    guard let bytes = content(of: name, on: disk), isWhole(bytes) else { return nil }
    try requireKnown(bytes)
    return decode(bytes).map { ($0, bytes) }
  }

  /// What is to be said of the pair when this one counts.
  func findings(on disk: Disk) throws(StorageError) -> [StoreWarning] {
    var findings: [StoreWarning] = []
    for name in Self.names where try Self.read(name, from: disk)?.store != store {
      findings.append(name == foreign ? .foreignKeys(name) : .damagedKeys(name))
    }
    return findings
  }

  private static func content(of name: String, on disk: Disk) -> [UInt8]? {
    guard let file = try? disk.open(name, .read) else { return nil }
    defer { disk.close(file) }
    disk.forget(file)
    guard let size = try? disk.size(file), size <= 1 << 20 else { return nil }
    return try? disk.read(file, at: 0, count: Int(size))
  }

  /// The length, the checksum and the versions stand at these places in every format.
  private static func isWhole(_ bytes: [UInt8]) -> Bool {
    let end = headerSize + Int(bytes.number(UInt32.self, at: 12))
    return bytes.starts(with: magic.utf8) && end + 4 == bytes.count
      && bytes.number(UInt32.self, at: end) == CRC32C.of([UInt8](bytes[..<end]))
  }

  private static func requireKnown(_ bytes: [UInt8]) throws(StorageError) {
    guard bytes.starts(with: magic.utf8) else { return }
    let format = bytes.number(UInt16.self, at: 8)
    let schema = bytes.number(UInt32.self, at: 40)
    if format > Self.format {
      throw .newerFormat(found: Int(format), known: Int(Self.format))
    }
    if schema > Schema.keys { throw .newerFormat(found: Int(schema), known: Int(Schema.keys)) }
  }

  /// Makes durable what a process that was killed may have left in memory only.
  static func sync(on disk: Disk) throws(DiskError) {
    let there = try disk.names()
    for name in names where there.contains(name) {
      let file = try disk.open(name, .write)
      defer { disk.close(file) }
      try disk.syncFile(file)
    }
  }

  /// Writes both files in turn, the older one first, each synced before the other is touched.
  mutating func write(to disk: Disk) throws(DiskError) {
    for _ in Self.names { try writeNext(to: disk) }
    isMirrored = true
  }

  /// Writes the next epoch over the older of the two and syncs it.
  private mutating func writeNext(to disk: Disk) throws(DiskError) {
    epoch += 1
    let file = try disk.open(Self.names[Int(epoch % 2)], .write)
    defer { disk.close(file) }
    let bytes = encoded
    try disk.write(file, at: 0, bytes)
    try disk.cut(file, to: Int64(bytes.count))
    try disk.syncFile(file)
  }

  private var encoded: [UInt8] {
    let content = (try? Writer.encode(body, keys: nil)) ?? []
    var bytes = [UInt8](Self.magic.utf8)
    bytes.put(Self.format)
    bytes.put(UInt16(isPractice ? 1 : 0))
    bytes.put(UInt32(content.count))
    bytes.append(contentsOf: store)
    bytes.put(epoch)
    bytes.put(Schema.keys)
    bytes.pad(to: Self.headerSize)
    bytes.append(contentsOf: content)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }

  private static func decode(_ bytes: [UInt8]) -> KeyFile? {
    guard isWhole(bytes),
      let body = try? Reader.decode(
        KeyFileBody.self, from: [UInt8](bytes[headerSize..<(bytes.count - 4)]), keys: nil)
    else { return nil }
    return KeyFile(
      store: bytes.slice(16, 16), isPractice: bytes.number(UInt16.self, at: 10) & 1 == 1,
      epoch: bytes.number(Int64.self, at: 32), body: body)
  }
}
