import Workshop

/// A check of a whole store still to be made: a value, so that any thread may make it while records
/// go on.
package struct StoreCheck: Sendable {
  private let disk: any Disk
  private let heads: [PrintedHead]
  private let depth: Verification.Depth
  private let seen: any SeenMarks
  /// What the files are to amount to; nil without a password.
  private let expected: Expected?

  private struct Expected {
    var unlocked: Unlocked
    var workshop: Workshop
    var sequence: Int64
  }

  /// Looks at checksums, numbers, keys, marks and the chain; needs no password.
  ///
  /// `heads`: printed heads to be looked for in the chain.
  ///
  /// `seen`: what this computer saw of stores.
  package init(
    structureOf disk: any Disk, heads: [PrintedHead] = [], seen: any SeenMarks = NothingSeen()
  ) {
    self.seen = seen
    self.disk = disk
    self.heads = heads
    depth = .structure
    expected = nil
  }

  fileprivate init(_ store: Store, depth: Verification.Depth, heads: [PrintedHead]) {
    disk = store.disk
    seen = store.seen
    self.heads = heads
    self.depth = depth
    expected = Expected(
      unlocked: Unlocked(ring: store.ring, subjects: store.subjectKeys), workshop: store.workshop,
      sequence: store.lastSequence)
  }

  /// Reads every file from end to end; what is wrong is in the answer, and only what keeps the
  /// check itself from going on is thrown.
  ///
  /// `control`: hears of bytes read, and may stop the work.
  package func run(_ control: JobControl) throws(StorageError) -> Verification {
    guard Sealing.start() else { throw .noRandomNumbers }
    try Store.requireStore(disk)
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    let files = names.filter { $0.hasPrefix("gen-") }
    let meter = JobMeter(control, total: disk.bytes(of: files) * (depth == .replay ? 2 : 1))
    var found = Verification()
    found.depth = depth
    let keys = try checkKeys(&found)
    let (mark, markFindings) = try HighWaterMark.look(on: disk)
    var walk = ChainWalk(
      disk: disk, store: keys.store, unlocked: expected?.unlocked, meter: meter,
      watch: ChainWatch(heads, mark: mark))
    try walk.run()
    take(walk, mark, &found)
    if let other = walk.journals.first(where: { $0.header.isPractice != keys.isPractice }) {
      found.faults.append(.filesMissing(file: other.name, reason: .foreign))
    }
    if let mark = keys.isPractice ? nil : seen.mark(of: keys.store), walk.damaged.isEmpty,
      mark.sequence > walk.head.sequence,
      expected.map({ mark.isExplained(by: $0.workshop) }) != true
    {
      found.faults.append(.lessThanSeen(seen: mark.sequence, found: walk.head.sequence))
    }
    if walk.head.sequence > 0 { found.warnings += markFindings }
    let whole = try checkSnapshots(of: keys.store, walk, meter, &found)
    guard let expected, let unlocked = walk.unlocked else { return found }
    checkTotals(expected.workshop, &found)
    if depth == .replay {
      try Replay(disk: disk, store: keys.store, unlocked: unlocked, meter: meter).compare(
        walk.journals, snapshots: whole, with: expected.workshop, at: expected.sequence, &found)
    }
    return found
  }

  private func checkKeys(_ found: inout Verification) throws(StorageError) -> KeyFile {
    let keys = try KeyFile.read(from: disk)
    found.warnings += try keys.findings(on: disk, under: expected?.unlocked.ring.present)
    do throws(StorageError) {
      try checkPersonKeys(of: keys.store, &found)
    } catch {
      found.faults.append(error)
    }
    return keys
  }

  /// With a password it is known how many persons there are and who they are.
  private func checkPersonKeys(of store: [UInt8], _ found: inout Verification)
    throws(StorageError)
  {
    let (damaged, lost, erased) = try personKeys(of: store)
    found.warnings += damaged.map { .damagedKeys($0) }
    if !lost.isEmpty { found.warnings.append(.personsUnreadable(lost.count)) }
    found.warnings += lost.prefix(Self.mostNamed).map { .keyLost(slot: Int32($0), code: code($0)) }
    if !erased.isEmpty { found.warnings.append(.personsErased(erased.count)) }
    found.warnings += erased.prefix(Self.mostNamed).map {
      .keyErased(slot: Int32($0), code: code($0))
    }
  }

  private func code(_ subject: Int) -> String? {
    expected?.workshop.code(ofSubject: Int32(subject))
  }

  /// The copies that are damaged, the slots that are lost in both, and those that are erased: no
  /// action erases anybody, so each of them was erased without a record.
  private func personKeys(of store: [UInt8]) throws(StorageError) -> (
    damaged: [String], lost: [Int], erased: [Int]
  ) {
    guard let expected else {
      let slots = try SubjectSlots.read(from: disk)
      return (slots.damagedCopies, slots.lost, slots.erased)
    }
    let keys = try SubjectKeys.read(from: disk, store: store, ring: expected.unlocked.ring)
    let subjects = expected.workshop.subjects
    return (
      keys.damagedCopies(below: subjects), keys.lost(below: subjects),
      keys.erased(below: subjects)
    )
  }

  /// Of more persons the number is enough.
  private static let mostNamed = 20

  private func take(_ walk: ChainWalk, _ mark: HighWaterMark?, _ found: inout Verification) {
    found.head = walk.head
    found.generations = walk.journals.count
    found.faults += walk.faults
    found.warnings += walk.warnings
    found.heads = walk.watch.answers(endingAt: walk.head.sequence)
    // Behind a damaged journal nobody can say how far the records reach.
    if let mark, walk.damaged.isEmpty, mark.sequence > walk.head.sequence {
      found.faults.append(.recordsLost(expected: mark.sequence, found: walk.head.sequence))
    }
    if let mark, walk.watch.markDiffers {
      let journal = walk.journals.last { $0.header.sequence <= mark.sequence }
      found.faults.append(
        .filesMissing(file: journal?.name ?? HighWaterMark.names[0], reason: .replaced))
    }
    if walk.journals.isEmpty && walk.faults.isEmpty {
      found.faults.append(.filesMissing(file: Generations.journal(1), reason: .absent))
    }
  }

  /// The numbers of the snapshots that are whole; a damaged one is a warning, none at all a fault.
  private func checkSnapshots(
    of store: [UInt8], _ walk: ChainWalk, _ meter: JobMeter, _ found: inout Verification
  ) throws(StorageError) -> [Int64] {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    let unlocked = try walk.unlocked?.renewed(from: disk, store: store)
    var whole: [Int64] = []
    for number in Generations.numbers(in: names, ending: ".snap") {
      let name = Generations.snapshot(number)
      do throws(StorageError) {
        try checkSnapshot(number, store, walk.journals, unlocked)
        whole.append(number)
      } catch {
        // One that a rotation let go meanwhile is not damaged.
        if (try? disk.size(of: name)) != nil { found.warnings.append(.damagedSnapshot(name)) }
      }
      try meter.advance((try? disk.size(of: name)) ?? 0)
    }
    found.snapshots = whole.count
    if whole.isEmpty {
      found.faults.append(.filesMissing(file: Generations.snapshot(1), reason: .absent))
    }
    return whole
  }

  private func checkSnapshot(
    _ number: Int64, _ store: [UInt8], _ journals: [JournalOutline], _ unlocked: Unlocked?
  ) throws(StorageError) {
    let header = try Snapshot.header(number, store: store, on: disk)
    let name = Generations.snapshot(number)
    if let journal = journals.first(where: { $0.number == number }),
      journal.header.chain != header.chain || journal.header.sequence != header.sequence + 1
    {
      throw .damaged(file: name, offset: 64, reason: .chain)
    }
    if let unlocked {
      _ = try Snapshot.body(header, ring: unlocked.ring, subjects: unlocked.subjects, on: disk)
    } else {
      _ = try Snapshot.read(name, header: header, key: nil, on: disk)
    }
  }

  private func checkTotals(_ workshop: Workshop, _ found: inout Verification) {
    var recounted = workshop
    recounted.derive()
    if recounted != workshop { found.faults.append(.totalsDiffer) }
  }
}

extension Store {
  /// A check of this store's files and of the workshop as it stands now.
  ///
  /// `heads`: printed heads to be looked for in the chain.
  package func check(
    _ depth: Verification.Depth = .contents, heads: [PrintedHead] = []
  ) -> StoreCheck {
    StoreCheck(self, depth: depth, heads: heads)
  }
}
