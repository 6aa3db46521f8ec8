import Workshop

/// Brings a store back from its files: everything acknowledged, or a refusal; never a guess.
///
/// The steps are those of `run`, each in a file of its own: the newest whole snapshot
/// (RecoveryBase), the journals behind it (RecoveryReplay), and new files for what was not closed
/// well (RecoveryRenewal).
struct Recovery {
  let disk: any Disk
  let keys: KeyFile
  var ring: KeyRing
  /// Written into the files of a new generation.
  let now: Instant
  var checks = Checks.all
  /// What this computer saw of stores.
  var seen: any SeenMarks = NothingSeen()

  /// Beside a writer a reader may come upon files in the middle of a rotation, so what looks wrong
  /// to it is read anew before it is said.
  ///
  /// Nothing is written where the file system does not keep what is synced to it.
  func run(as mode: Store.Mode) throws(StorageError) -> Store {
    if mode == .write && disk.isUnsuitableFileSystem {
      throw .unsuitableFileSystem(path: disk.path)
    }
    var readings = mode == .write ? 1 : Self.mostReadings
    while true {
      do throws(StorageError) {
        return try once(as: mode, isLast: readings == 1)
      } catch {
        readings -= 1
        if readings == 0 { throw error }
      }
    }
  }

  private static let mostReadings = 4

  /// `isLast`: whoever has no key by now does not get one from a writer; it is lost.
  private func once(as mode: Store.Mode, isLast: Bool) throws(StorageError) -> Store {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    var subjects = try SubjectKeys.read(from: disk, store: keys.store, ring: ring)
    if isLast { subjects.absent = .damaged }
    let base = try newestBase(names, subjects)
    let (marked, markFindings) = try HighWaterMark.look(on: disk)
    let mark = checks.contains(.mark) ? marked : nil
    let wasSeen = keys.isPractice ? nil : seen.mark(of: keys.store)
    let replayed = try replay(from: base, names, subjects, mark, wasSeen, fresh: mode == .write)
    if let mark, replayed.contents.sequence < mark.sequence {
      throw .recordsLost(expected: mark.sequence, found: replayed.contents.sequence)
    }
    if let wasSeen, replayed.contents.sequence < wasSeen.sequence,
      !wasSeen.isExplained(by: replayed.contents.workshop)
    {
      throw .lessThanSeen(seen: wasSeen.sequence, found: replayed.contents.sequence)
    }
    try requireSealedKeys(for: replayed.contents.workshop)
    let store = Store(
      disk: disk, keyFile: keys, ring: ring, subjectKeys: subjects,
      contents: replayed.contents, generation: replayed.number)
    store.checks = checks
    store.sequenceAtRotation = base.header.sequence
    store.findings = base.damaged.map { .damagedSnapshot(Generations.snapshot($0)) }
    store.findings += try keys.findings(on: disk, under: ring.present)
    store.findings += findings(about: subjects, in: store.workshop)
    if store.lastSequence > 0 { store.findings += markFindings }
    store.sequenceAtMark = HighWaterMark.isComplete(on: disk) ? marked?.sequence ?? -1 : -1
    if disk.isVolatileFileSystem && !store.isPractice { store.findings.append(.keptInMemory) }
    store.seen = seen
    if let marked { store.note(marked) }
    guard mode == .write else { return store }
    try mend(subjects)
    try removeLeftovers(names)
    if replayed.isClosedWell && base.damaged.isEmpty {
      try store.openJournal(
        number: replayed.number, header: replayed.last.header, end: replayed.last.end,
        isClosed: true)
    } else {
      try renew(store, replayed, base, names)
      // What was read is durable now; should the mark not be written, the next minute tries again.
      try? store.mark()
    }
    return store
  }

  /// Once the records know the ways in, a file of keys has a seal; one without is somebody's who
  /// knew no store key.
  func requireSealedKeys(for workshop: Workshop) throws(StorageError) {
    guard keys.isOfFormat1, workshop.keyPins != nil else { return }
    throw .damaged(
      file: KeyFile.names[Int(keys.epoch & 1)], offset: 0, reason: .forgedKeys)
  }

  /// What a rotation left behind goes; a folder of that name is none of ours and goes aside.
  private func removeLeftovers(_ names: [String]) throws(StorageError) {
    try onDisk { () throws(DiskError) in
      for name in names where name.hasPrefix("tmp-") {
        do throws(DiskError) {
          try disk.remove(name)
        } catch {
          // A copy that was cut off may have been finished, and moved, by the mending before.
          if error.isMissing { continue }
          if !error.isFolder { throw error }
          try disk.makeFolder(Self.quarantine)
          try setAside(name)
          try disk.syncFolder(Self.quarantine)
        }
      }
    }
  }
}
