import Workshop

/// The page beside backups that says what they are, how they are restored and how a text is read.
///
/// A backup is whole without it: where it cannot be written, it is not there. A file of its name
/// that is none of ours is left alone.
enum BackupPage {
  static let name = "FORMAT.txt"
  /// How every version of the page begins.
  private static let start = [UInt8]("BENGKEL: ".utf8)
  private static let largest: Int64 = 1 << 16

  static func put(_ page: [UInt8], on disk: any Disk) {
    if page.isEmpty { return }
    try? replace(with: page, on: disk)
  }

  private static func replace(with page: [UInt8], on disk: any Disk) throws(DiskError) {
    let isThere = try disk.names().contains(name)
    if isThere {
      let present = try content(on: disk)
      if present == page || !present.starts(with: start) { return }
    }
    let temporary = "tmp-" + name
    try? disk.remove(temporary)
    do throws(DiskError) {
      let file = try disk.open(temporary, .createNew)
      defer { disk.close(file) }
      try disk.write(file, at: 0, page)
      try disk.syncFile(file)
      if isThere { try disk.remove(name) }
      try disk.rename(temporary, to: name)
      try disk.syncFolder()
    } catch {
      try? disk.remove(temporary)
      throw error
    }
  }

  private static func content(on disk: any Disk) throws(DiskError) -> [UInt8] {
    let file = try disk.open(name, .read)
    defer { disk.close(file) }
    return try disk.read(file, at: 0, count: Int(min(try disk.size(file), largest)))
  }
}
