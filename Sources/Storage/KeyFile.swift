import Workshop

/// The pair `keys.a` and `keys.b`, written in turn: whichever is whole and newer counts.
///
/// The layout is in docs/FILE-FORMAT.md.
struct KeyFile: Equatable {
  static let names = ["keys.a", "keys.b"]
  private static let magic = "BKKEYS\r\n"
  private static let headerSize = 48

  var store: [UInt8]
  var isPractice: Bool
  /// Counts the writings; even ones are in `keys.a`.
  var epoch: Int64
  var body: KeyFileBody

  func slot(of login: String) -> KeySlot? { body.slots.first { $0.login == login } }

  /// The newer whole one of the two; refuses when none is.
  static func read(from disk: Disk) throws(StorageError) -> KeyFile {
    var best: KeyFile?
    for name in names {
      guard let file = try? disk.open(name, .read) else { continue }
      defer { disk.close(file) }
      disk.forget(file)
      guard let size = try? disk.size(file), size <= 1 << 20,
        let bytes = try? disk.read(file, at: 0, count: Int(size))
      else { continue }
      let format = bytes.number(UInt16.self, at: 8)
      if bytes.starts(with: magic.utf8), format > FileHeader.format {
        throw .newerFormat(found: Int(format), known: Int(FileHeader.format))
      }
      guard let found = decode(bytes), found.epoch > best?.epoch ?? -1 else { continue }
      best = found
    }
    guard let best else {
      throw .damaged(file: names.joined(separator: ", "), offset: 0, reason: "keys")
    }
    return best
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

  /// Writes the next epoch over the older of the two and syncs it.
  mutating func write(to disk: Disk) throws(DiskError) {
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
    bytes.put(FileHeader.format)
    bytes.put(UInt16(isPractice ? 1 : 0))
    bytes.put(UInt32(content.count))
    bytes.append(contentsOf: store)
    bytes.put(epoch)
    bytes.pad(to: Self.headerSize)
    bytes.append(contentsOf: content)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }

  private static func decode(_ bytes: [UInt8]) -> KeyFile? {
    guard bytes.count >= headerSize + 4, bytes.starts(with: magic.utf8) else { return nil }
    let length = Int(bytes.number(UInt32.self, at: 12))
    let end = headerSize + length
    guard end + 4 == bytes.count,
      bytes.number(UInt32.self, at: end) == CRC32C.of([UInt8](bytes[..<end])),
      let body = try? Reader.decode(
        KeyFileBody.self, from: [UInt8](bytes[headerSize..<end]), keys: nil)
    else { return nil }
    return KeyFile(
      store: bytes.slice(16, 16), isPractice: bytes.number(UInt16.self, at: 10) & 1 == 1,
      epoch: bytes.number(Int64.self, at: 32), body: body)
  }
}
