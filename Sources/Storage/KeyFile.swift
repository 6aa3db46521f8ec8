import Workshop

/// The pair `keys.a` and `keys.b`, written in turn: whichever is whole and newer counts.
///
/// What was read is believed for nothing but opening a slot, until `proved` has shown that somebody
/// who knows the store key wrote it. The layout is in docs/FILE-FORMAT.md.
struct KeyFile: Equatable {
  static let names = ["keys.a", "keys.b"]
  /// Since 2 a file has a seal; files of 1 are read, and none is written any more.
  static let format: UInt16 = 2
  private static let magic = "BKKEYS\r\n"
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
  /// The other file, where it says something else.
  private var others: [KeyFile] = []
  /// All that the seal is over, and the seal; nil of format 1, which had none.
  private var seal: Seal?

  private struct Seal: Equatable {
    var bytes: [UInt8]
    var mac: [UInt8]
  }

  init(store: [UInt8], isPractice: Bool, epoch: Int64, body: KeyFileBody) {
    self.store = store
    self.isPractice = isPractice
    self.epoch = epoch
    self.body = body
  }

  /// Whether it was written before key files had a seal.
  var isOfFormat1: Bool { seal == nil }

  func slot(of login: String) -> KeySlot? { body.slot(of: login) }

  // MARK: Trust

  /// The file as somebody wrote it who knew the store key, the PINs in it opened; the other one of
  /// the pair where this one is not.
  ///
  /// A file of format 1 has nothing to show, and counts only where no other is there: the records
  /// of the store say which ways in are its.
  func proved(with storeKey: [UInt8], checks: Checks = .all) throws(StorageError) -> KeyFile {
    let key = Sealing.subkey(.ways, of: storeKey)
    let files = [self] + others
    let isSealed = files.contains { !$0.isOfFormat1 }
    for var file in files where !file.isOfFormat1 || !isSealed {
      guard file.isSealed(with: key) || !checks.contains(.sealedKeys) else { continue }
      guard let body = file.seal == nil ? file.body : file.body.opened(with: key, of: store) else {
        continue
      }
      if file.epoch != epoch { file.isMirrored = false }
      file.body = body
      file.others = []
      file.foreign = foreign
      return file
    }
    throw .damaged(file: Self.names[Int(epoch & 1)], offset: 0, reason: .forgedKeys)
  }

  /// The keys that a way in leads to, once the file is proved.
  func ring(of way: OpenedWay) throws(StorageError) -> KeyRing {
    guard var ring = KeyRing(way.storeKey, former: body.formerKeys) else {
      throw .damaged(file: Self.names.joined(separator: ", "), offset: 0, reason: .formerKey)
    }
    ring.identity = IdentityRing(of: way, in: self)
    return ring
  }

  private func isSealed(with key: [UInt8]) -> Bool {
    seal.map { Sealing.equal(Sealing.mac($0.bytes, with: key), $0.mac) } ?? true
  }

  // MARK: Reading

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
    if !areOneStores, let own = try storeOfRecords(disk) {
      foreign = found.first { $0.keys.store != own }?.name
      found.removeAll { $0.keys.store != own }
      if let foreign, found.isEmpty { throw .filesMissing(file: foreign, reason: .foreign) }
    }
    let newestFirst = found.map(\.keys).sorted { $0.epoch > $1.epoch }
    guard var best = newestFirst.first else {
      for name in names { try requireKnown(content(of: name, on: disk) ?? []) }
      throw .keysUnreadable
    }
    best.isMirrored = newestFirst.count == 2 && newestFirst[0].body == newestFirst[1].body
    best.others = [KeyFile](newestFirst.dropFirst())
    best.foreign = foreign
    return best
  }

  /// The store that most of the journals and snapshots name; nil where none can be read.
  private static func storeOfRecords(_ disk: Disk) throws(StorageError) -> [UInt8]? {
    var counts: [[UInt8]: Int] = [:]
    for name in try disk.namesIfThere() where name.hasPrefix("gen-") {
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
  ///
  /// `storeKey`: with it, a file that nobody can have written who knows it is damaged.
  func findings(on disk: Disk, under storeKey: [UInt8]? = nil) throws(StorageError)
    -> [StoreWarning]
  {
    let key = storeKey.map { Sealing.subkey(.ways, of: $0) }
    var findings: [StoreWarning] = []
    for name in Self.names {
      let file = try Self.read(name, from: disk)
      let isOwn = file?.store == store && key.map { file?.isSealed(with: $0) == true } ?? true
      if !isOwn { findings.append(name == foreign ? .foreignKeys(name) : .damagedKeys(name)) }
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

  private static func decode(_ bytes: [UInt8]) -> KeyFile? {
    let format = bytes.number(UInt16.self, at: 8)
    let end = bytes.count - 4 - (format == 1 ? 0 : Sealing.macSize)
    let epoch = bytes.number(Int64.self, at: 32)
    guard isWhole(bytes), format > 0, end >= headerSize, FileHeader.numbers.contains(epoch),
      let body = try? Reader.decode(
        KeyFileBody.self, from: [UInt8](bytes[headerSize..<end]), keys: nil)
    else { return nil }
    var file = KeyFile(
      store: bytes.slice(16, 16), isPractice: bytes.number(UInt16.self, at: 10) & 1 == 1,
      epoch: epoch, body: body)
    if format > 1 {
      file.seal = Seal(bytes: [UInt8](bytes[..<end]), mac: bytes.slice(end, Sealing.macSize))
    }
    return file
  }

  // MARK: Writing

  /// Makes durable what a process that was killed may have left in memory only.
  static func sync(on disk: Disk) throws(DiskError) {
    let there = try disk.names()
    for name in names where there.contains(name) {
      let file = try disk.open(name, .write)
      defer { disk.close(file) }
      try disk.syncFile(file)
    }
  }

  /// Writes both files in turn, each synced before the other is touched, and never first over the
  /// newest one that is whole, which a killed program may have left in memory alone.
  ///
  /// `storeKey`: the one in use from now on, under which both are sealed.
  mutating func write(to disk: Disk, under storeKey: [UInt8]) throws(DiskError) {
    let key = Sealing.subkey(.ways, of: storeKey)
    let sealed = body.sealed(with: key, of: store)
    try disk.settle(Self.names[Int(epoch & 1)])
    for _ in Self.names {
      epoch += 1
      try overwrite(Self.names[Int(epoch & 1)], with: encoded(sealed, key), on: disk)
    }
    isMirrored = true
  }

  private mutating func overwrite(_ name: String, with bytes: [UInt8], on disk: Disk)
    throws(DiskError)
  {
    let file = try disk.open(name, .write)
    defer { disk.close(file) }
    try disk.write(file, at: 0, bytes)
    try disk.cut(file, to: Int64(bytes.count))
    try disk.syncFile(file)
  }

  private mutating func encoded(_ sealed: KeyFileBody, _ key: [UInt8]) -> [UInt8] {
    let content = (try? Writer.encode(sealed, keys: nil)) ?? []
    var bytes = [UInt8](Self.magic.utf8)
    bytes.put(Self.format)
    bytes.put(UInt16(isPractice ? 1 : 0))
    bytes.put(UInt32(content.count + Sealing.macSize))
    bytes.append(contentsOf: store)
    bytes.put(epoch)
    bytes.put(Schema.keys)
    bytes.pad(to: Self.headerSize)
    bytes.append(contentsOf: content)
    let mac = Sealing.mac(bytes, with: key)
    seal = Seal(bytes: bytes, mac: mac)
    bytes.append(contentsOf: mac)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }
}
