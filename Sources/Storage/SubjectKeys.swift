import Workshop

/// The keys of the people whose personal parts are sealed one by one, as `people.keys` holds them.
///
/// One slot of 128 bytes each; overwriting a slot makes every copy of that person's data
/// unreadable. The layout is in docs/FILE-FORMAT.md.
struct SubjectKeys: Equatable {
  enum State: Equatable {
    case unused
    case live([UInt8])
    case erased
    /// Not whole: torn while it was written, which nothing refers to yet, or damaged since.
    case damaged
  }

  static let name = "people.keys"
  static let slotSize = 128
  private static let magic: [UInt8] = [0x42, 0x4B, 0x50, 0x53]

  private(set) var states: [State] = []

  func state(of subject: Int32) -> State {
    subject >= 0 && Int(subject) < states.count ? states[Int(subject)] : .unused
  }

  /// More than anybody has people; a longer file is none of ours.
  private static let mostBytes: Int64 = 1 << 28

  /// All slots of the file, as they are on the disk and not only in memory.
  static func read(from disk: Disk, store: [UInt8], ring: KeyRing) throws(StorageError)
    -> SubjectKeys
  {
    var keys = SubjectKeys()
    let bytes = try onDisk { () throws(DiskError) in
      let file = try disk.open(name, .read)
      defer { disk.close(file) }
      disk.forget(file)
      let size = try disk.size(file)
      return size > mostBytes ? nil : try disk.read(file, at: 0, count: Int(size))
    }
    guard let bytes else { throw .damaged(file: name, offset: mostBytes, reason: "length") }
    for index in 0..<bytes.count / slotSize {
      keys.states.append(
        decode(bytes.slice(index * slotSize, slotSize), index: index, store: store, ring: ring))
    }
    return keys
  }

  /// Gives a subject a key of its own, written and synced before this returns.
  mutating func add(_ subject: Int32, to disk: Disk, store: [UInt8], ring: KeyRing)
    throws(DiskError)
  {
    switch state(of: subject) {
    case .live, .erased: return
    case .unused, .damaged: break
    }
    let key = Sealing.random(Sealing.keySize)
    let file = try disk.open(Self.name, .write)
    defer { disk.close(file) }
    try disk.write(
      file, at: Int64(subject) * Int64(Self.slotSize),
      Self.encode(key, index: Int(subject), store: store, ring: ring))
    try disk.syncFile(file)
    while states.count <= Int(subject) { states.append(.unused) }
    states[Int(subject)] = .live(key)
  }

  /// Makes durable what a process that was killed may have left in memory only.
  static func sync(on disk: Disk) throws(DiskError) {
    let file = try disk.open(name, .write)
    defer { disk.close(file) }
    try disk.syncFile(file)
  }

  /// Gives keys to all subjects below a number at once, for a store that is being made.
  mutating func fill(upTo count: Int32, to disk: Disk, store: [UInt8], ring: KeyRing)
    throws(DiskError)
  {
    var bytes: [UInt8] = []
    for index in 0..<Int(count) {
      let key = Sealing.random(Sealing.keySize)
      states.append(.live(key))
      bytes += Self.encode(key, index: index, store: store, ring: ring)
    }
    let file = try disk.open(Self.name, .write)
    defer { disk.close(file) }
    try disk.write(file, at: 0, bytes)
    try disk.syncFile(file)
  }

  private static func context(_ index: Int, _ store: [UInt8]) -> [UInt8] {
    var context = [UInt8]("people".utf8) + store
    context.put(UInt32(index))
    return context
  }

  private static func encode(_ key: [UInt8], index: Int, store: [UInt8], ring: KeyRing) -> [UInt8] {
    let wrapping = Sealing.subkey(.people, of: ring.present)
    var slot = magic
    slot.put(UInt32(1))
    slot.put(UInt32(index))
    slot.put(ring.number)
    slot += Sealing.seal(key, with: wrapping, context: context(index, store))
    slot.pad(to: slotSize - 4)
    slot.put(CRC32C.of(slot))
    return slot
  }

  private static func decode(_ slot: [UInt8], index: Int, store: [UInt8], ring: KeyRing) -> State {
    if slot.allSatisfy({ $0 == 0 }) { return .unused }
    guard slot.starts(with: magic),
      slot.number(UInt32.self, at: slotSize - 4) == CRC32C.of([UInt8](slot[..<(slotSize - 4)])),
      Int(slot.number(UInt32.self, at: 8)) == index
    else { return .damaged }
    switch slot.number(UInt32.self, at: 4) {
    case 2: return .erased
    case 1:
      return ring.subkey(.people, number: slot.number(UInt32.self, at: 12))
        .flatMap { Sealing.open(slot.slice(16, 72), with: $0, context: context(index, store)) }
        .map { .live($0) } ?? .damaged
    default: return .damaged
    }
  }
}
