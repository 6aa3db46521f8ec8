import Workshop

/// A backup still to be made: a value, so that any thread may make it while records go on.
package struct BackupWork: Sendable {
  private let source: any Disk
  private let target: any Disk
  private let now: Instant
  private let offset: Int32
  private let mayBeOlder: Bool
  private let page: [UInt8]

  /// `store`: the folder of the store; needs no lock and no password.
  ///
  /// `folder`: where the file is to be, such as on a stick.
  ///
  /// `offset`: minutes east of Greenwich, for the day in the file's name.
  ///
  /// `mayBeOlder`: whether a copy of the same store that reaches further may stand there.
  ///
  /// `page`: what tells a stranger what the files are, to stand beside them.
  package init(
    of store: any Disk, to folder: any Disk, at now: Instant,
    offset: Int32 = Settings.standard.offset,
    mayBeOlder: Bool = false, page: String = ""
  ) {
    source = store
    target = folder
    self.now = now
    self.offset = offset
    self.mayBeOlder = mayBeOlder
    self.page = [UInt8](page.utf8)
  }

  /// Writes a file under a name of its own, reads it back from the medium, and only then lets older
  /// ones go.
  ///
  /// `control`: hears of bytes read and written, and may stop the work.
  package func run(_ control: JobControl) throws(StorageError) -> BackupReport {
    guard Sealing.start() else { throw .noRandomNumbers }
    try Store.requireStore(source)
    try requireTarget()
    let meter = JobMeter(control, total: estimate)
    let content = try BackupSource(source, at: now, meter: meter)
    defer { content.close(source) }
    let others = try backups(of: content.header.store)
    try requireNothingNewer(than: content.header, among: others)
    try removeLeftovers(of: content.header.store)
    try requireRoom(content.size)
    let name = try freeName(content.header)
    try write(content, as: name, meter)
    BackupPage.put(page, on: target)
    var report = BackupReport(file: name, bytes: content.size, head: content.header.head)
    report.damaged = content.damaged
    report.lostKeys = content.lostKeys
    report.erasedKeys = content.erasedKeys
    report.isOnSameDisk = target.device != nil && target.device == source.device
    // An older copy may be the last that has what is lost here.
    if !content.mayLackKeys {
      report.removed = prune(others, after: KeptBackup(name: name, made: content.header.made))
    }
    noteInStore(content.header.head.sequence)
    return report
  }

  /// A walk over the store, then as much written and read again.
  private var estimate: Int64 {
    let names = (try? source.names()) ?? []
    return source.bytes(of: names.filter { $0.hasSuffix(".jrnl") }) * 3
      + (names.last { $0.hasSuffix(".snap") }.map { source.bytes(of: [$0]) } ?? 0) * 2
  }

  private func requireTarget() throws(StorageError) {
    do throws(DiskError) {
      _ = try target.names()
    } catch {
      throw error.isMissing ? .folderMissing(path: target.path) : error.storageError
    }
    let (outer, inner) = (source.realPath, target.realPath)
    if target.storeAround != nil { throw .insideStore(path: target.path) }
    if inner == outer || inner.hasPrefix(outer + "/") { throw .insideStore(path: target.path) }
  }

  private func requireNothingNewer(than header: BackupHeader, among others: [Other])
    throws(StorageError)
  {
    if mayBeOlder { return }
    for (name, other) in others where other.head.sequence > header.head.sequence {
      throw .newerCopy(
        file: name, sequence: other.head.sequence, own: header.head.sequence)
    }
  }

  private func requireRoom(_ size: Int64) throws(StorageError) {
    let room = try onDisk { () throws(DiskError) in try target.room() }
    if room < size { throw .noRoom(path: target.path, needed: size, free: room) }
  }

  /// The file is never seen under its name before it was read back from the medium.
  private func write(_ content: BackupSource, as name: String, _ meter: JobMeter)
    throws(StorageError)
  {
    let temporary = name + Self.unfinished
    do throws(StorageError) {
      let sum = try BackupWriter.write(content, from: source, to: temporary, on: target, meter)
      target.forget(temporary)
      let again = try BackupReader(temporary, on: target, meter)
      guard again.sum == sum, again.header == content.header else {
        throw .damaged(file: temporary, offset: 0, reason: .readBack)
      }
      try onDisk { () throws(DiskError) in
        try target.rename(temporary, to: name)
        try target.syncFolder()
      }
    } catch {
      try? target.remove(temporary)
      throw error
    }
  }

  // MARK: Names

  private static let ending = ".bkp"
  private static let unfinished = ".tmp"

  private func stem(_ store: [UInt8]) -> String {
    "bengkel-\([UInt8](store.prefix(4)).hexadecimal)-"
  }

  /// `bengkel-1a2b3c4d-20261124-1187.bkp`; letters that FAT can keep.
  private func freeName(_ header: BackupHeader) throws(StorageError) -> String {
    let taken = Set(try onDisk { () throws(DiskError) in try target.names() })
    let date = now.local(offset: offset).day.date
    let day = Workshop.padded(date.year * 10_000 + date.month * 100 + date.day, to: 8)
    let base = stem(header.store) + "\(day)-\(header.head.sequence)"
    var name = base + Self.ending
    var count = 2
    while taken.contains(name) {
      name = "\(base)-\(count)" + Self.ending
      count += 1
    }
    return name
  }

  /// A backup that stands on the target already.
  private typealias Other = (name: String, header: BackupHeader)

  /// The backups of a store on the target that have a whole header.
  private func backups(of store: [UInt8]) throws(StorageError) -> [Other] {
    try onDisk { () throws(DiskError) in try target.names() }.compactMap { name in
      guard name.hasPrefix(stem(store)), name.hasSuffix(Self.ending),
        let header = try? BackupReader.header(of: name, on: target), header.store == store
      else { return nil }
      return (name, header)
    }
  }

  /// What an interrupted backup left, which no one can use.
  private func removeLeftovers(of store: [UInt8]) throws(StorageError) {
    try onDisk { () throws(DiskError) in
      for name in try target.names()
      where name.hasPrefix(stem(store)) && name.hasSuffix(Self.ending + Self.unfinished) {
        try target.remove(name)
      }
    }
  }

  /// Lets older ones go; one that cannot be removed stays, and so does the new one even where the
  /// clock was turned back.
  private func prune(_ others: [Other], after new: KeptBackup) -> [String] {
    let kept = others.map { KeptBackup(name: $0.name, made: $0.header.made) } + [new]
    let removed = BackupRetention.leaving(kept, offset: offset)
      .filter { $0 != new.name && (try? target.remove($0)) != nil }
    if !removed.isEmpty { try? target.syncFolder() }
    return removed
  }

  /// A store that cannot be written is still backed up; it only does not remember.
  private func noteInStore(_ sequence: Int64) {
    let medium = target.realPath.split(separator: "/").last.map(String.init) ?? target.path
    try? BackupNoteFile.write(
      BackupNote(at: now, sequence: sequence, medium: medium), to: source)
  }
}
