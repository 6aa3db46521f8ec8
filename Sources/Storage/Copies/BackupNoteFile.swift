import Workshop

/// The file `backup` of a store: when the last good backup was made, how far it reaches, and where.
///
/// The layout is in docs/FILE-FORMAT.md. A torn one counts as none, which only makes a warning come
/// early.
enum BackupNoteFile {
  static let name = "backup"
  private static let magic = "BKNOTE\r\n"
  private static let size = 96
  private static let mediumSize = 64

  static func read(from disk: any Disk) -> BackupNote? {
    guard let bytes = try? disk.whole(name), bytes.count == size,
      bytes.starts(with: magic.utf8),
      bytes.number(UInt32.self, at: size - 4) == CRC32C.of(bytes.slice(0, size - 4))
    else { return nil }
    let medium = bytes.slice(24, mediumSize).prefix { $0 != 0 }
    let note = BackupNote(
      at: Instant(milliseconds: bytes.number(Int64.self, at: 8)),
      sequence: bytes.number(Int64.self, at: 16), medium: String(decoding: medium, as: UTF8.self))
    return note.at.isOfOurTime && note.sequence.isCount ? note : nil
  }

  static func write(_ note: BackupNote, to disk: any Disk) throws(DiskError) {
    let file = try disk.open(name, .write)
    defer { disk.close(file) }
    try disk.write(file, at: 0, bytes(note))
    try disk.syncData(file)
  }

  private static func bytes(_ note: BackupNote) -> [UInt8] {
    var bytes = [UInt8](magic.utf8)
    bytes.put(note.at.milliseconds)
    bytes.put(note.sequence)
    var medium = note.medium
    medium.unicodeScalars.removeAll(where: \.isUnsafeInText)
    while medium.utf8.count > mediumSize { medium.removeLast() }
    bytes += medium.utf8
    bytes.pad(to: size - 4)
    bytes.put(CRC32C.of(bytes))
    return bytes
  }
}

extension Store {
  /// The last good backup that was noted in this store; nil when none was, or the note is torn.
  package var lastBackup: BackupNote? { BackupNoteFile.read(from: disk) }
}
