import Workshop

extension Recovery {
  /// What was read may exist in memory alone: it is made durable where it stands, and only then
  /// gone on from in new files.
  func renew(_ store: Store, _ replayed: Replayed, _ base: Base, _ names: [String])
    throws(StorageError)
  {
    try onDisk { () throws(DiskError) in
      try KeyFile.sync(on: disk)
      try SubjectCopies.sync(on: disk)
      for part in replayed.unmarked { try writeAgain(part) }
    }
    try setAside(replayed, damaged: base.damaged)
    let numbers =
      Generations.numbers(in: names, ending: ".jrnl")
      + Generations.numbers(in: names, ending: ".snap")
    let next = (numbers.max() ?? 0) + 1
    let end = replayed.last.end
    let header = store.header(
      .journal, generation: next, sequence: end.sequence + 1, chain: end.chain, at: now)
    try store.begin(header, number: next)
    try store.snapshotWork(number: next, sequence: end.sequence, chain: end.chain, at: now).run()
    store.generation = next
    store.sequenceAtRotation = end.sequence
    try store.openJournal(
      number: next, header: header,
      end: JournalEnd(
        offset: Int64(FileHeader.size), sequence: end.sequence, chain: end.chain))
    // No record is in danger when this fails.
    do throws(DiskError) {
      try giveBackRoom(before: next)
      try store.prune(at: now)
    } catch {
      store.snapshotTrouble = error.storageError
    }
    switch replayed.last.tail {
    case .torn: store.opening = .afterCrashWithTornRecord
    case .none, .damage:
      store.opening = base.damaged.isEmpty ? .afterCrash : .rebuiltFromOlderSnapshot
    }
  }

  /// Makes a part of a journal durable that a killed program may have left in memory.
  ///
  /// The same bytes are written again: a sync alone would not bring to the disk what an earlier
  /// sync failed to.
  private func writeAgain(_ part: UnmarkedPart) throws(DiskError) {
    if !checks.contains(.durable) { return }
    let file = try disk.open(Generations.journal(part.journal), .write)
    defer { disk.close(file) }
    if part.end > part.start {
      let bytes = try disk.read(file, at: part.start, count: Int(part.end - part.start))
      try disk.write(file, at: part.start, bytes)
    }
    try disk.syncFile(file)
  }

  /// Moves what is damaged or orphaned out of the way, and copies what is torn, into `quarantine`;
  /// nothing is deleted.
  private func setAside(_ replayed: Replayed, damaged: [Int64]) throws(StorageError) {
    let moved =
      replayed.orphans.map(Generations.journal) + damaged.map(Generations.snapshot)
    if moved.isEmpty && replayed.last.tail == .none { return }
    try onDisk { () throws(DiskError) in
      try disk.makeFolder(Self.quarantine)
      try keepTail(of: replayed)
      for name in moved { try setAside(name) }
      try disk.syncFolder(Self.quarantine)
      try disk.syncFolder()
    }
  }

  /// Cuts the zeros off that were reserved behind the last byte of journals which nobody writes any
  /// more: what a crash left there, torn or whole, stays as it is.
  ///
  /// A reservation ends at a multiple of `JournalFile.block`, a finished journal hardly ever does.
  private func giveBackRoom(before newest: Int64) throws(DiskError) {
    let numbers = Generations.numbers(in: try disk.names(), ending: ".jrnl")
    for name in numbers.filter({ $0 < newest }).map(Generations.journal) {
      let file = try disk.open(name, .write)
      defer { disk.close(file) }
      let size = try disk.size(file)
      guard size % JournalFile.block == 0, let used = usedBytes(of: file, name), used < size else {
        continue
      }
      try disk.cut(file, to: used)
      try disk.syncFile(file)
    }
  }

  /// Up to the end of the last whole frame, or of what is torn behind it; nil for what is damaged.
  private func usedBytes(of file: Int32, _ name: String) -> Int64? {
    guard var reader = try? JournalReader(disk: disk, file: file, name: name, ring: nil),
      (try? reader.readAll({ (_, _) throws(StorageError) in }, keys: SubjectKeys())) != nil
    else { return nil }
    switch reader.tail {
    case .none: return reader.end.offset
    case .torn(let bytes): return reader.end.offset + Int64(bytes)
    case .damage: return nil
    }
  }

  static let quarantine = "quarantine"

  /// The torn record as it stands; the journal keeps it too.
  private func keepTail(of replayed: Replayed) throws(DiskError) {
    guard case .torn(let count) = replayed.last.tail else { return }
    let name = Generations.journal(replayed.number)
    let source = try disk.open(name, .read)
    defer { disk.close(source) }
    let bytes = try disk.read(source, at: replayed.last.end.offset, count: count)
    let copy = try disk.open(
      "\(Self.quarantine)/torn-\(replayed.contents.sequence)-\(name)", .write)
    defer { disk.close(copy) }
    try disk.write(copy, at: 0, bytes)
    try disk.syncFile(copy)
  }

  /// Moves a file; a number that was set aside before gets a further one behind it.
  ///
  /// `kept`: the name it is kept under, its own if nil.
  func setAside(_ name: String, as kept: String? = nil) throws(DiskError) {
    var copy = 1
    while true {
      do throws(DiskError) {
        let suffix = copy == 1 ? "" : ".\(copy)"
        return try disk.rename(name, to: "\(Self.quarantine)/\(kept ?? name)\(suffix)")
      } catch {
        if !error.isTaken || copy == Self.mostCopies { throw error }
        copy += 1
      }
    }
  }

  private static let mostCopies = 1000
}
