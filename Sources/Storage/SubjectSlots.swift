import Workshop

/// The slots of the persons' keys as anybody may see them: which are live, erased or damaged in
/// both copies together.
struct SubjectSlots {
  /// Ordered: of two copies that differ, the greater state counts.
  enum State: Comparable {
    /// Zeros, or behind the end of the file.
    case unused
    /// Not whole: torn while it was written, or damaged since.
    case damaged
    case erased
    case live
  }

  static let size = 128
  static let magic: [UInt8] = [0x42, 0x4B, 0x50, 0x53]
  /// How a slot says what it is: live under a store key, as in stores of before, erased, or live
  /// under an identity key.
  static let liveMark: UInt32 = 1
  private static let erasedMark: UInt32 = 2
  static let identityMark: UInt32 = 3

  let states: [State]
  let differences: [SlotDifference]

  static func read(from disk: any Disk) throws(StorageError) -> SubjectSlots {
    SubjectSlots(try SubjectCopies.read(from: disk))
  }

  init(_ copies: SubjectCopies) {
    (states, differences) = copies.settled(kind: \.self) { copy, index in
      Self.state(copies.slot(index, in: copy), index: index)
    }
  }

  /// The numbers of the persons whose keys are gone.
  var erased: [Int] { states.indices.filter { states[$0] == .erased } }

  /// The numbers of the slots that are whole in no copy while a whole one stands behind them; the
  /// last ones may have been torn while they were written.
  var lost: [Int] {
    let whole = states.lastIndex { $0 > .damaged } ?? 0
    return (0..<whole).filter { states[$0] <= .damaged }
  }

  /// The copies that are damaged in a slot which the other one has whole.
  var damagedCopies: [String] { SubjectCopies.damaged(by: differences) }

  /// A slot whose key is gone for good.
  static func erasedSlot(_ index: Int) -> [UInt8] {
    var slot = magic
    slot.put(erasedMark)
    slot.put(UInt32(index))
    slot.pad(to: size - 4)
    slot.put(CRC32C.of(slot))
    return slot
  }

  static func state(_ slot: [UInt8], index: Int) -> State {
    if slot.allSatisfy({ $0 == 0 }) { return .unused }
    let end = size - 4
    guard slot.starts(with: magic),
      slot.number(UInt32.self, at: end) == CRC32C.of(slot.slice(0, end)),
      Int(slot.number(UInt32.self, at: 8)) == index
    else { return .damaged }
    switch slot.number(UInt32.self, at: 4) {
    case liveMark, identityMark: return .live
    case erasedMark: return .erased
    default: return .damaged
    }
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
