/// The highest record known to be acknowledged: two slots of 32 bytes, the older one written next,
/// never ahead of the journal.
///
/// A store that recovers to less has lost something.
struct HighWaterMark: Equatable {
  static let name = "hwm"
  static let slotSize = 32

  var generation: Int64
  var sequence: Int64
  /// The first 8 bytes of the chain value after the record.
  var chain: [UInt8]

  static func read(from disk: Disk) -> HighWaterMark? { look(on: disk).mark }

  /// The mark, and whether all that was ever written of it can be read; when a slot is damaged,
  /// the other one may reach less far.
  static func look(on disk: Disk) -> (mark: HighWaterMark?, isWhole: Bool) {
    guard let file = try? disk.open(name, .read) else { return (nil, false) }
    defer { disk.close(file) }
    guard let size = try? disk.size(file), let slots = try? slots(of: file, on: disk) else {
      return (nil, false)
    }
    let whole = slots.compactMap { $0 }
    let written = size == slotSize ? 1 : 2
    return (whole.max { $0.sequence < $1.sequence }, whole.count == written)
  }

  func write(to disk: Disk) throws(DiskError) {
    let file = try disk.open(Self.name, .write)
    defer { disk.close(file) }
    let slots = try Self.slots(of: file, on: disk).map { $0?.sequence ?? -1 }
    try disk.write(file, at: slots[0] <= slots[1] ? 0 : Int64(Self.slotSize), encoded)
    try disk.syncData(file)
  }

  /// The two slots; nil where one is missing or not whole.
  private static func slots(of file: Int32, on disk: Disk) throws(DiskError) -> [HighWaterMark?] {
    let bytes = try disk.read(file, at: 0, count: 2 * slotSize)
    return (0..<2).map { place in
      bytes.count < (place + 1) * slotSize ? nil : decode(bytes.slice(place * slotSize, slotSize))
    }
  }

  /// Whether a chain value is the one that was marked.
  func isMet(by value: [UInt8]) -> Bool { value.starts(with: chain) }

  private var encoded: [UInt8] {
    var bytes: [UInt8] = []
    bytes.put(generation)
    bytes.put(sequence)
    bytes += chain.prefix(8)
    bytes.pad(to: Self.slotSize - 4)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }

  private static func decode(_ bytes: [UInt8]) -> HighWaterMark? {
    guard
      bytes.number(UInt32.self, at: slotSize - 4) == CRC32C.of([UInt8](bytes[..<(slotSize - 4)]))
    else { return nil }
    return HighWaterMark(
      generation: bytes.number(Int64.self, at: 0), sequence: bytes.number(Int64.self, at: 8),
      chain: bytes.slice(16, 8))
  }
}
