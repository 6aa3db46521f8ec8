import Workshop

/// The highest record known to be acknowledged, never ahead of the journal: in two files, each
/// written and synced before the other is touched.
///
/// A store that recovers to less has lost something. The layout is in docs/FILE-FORMAT.md.
struct HighWaterMark: Equatable {
  static let names = ["hwm", "hwm.b"]
  static let size = 96
  /// What a number of a record, a generation or a count can be.
  static let numbers: Range<Int64> = 0..<1 << 53
  private static let magic = "BKHWMK\r\n"
  private static let version: UInt16 = 1

  var generation: Int64
  var sequence: Int64
  /// The first 16 bytes of the chain value after the record; 8 in a mark of before.
  var chain: [UInt8]
  /// How many tries at secrets had been counted; nil where nobody knows.
  var tries: Int64?

  static func read(from disk: Disk) -> HighWaterMark? { (try? look(on: disk))?.mark }

  /// The mark that reaches furthest, and what is to be said of the files: one that is missing or
  /// damaged while the other is whole, or that there is no mark.
  ///
  /// Refuses a file of a newer program.
  static func look(on disk: Disk) throws(StorageError) -> (
    mark: HighWaterMark?, findings: [StoreWarning]
  ) {
    let first = content(of: names[0], on: disk)
    let second = content(of: names[1], on: disk)
    let whole = [try decode(first), try decode(second)]
    let newest = whole.compactMap { $0 }.max { $0.sequence < $1.sequence }
    if let newest {
      let bad = zip(names, whole).filter { $0.1 == nil }.map { StoreWarning.markDamaged($0.0) }
      return (newest, bad)
    }
    // A program of before had one file, and no second one to miss.
    guard let former = FormerMark.read(first), second.isEmpty else { return (nil, [.markMissing]) }
    return (former.mark, former.isWhole ? [] : [.markDamaged(names[0])])
  }

  /// Whether every file holds a mark of this program's layout.
  static func isComplete(on disk: Disk) -> Bool {
    names.allSatisfy { name in (try? decode(content(of: name, on: disk))) != nil }
  }

  /// Writes both files, the one that reaches less far first; the other may be what a killed program
  /// left in memory alone.
  func write(to disk: Disk) throws(DiskError) {
    let reaches = Self.names.map { Self.reach(of: Self.content(of: $0, on: disk)) }
    var isNew = false
    let lesserFirst = reaches[0] <= reaches[1] ? Self.names : Self.names.reversed()
    try disk.settle(lesserFirst[1])
    for name in lesserFirst {
      if try disk.placeOf(name) == nil { isNew = true }
      let file = try disk.open(name, .write)
      defer { disk.close(file) }
      try disk.write(file, at: 0, encoded)
      try disk.syncData(file)
    }
    if isNew { try disk.syncFolder() }
  }

  /// How far a file reaches, whichever its layout; -1 where it says nothing.
  private static func reach(of bytes: [UInt8]) -> Int64 {
    ((try? decode(bytes)) ?? FormerMark.read(bytes)?.mark)?.sequence ?? -1
  }

  /// Whether a chain value is the one that was marked.
  func isMet(by value: [UInt8]) -> Bool { value.starts(with: chain) }

  private static func content(of name: String, on disk: Disk) -> [UInt8] {
    guard let file = try? disk.open(name, .read) else { return [] }
    defer { disk.close(file) }
    return (try? disk.read(file, at: 0, count: size)) ?? []
  }

  private var encoded: [UInt8] {
    var bytes = [UInt8](Self.magic.utf8)
    bytes.put(Self.version)
    bytes.pad(to: 16)
    bytes.put(generation)
    bytes.put(sequence)
    bytes.put(tries ?? -1)
    bytes += chain.prefix(16)
    bytes.pad(to: Self.size - 4)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }

  private static func decode(_ bytes: [UInt8]) throws(StorageError) -> HighWaterMark? {
    guard bytes.count == size, bytes.starts(with: magic.utf8),
      bytes.number(UInt32.self, at: size - 4) == CRC32C.of(bytes.slice(0, size - 4))
    else { return nil }
    let found = bytes.number(UInt16.self, at: 8)
    if found > version { throw .newerFormat(found: Int(found), known: Int(version)) }
    let tries = bytes.number(Int64.self, at: 32)
    let mark = HighWaterMark(
      generation: bytes.number(Int64.self, at: 16), sequence: bytes.number(Int64.self, at: 24),
      chain: bytes.slice(40, 16), tries: tries == -1 ? nil : tries)
    return mark.isInRange ? mark : nil
  }

  fileprivate var isInRange: Bool {
    [generation, sequence, tries ?? 0].allSatisfy(Self.numbers.contains)
  }
}

/// The mark as programs of before wrote it: two slots of 32 bytes in one file.
private struct FormerMark {
  private static let slotSize = 32

  var mark: HighWaterMark
  /// Whether all that was ever written of it can be read; when a slot is damaged, the other one may
  /// reach less far.
  var isWhole: Bool

  static func read(_ bytes: [UInt8]) -> FormerMark? {
    let slots = (0..<2).compactMap { place in
      bytes.count < (place + 1) * slotSize ? nil : decode(bytes.slice(place * slotSize, slotSize))
    }
    return slots.max { $0.sequence < $1.sequence }.map { mark in
      FormerMark(mark: mark, isWhole: slots.count == (bytes.count == slotSize ? 1 : 2))
    }
  }

  private static func decode(_ bytes: [UInt8]) -> HighWaterMark? {
    guard bytes.number(UInt32.self, at: slotSize - 4) == CRC32C.of(bytes.slice(0, slotSize - 4))
    else { return nil }
    let mark = HighWaterMark(
      generation: bytes.number(Int64.self, at: 0), sequence: bytes.number(Int64.self, at: 8),
      chain: bytes.slice(16, 8))
    return mark.isInRange ? mark : nil
  }
}
