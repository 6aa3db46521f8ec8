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
  static let magic: [UInt8] = [0x42, 0x4B, 0x50, 0x53]

  var states: [State] = []
  /// What is said of subjects without a slot.
  private var beyond = State.unused

  func state(of subject: Int32) -> State {
    subject >= 0 && Int(subject) < states.count ? states[Int(subject)] : beyond
  }

  /// The slots that are whole, for the last resort; whoever has none counts as erased.
  static func readWhole(from disk: Disk, store: [UInt8], ring: KeyRing) -> SubjectKeys {
    var keys = SubjectKeys()
    keys.beyond = .erased
    let bytes = (try? disk.whole(name)) ?? []
    keys.states = (0..<bytes.count / slotSize).map { index in
      let slot = bytes.slice(index * slotSize, slotSize)
      let state = decode(slot, index: index, store: store, ring: ring)
      return state == .damaged ? .erased : state
    }
    return keys
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
    guard let bytes else { throw .damaged(file: name, offset: mostBytes, reason: .length) }
    for index in 0..<bytes.count / slotSize {
      keys.states.append(
        decode(bytes.slice(index * slotSize, slotSize), index: index, store: store, ring: ring))
    }
    return keys
  }

  /// Gives subjects keys of their own, all of them written and then synced once before this
  /// returns; who has a key keeps it, and who is erased stays so.
  mutating func add(_ subjects: Range<Int32>, to disk: Disk, store: [UInt8], ring: KeyRing)
    throws(DiskError)
  {
    let file = try disk.open(Self.name, .write)
    defer { disk.close(file) }
    var added = states
    added += Array(repeating: .unused, count: max(0, Int(subjects.upperBound) - states.count))
    for run in subjects.indices(where: { lacksKey($0) }).ranges {
      var bytes: [UInt8] = []
      for subject in run {
        let key = Sealing.random(Sealing.keySize)
        bytes += Self.encode(key, index: Int(subject), store: store, ring: ring)
        added[Int(subject)] = .live(key)
      }
      try disk.write(file, at: Int64(run.lowerBound) * Int64(Self.slotSize), bytes)
    }
    try disk.syncFile(file)
    states = added
  }

  private func lacksKey(_ subject: Int32) -> Bool {
    switch state(of: subject) {
    case .unused, .damaged: true
    case .live, .erased: false
    }
  }

  /// Makes durable what a process that was killed may have left in memory only.
  static func sync(on disk: Disk) throws(DiskError) {
    let file = try disk.open(name, .write)
    defer { disk.close(file) }
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
