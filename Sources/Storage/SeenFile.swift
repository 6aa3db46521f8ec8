import Workshop

/// The marks that a computer saw, in one small file outside of all stores; the layout is in
/// docs/FILE-FORMAT.md.
///
/// A file that is missing, damaged or of a newer program says nothing, and nothing fails.
package struct SeenFile: SeenMarks {
  static let name = "seen"
  private static let magic = "BKSEEN\r\n"
  private static let version: UInt16 = 1
  private static let headerSize = 32
  private static let slotSize = 48
  /// Of more stores the one that was noted longest ago is forgotten.
  static let mostStores = 256

  private let disk: any Disk

  /// `disk`: the folder that it stands in, which is made when something is noted.
  package init(in disk: any Disk) { self.disk = disk }

  package func mark(of store: [UInt8]) -> SeenMark? {
    read()?.last { $0.store == store }?.mark
  }

  package func note(_ mark: SeenMark, of store: [UInt8]) {
    if mark.chain.count < 16 || self.mark(of: store) == mark { return }
    try? disk.makeFolder("")
    guard let file = try? disk.open(Self.name, .write) else { return }
    defer { disk.close(file) }
    // Somebody else who notes at this moment goes first; the next mark is noted again.
    guard (try? disk.lock(file)) != nil, isKnown(file) else { return }
    var slots = (read() ?? []).filter { $0.store != store }
    slots.append(Slot(store: store, mark: mark))
    try? disk.write(file, at: 0, Self.encode(slots.suffix(Self.mostStores)))
  }

  /// One store and what was seen of it.
  private struct Slot {
    var store: [UInt8]
    var mark: SeenMark
  }

  /// Whether it may be written over: not what a newer program keeps.
  private func isKnown(_ file: Int32) -> Bool {
    let bytes = (try? disk.read(file, at: 0, count: Self.headerSize)) ?? []
    return !bytes.starts(with: Self.magic.utf8)
      || bytes.number(UInt16.self, at: 8) <= Self.version
  }

  private func read() -> [Slot]? {
    guard let file = try? disk.open(Self.name, .read) else { return nil }
    defer { disk.close(file) }
    let most = Self.headerSize + Self.mostStores * Self.slotSize
    return (try? disk.read(file, at: 0, count: most)).flatMap(Self.decode)
  }

  private static func encode(_ slots: some Sequence<Slot>) -> [UInt8] {
    var body: [UInt8] = []
    for slot in slots {
      body += slot.store
      body.put(slot.mark.sequence)
      body += slot.mark.chain
      body.put(slot.mark.restored.milliseconds)
    }
    var bytes = [UInt8](magic.utf8)
    bytes.put(version)
    bytes.put(UInt16(0))
    bytes.put(UInt32(body.count / slotSize))
    bytes.pad(to: headerSize - 4)
    bytes.put(CRC32C.of(bytes + body))
    return bytes + body
  }

  private static func decode(_ bytes: [UInt8]) -> [Slot]? {
    guard bytes.count >= headerSize, bytes.starts(with: magic.utf8),
      bytes.number(UInt16.self, at: 8) == version
    else { return nil }
    let size = Int(bytes.number(UInt32.self, at: 12)) * slotSize
    guard size <= bytes.count - headerSize else { return nil }
    let body = bytes.slice(headerSize, size)
    guard
      bytes.number(UInt32.self, at: headerSize - 4)
        == CRC32C.of(bytes.slice(0, headerSize - 4) + body)
    else { return nil }
    return stride(from: 0, to: size, by: slotSize).map { place in
      let mark = SeenMark(
        sequence: body.number(Int64.self, at: place + 16), chain: body.slice(place + 24, 16),
        restored: Instant(milliseconds: body.number(Int64.self, at: place + 40)))
      return Slot(store: body.slice(place, 16), mark: mark)
    }
  }
}
