import Workshop

/// What a backup takes from a store, found without lock or password while a writer may go on.
///
/// The newest whole snapshot and every journal up to its last whole frame: together they open, and
/// they are the whole audit log. Older snapshots say nothing that these do not.
struct BackupSource {
  struct Part {
    var head: PartHead
    /// Bytes that were read already, or an open file; else the file of that name is read.
    var bytes: [UInt8]?
    var file: Int32?
  }

  let header: BackupHeader
  let parts: [Part]
  /// Journals before the snapshot that are damaged; they are copied as they stand.
  let damaged: [String]
  /// How many persons' keys are whole in neither copy.
  let lostKeys: Int
  /// How many are erased, which no action does.
  let erasedKeys: Int
  /// Whether one may be lost, as far as anybody can tell without a password.
  let mayLackKeys: Bool

  /// Bytes of the file that will be written.
  var size: Int64 {
    Int64(BackupHeader.size) + parts.reduce(0) { $0 + $1.head.total } + Int64(BackupReader.sumSize)
  }

  /// Reads a store; `close` lets go of the snapshot, which a rotation may remove at any time.
  init(_ disk: any Disk, at now: Instant, meter: JobMeter) throws(StorageError) {
    let mark = HighWaterMark.read(from: disk)
    let store = try KeyFile.read(from: disk).store
    let snapshot = try Self.newestSnapshot(disk, store)
    do throws(StorageError) {
      var walk = ChainWalk(
        disk: disk, store: store, unlocked: nil, meter: meter, watch: ChainWatch(mark: mark))
      try walk.run()
      try Self.require(walk, from: snapshot.header, mark)
      // Keys are read last: they open whatever was read before them.
      let subjects = try SubjectCopies.read(from: disk)
      let slots = SubjectSlots(subjects)
      lostKeys = slots.lost.count
      erasedKeys = slots.erased.count
      mayLackKeys = slots.states.contains(.damaged) || erasedKeys > 0
      let newest = ([snapshot.header] + walk.journals.map(\.header)).map(\.keyNumber).max() ?? 0
      let keys =
        try Self.keys(disk, of: store, reaching: newest) + Self.parts(subjects)
      let journals = try Self.journals(walk, disk)
      let snapshotPart = Part(
        head: PartHead(
          name: Generations.snapshot(snapshot.header.generation), length: snapshot.size),
        file: snapshot.file)
      parts = keys + [snapshotPart] + journals
      damaged = walk.damaged.map(Generations.journal)
      header = BackupHeader(
        store: store, isPractice: snapshot.header.isPractice, parts: UInt32(parts.count),
        generation: walk.journals.last?.number ?? 0, head: walk.head, made: now)
    } catch {
      disk.close(snapshot.file)
      throw error
    }
  }

  func close(_ disk: any Disk) {
    for part in parts { if let file = part.file { disk.close(file) } }
  }

  private static func newestSnapshot(_ disk: any Disk, _ store: [UInt8]) throws(StorageError)
    -> (header: FileHeader, file: Int32, size: Int64)
  {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    var first: StorageError?
    for number in Generations.numbers(in: names, ending: ".snap").reversed() {
      do throws(StorageError) {
        let name = Generations.snapshot(number)
        let header = try Snapshot.header(number, store: store, on: disk)
        _ = try Snapshot.read(name, header: header, key: nil, on: disk)
        return try onDisk { () throws(DiskError) in
          let file = try disk.open(name, .read)
          return (header, file, try disk.size(file))
        }
      } catch {
        if case .newerFormat = error { throw error }
        first = first ?? error
      }
    }
    throw first ?? .filesMissing(file: Generations.snapshot(1), reason: .absent)
  }

  /// Refuses to call that a backup which would not open, or holds less than was acknowledged.
  private static func require(
    _ walk: ChainWalk, from snapshot: FileHeader, _ mark: HighWaterMark?
  ) throws(StorageError) {
    let base = walk.journals.first { $0.number == snapshot.generation }
    let reachesBack = base?.header.chain == snapshot.chain
    let isDamagedBehind = walk.damaged.contains { $0 >= snapshot.generation }
    if !reachesBack || isDamagedBehind {
      throw walk.faults.last
        ?? .filesMissing(file: Generations.journal(snapshot.generation), reason: .absent)
    }
    let foreign = walk.faults.first {
      if case .damaged = $0 { false } else { true }
    }
    if let foreign { throw foreign }
    if let mark, mark.sequence > walk.head.sequence {
      throw .recordsLost(expected: mark.sequence, found: walk.head.sequence)
    }
  }

  /// The whole files of keys that open all the files of a backup; what was found whole is what is
  /// stored.
  ///
  /// A writer writes one after the other, so that a reading may meet each of them half written.
  private static func keys(_ disk: any Disk, of store: [UInt8], reaching number: UInt32)
    throws(StorageError) -> [Part]
  {
    for _ in 0..<mostReadings {
      var parts: [Part] = []
      for name in KeyFile.names {
        guard let (keys, bytes) = try KeyFile.readWithBytes(name, from: disk),
          keys.store == store, keys.body.formerKeys.count >= Int(number)
        else { continue }
        parts.append(part(name, bytes))
      }
      if !parts.isEmpty { return parts }
    }
    throw .keysBehind
  }

  private static let mostReadings = 4

  /// One copy of the persons' keys with the whole slots of both; the second one too where they
  /// contradict each other, which only a password can settle.
  private static func parts(_ subjects: SubjectCopies) -> [Part] {
    let (settled, isContradicted) = subjects.whole
    let second = SubjectCopies.names[1]
    return [part(SubjectCopies.names[0], settled)]
      + (isContradicted ? [part(second, subjects.bytes[1] ?? [])] : [])
  }

  private static func journals(_ walk: ChainWalk, _ disk: any Disk) throws(StorageError) -> [Part] {
    var lengths: [Int64: Int64] = [:]
    for journal in walk.journals { lengths[journal.number] = journal.end.offset }
    for number in walk.damaged {
      lengths[number] = disk.bytes(of: [Generations.journal(number)])
    }
    return lengths.sorted { $0.key < $1.key }.map { number, length in
      Part(head: PartHead(name: Generations.journal(number), length: length))
    }
  }

  private static func part(_ name: String, _ bytes: [UInt8]) -> Part {
    Part(head: PartHead(name: name, length: Int64(bytes.count)), bytes: bytes)
  }
}
