import Workshop

/// The bytes of one copy of the counts; the layout is in docs/FILE-FORMAT.md.
enum AttemptsFile {
  private static let magic = "BKTRYS\r\n"
  private static let version: UInt16 = 1
  private static let headerSize = 64
  private static let slotSize = 64
  /// So long is a copy from the start, so that counting needs no room on a disk that is full.
  static let room = 16_384

  /// One copy; nil where it is missing, damaged or another store's.
  ///
  /// Refuses one of a newer program.
  static func read(_ name: String, of store: [UInt8], from disk: Disk) throws(StorageError)
    -> Attempts?
  {
    guard let bytes = content(of: name, on: disk) else { return nil }
    return try decode(bytes, of: store)
  }

  /// What a program of before left, which had slots alone.
  static func readFormer(_ name: String, of store: [UInt8], from disk: Disk) -> Attempts? {
    guard let bytes = content(of: name, on: disk), !bytes.starts(with: magic.utf8) else {
      return nil
    }
    var attempts = Attempts(store: store)
    attempts.counts = (0..<bytes.count / slotSize).compactMap { index in
      slot(bytes.slice(index * slotSize, slotSize))
    }
    return attempts
  }

  private static func content(of name: String, on disk: Disk) -> [UInt8]? {
    guard let file = try? disk.open(name, .read) else { return nil }
    defer { disk.close(file) }
    return try? disk.read(file, at: 0, count: headerSize + Attempts.mostCounts * slotSize)
  }

  static func encode(_ attempts: Attempts) -> [UInt8] {
    let counts = attempts.counts.prefix(Attempts.mostCounts)
    let slots = counts.flatMap(encode)
    var bytes = [UInt8](magic.utf8)
    bytes.put(version)
    bytes.put(UInt16(0))
    bytes.put(UInt32(counts.count))
    bytes += attempts.store
    bytes.put(attempts.tries)
    bytes.pad(to: 56)
    bytes.put(CRC32C.of(slots))
    bytes.put(CRC32C.of(bytes))
    return bytes + slots
  }

  static func decode(_ bytes: [UInt8], of store: [UInt8]) throws(StorageError) -> Attempts? {
    guard bytes.count >= headerSize, bytes.starts(with: magic.utf8),
      bytes.number(UInt32.self, at: 60) == CRC32C.of(bytes.slice(0, 60))
    else { return nil }
    let found = bytes.number(UInt16.self, at: 8)
    if found > version { throw .newerFormat(found: Int(found), known: Int(version)) }
    let size = Int(bytes.number(UInt32.self, at: 12)) * slotSize
    guard size <= bytes.count - headerSize, bytes.slice(16, 16) == store else { return nil }
    let slots = bytes.slice(headerSize, size)
    var attempts = Attempts(store: store, tries: bytes.number(Int64.self, at: 32))
    guard bytes.number(UInt32.self, at: 56) == CRC32C.of(slots),
      HighWaterMark.numbers.contains(attempts.tries)
    else { return nil }
    for index in 0..<size / slotSize {
      guard let count = slot(slots.slice(index * slotSize, slotSize)) else { return nil }
      attempts.counts.append(count)
    }
    return attempts
  }

  private static func encode(_ count: Attempts.Count) -> [UInt8] {
    var bytes = count.login
    bytes.pad(to: 24)
    bytes.append(count.kind.rawValue)
    bytes.append(UInt8(count.login.count))
    bytes.put(UInt16(count.isLocked ? 1 : 0) | UInt16(count.isAdministrator ? 2 : 0))
    bytes.put(UInt32(count.failures))
    bytes.put(count.moment.wall)
    bytes.put(count.moment.monotonic)
    bytes += count.moment.boot
    bytes.put(CRC32C.of(bytes))
    return bytes
  }

  private static func slot(_ bytes: [UInt8]) -> Attempts.Count? {
    guard bytes.number(UInt32.self, at: 60) == CRC32C.of(bytes.slice(0, 60)), bytes[25] <= 24,
      let kind = Attempts.Kind(rawValue: bytes[24])
    else { return nil }
    let flags = bytes.number(UInt16.self, at: 26)
    let failures = bytes.number(UInt32.self, at: 28)
    let count = Attempts.Count(
      login: bytes.slice(0, Int(bytes[25])), kind: kind, failures: Int(failures),
      moment: Moment(
        wall: bytes.number(Int64.self, at: 32), monotonic: bytes.number(Int64.self, at: 40),
        boot: bytes.slice(48, 12)),
      isLocked: flags & 1 == 1, isAdministrator: flags & 2 == 2)
    return failures <= UInt32(Attempts.mostFailures) && count.moment.isInRange ? count : nil
  }
}
