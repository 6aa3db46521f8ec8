import Workshop

extension SubjectKeys {
  /// Overwrites a subject's key, synced before this returns: what is sealed under it can be read
  /// in no file and no copy that is not older than the key's end.
  ///
  /// A slot of 128 bytes lies in one sector of a disk, which is written whole or not at all.
  mutating func erase(_ subject: Int32, on disk: Disk) throws(DiskError) {
    let file = try disk.open(Self.name, .write)
    defer { disk.close(file) }
    try disk.write(file, at: Int64(subject) * Int64(Self.slotSize), Self.erasedSlot(subject))
    try disk.syncFile(file)
    while states.count <= Int(subject) { states.append(.unused) }
    states[Int(subject)] = .erased
  }

  private static func erasedSlot(_ subject: Int32) -> [UInt8] {
    var slot = magic
    slot.put(UInt32(2))
    slot.put(UInt32(subject))
    slot.pad(to: slotSize - 4)
    slot.put(CRC32C.of(slot))
    return slot
  }
}
