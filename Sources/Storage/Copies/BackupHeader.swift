import Workshop

/// The first 128 bytes of a backup file; the layout is in docs/FILE-FORMAT.md.
struct BackupHeader: Equatable {
  static let size = 128
  static let magic = "BKBACK\r\n"
  private static let format: UInt16 = 1

  var store: [UInt8]
  var isPractice: Bool
  /// How many parts follow.
  var parts: UInt32
  /// The newest generation in it.
  var generation: Int64
  var head: ChainHead
  var made: Instant

  var bytes: [UInt8] {
    var bytes = [UInt8](Self.magic.utf8)
    bytes.put(Self.format)
    bytes.put(UInt16(isPractice ? 1 : 0))
    bytes.put(parts)
    bytes += store
    bytes.put(generation)
    bytes.put(head.sequence)
    bytes += head.chain
    bytes.put(made.milliseconds)
    bytes.pad(to: Self.size - 4)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }

  /// The header of a file; a newer format is told apart from what is no backup.
  static func read(_ bytes: [UInt8], of name: String) throws(StorageError) -> BackupHeader {
    guard bytes.count >= size, bytes.starts(with: magic.utf8) else {
      throw .notABackup(file: name)
    }
    guard bytes.number(UInt32.self, at: size - 4) == CRC32C.of(bytes.slice(0, size - 4)) else {
      throw .damaged(file: name, offset: 0, reason: .header)
    }
    let format = bytes.number(UInt16.self, at: 8)
    if format > Self.format {
      throw .newerFormat(found: Int(format), known: Int(Self.format))
    }
    let header = BackupHeader(
      store: bytes.slice(16, 16), isPractice: bytes.number(UInt16.self, at: 10) & 1 == 1,
      parts: bytes.number(UInt32.self, at: 12), generation: bytes.number(Int64.self, at: 32),
      head: ChainHead(sequence: bytes.number(Int64.self, at: 40), chain: bytes.slice(48, 32)),
      made: Instant(milliseconds: bytes.number(Int64.self, at: 80)))
    guard header.generation.isCount, header.head.sequence.isCount, header.made.isOfOurTime else {
      throw .damaged(file: name, offset: 0, reason: .header)
    }
    return header
  }

  /// The store that it says it is of.
  var identity: StoreIdentity { StoreIdentity(store: store, isPractice: isPractice) }

  /// The mark that a store restored from it has.
  var mark: HighWaterMark {
    HighWaterMark(
      generation: generation, sequence: head.sequence, chain: [UInt8](head.chain.prefix(16)))
  }
}

/// What stands before each part of a backup file: its name and length, 64 bytes.
struct PartHead: Equatable {
  static let size = 64
  private static let nameSize = 40

  var name: String
  var length: Int64

  var bytes: [UInt8] {
    var bytes = [UInt8](name.utf8)
    bytes.pad(to: Self.nameSize)
    bytes.put(length)
    bytes.pad(to: Self.size - 4)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }

  /// Bytes that a part takes with its head, its checksum and zeros to a multiple of 8.
  var total: Int64 { Int64(Self.size) + (length + 4 + 7) / 8 * 8 }

  /// Nil when the bytes are damaged or name a file that no store has.
  static func read(_ bytes: [UInt8]) -> PartHead? {
    guard bytes.count == size,
      bytes.number(UInt32.self, at: size - 4) == CRC32C.of(bytes.slice(0, size - 4))
    else { return nil }
    let name = String(
      decoding: bytes.slice(0, nameSize).prefix { $0 != 0 }, as: UTF8.self)
    let head = PartHead(name: name, length: bytes.number(Int64.self, at: nameSize))
    return head.isOfAStore && head.length.isCount ? head : nil
  }

  /// Nothing else is ever written when a backup is restored.
  private var isOfAStore: Bool {
    let isGeneration = [".snap", ".jrnl"].contains { ending in
      let numbers = Generations.numbers(in: [name], ending: ending)
      return numbers.map { ending == ".snap" ? Generations.snapshot($0) : Generations.journal($0) }
        == [name]
    }
    return isGeneration || KeyFile.names.contains(name) || SubjectCopies.names.contains(name)
  }
}
