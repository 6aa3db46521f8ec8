import Workshop

/// The slots of `people.keys` as anybody may see them: which are live, erased or damaged.
struct SubjectSlots {
  enum State: UInt32 {
    case unused = 0
    case live = 1
    case erased = 2
  }

  /// Nil where a slot is damaged.
  let states: [State?]

  init(_ bytes: [UInt8]) {
    let size = SubjectKeys.slotSize
    states = (0..<bytes.count / size).map { Self.state(bytes.slice($0 * size, size), index: $0) }
  }

  static func read(from disk: any Disk) throws(StorageError) -> SubjectSlots {
    SubjectSlots(try disk.whole(SubjectKeys.name))
  }

  /// The numbers of the persons whose keys are gone.
  var erased: [Int] { states.indices.filter { states[$0] == .erased } }

  var faults: [StorageError] {
    states.indices.filter { states[$0] == nil }.map {
      .damaged(
        file: SubjectKeys.name, offset: Int64($0 * SubjectKeys.slotSize), reason: .personKey)
    }
  }

  /// A slot whose key is gone for good.
  static func erasedSlot(_ index: Int) -> [UInt8] {
    var slot = SubjectKeys.magic
    slot.put(State.erased.rawValue)
    slot.put(UInt32(index))
    slot.pad(to: SubjectKeys.slotSize - 4)
    slot.put(CRC32C.of(slot))
    return slot
  }

  private static func state(_ slot: [UInt8], index: Int) -> State? {
    if slot.allSatisfy({ $0 == 0 }) { return .unused }
    let end = SubjectKeys.slotSize - 4
    guard slot.starts(with: SubjectKeys.magic),
      slot.number(UInt32.self, at: end) == CRC32C.of(slot.slice(0, end)),
      Int(slot.number(UInt32.self, at: 8)) == index
    else { return nil }
    return State(rawValue: slot.number(UInt32.self, at: 4))
  }
}

extension Disk {
  /// All bytes of a file that is not open.
  func whole(_ name: String) throws(StorageError) -> [UInt8] {
    try onDisk { () throws(DiskError) in
      let file = try open(name, .read)
      defer { close(file) }
      return try read(file, at: 0, count: Int(try size(file)))
    }
  }
}
