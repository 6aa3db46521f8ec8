import Workshop

@testable import Storage

/// A backup file whose bytes somebody edits who knows the format: every checksum and the sum are
/// mended, and no secret is known.
struct ForgedBackup {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Writes numbers over the header and mends it.
  mutating func edit(at offset: Int, _ content: [UInt8]) {
    bytes.overwrite(content, at: offset)
    mend()
  }

  /// Writes over the head of the first part, and mends it.
  mutating func editPart(at offset: Int, _ content: [UInt8]) {
    bytes.overwrite(content, at: BackupHeader.size + offset)
    sum(BackupHeader.size, PartHead.size)
    mend()
  }

  /// Says that the backup is of another store.
  ///
  /// `thoroughly`: in every file that it holds as well.
  mutating func relabel(_ label: StoreIdentity, thoroughly: Bool) {
    put(label, at: 0)
    if thoroughly { relabelParts(label) }
    mend()
  }

  func write(_ name: String, to disk: any Disk) throws {
    let file = try disk.open(name, .write)
    defer { disk.close(file) }
    try disk.write(file, at: 0, bytes)
    try disk.cut(file, to: Int64(bytes.count))
  }

  /// The flag and the store stand at the same places in every file.
  private mutating func put(_ label: StoreIdentity, at offset: Int) {
    var flags: [UInt8] = []
    flags.put(UInt16(label.isPractice ? 1 : 0))
    bytes.overwrite(flags, at: offset + 10)
    bytes.overwrite(label.store, at: offset + 16)
  }

  private mutating func relabelParts(_ label: StoreIdentity) {
    var offset = BackupHeader.size
    while let head = PartHead.read(bytes.slice(offset, PartHead.size)) {
      let start = offset + PartHead.size
      let length = Int(head.length)
      if !head.name.hasPrefix("people") {
        put(label, at: start)
        sum(start, head.name.hasPrefix("gen-") ? FileHeader.size : length)
        var checksum: [UInt8] = []
        checksum.put(CRC32C.of(bytes.slice(start, length)))
        bytes.overwrite(checksum, at: start + length)
      }
      offset += Int(head.total)
      if offset + PartHead.size > bytes.count { return }
    }
  }

  /// Mends the checksum in the last four of so many bytes.
  private mutating func sum(_ offset: Int, _ count: Int) {
    var checksum: [UInt8] = []
    checksum.put(CRC32C.of(bytes.slice(offset, count - 4)))
    bytes.overwrite(checksum, at: offset + count - 4)
  }

  /// The header's checksum and the sum over all.
  private mutating func mend() {
    sum(0, BackupHeader.size)
    let end = bytes.count - BackupReader.sumSize
    var running = RunningSHA256()
    running.add(bytes.slice(0, end))
    bytes.overwrite(running.value, at: end)
  }
}
