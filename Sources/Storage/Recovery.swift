import Workshop

/// Brings a store back from its files: everything acknowledged, or a refusal; never a guess.
struct Recovery {
  let disk: any Disk
  let keys: KeyFile
  let ring: KeyRing
  /// Written into the files of a new generation.
  let now: Instant

  /// The newest snapshot that is whole.
  private struct Base {
    var header: FileHeader
    var body: SnapshotBody
    var isNewest: Bool
  }

  /// What the journals behind the base amount to.
  private struct Replayed {
    var contents: Contents
    var last: JournalReader
    var lastNumber: Int64
    var orphans: [Int64]
  }

  func run(as mode: Store.Mode) throws(StorageError) -> Store {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    let subjects = try SubjectKeys.read(from: disk, store: keys.store, ring: ring)
    let base = try newestBase(names, subjects)
    let replayed = try replay(from: base, names, subjects)
    try compareWithMark(replayed)
    let store = Store(
      disk: disk, keyFile: keys, ring: ring, subjectKeys: subjects,
      contents: replayed.contents, generation: replayed.lastNumber)
    store.sequenceAtRotation = base.header.sequence
    guard mode == .write else { return store }
    try removeLeftovers(names)
    if replayed.last.ending == .closed && replayed.last.tail == .none && base.isNewest
      && replayed.orphans.isEmpty
    {
      try store.openJournal(
        number: replayed.lastNumber, header: replayed.last.header, end: replayed.last.end,
        isClosed: true)
    } else {
      try renew(store, replayed, newest: names, isNewest: base.isNewest)
    }
    return store
  }

  private func newestBase(_ names: [String], _ subjects: SubjectKeys) throws(StorageError) -> Base {
    var first: StorageError?
    for number in Generations.numbers(in: names, ending: ".snap").reversed() {
      do throws(StorageError) {
        return try base(number, subjects, isNewest: first == nil)
      } catch {
        if case .newerFormat = error { throw error }
        if first == nil { first = error }
      }
    }
    throw first ?? .filesMissing(Generations.snapshot(1))
  }

  private func base(_ number: Int64, _ subjects: SubjectKeys, isNewest: Bool)
    throws(StorageError) -> Base
  {
    let name = Generations.snapshot(number)
    let header = try Snapshot.header(of: name, on: disk)
    guard header.store == keys.store, header.generation == number else {
      throw .filesMissing("\(name): another store's file")
    }
    let bytes = try Snapshot.read(
      name, header: header, key: try ring.key(of: header, named: name), on: disk)
    do throws(WireFault) {
      return Base(
        header: header, body: try Reader.decode(SnapshotBody.self, from: bytes, keys: subjects),
        isNewest: isNewest)
    } catch {
      throw .damaged(file: name, offset: Int64(error.offset), reason: error.reason)
    }
  }

  /// Replays the base's journal and every one that follows it without a gap.
  private func replay(from base: Base, _ names: [String], _ subjects: SubjectKeys)
    throws(StorageError) -> Replayed
  {
    let contents = Contents(
      workshop: Workshop(rows: base.body.rows),
      history: base.body.history.map { PastSave($0.record, sequence: $0.sequence) },
      sequence: base.header.sequence)
    let numbers = Generations.numbers(in: names, ending: ".jrnl")
      .filter { $0 >= base.header.generation }
    guard numbers.first == base.header.generation else {
      throw .filesMissing(Generations.journal(base.header.generation))
    }
    var state: Replayed?
    var chain = base.header.chain
    for number in numbers {
      if let known = state, known.last.tail != .none || number != known.lastNumber + 1 {
        if known.last.tail == .none {
          throw .filesMissing(Generations.journal(known.lastNumber + 1))
        }
      }
      var reader = try reader(of: number)
      defer { reader.close() }
      if let known = state, reader.header.chain != chain {
        // Begun by a rotation that did not reach its seal: nothing was ever written to it.
        try requireEmpty(&reader, known.last, subjects, number)
        state?.orphans.append(number)
        continue
      }
      guard reader.header.chain == chain else {
        throw .filesMissing("\(Generations.journal(number)): chain")
      }
      var contents = state?.contents ?? contents
      try reader.readAll(
        { (record, sequence) throws(StorageError) in
          Self.replay(record, sequence, onto: &contents)
        }, keys: subjects)
      if case .damage(let reason) = reader.tail {
        throw .damaged(file: Generations.journal(number), offset: reader.end.offset, reason: reason)
      }
      chain = reader.end.chain
      state = Replayed(
        contents: contents, last: reader, lastNumber: number, orphans: state?.orphans ?? [])
    }
    guard let state else { throw .filesMissing(Generations.journal(base.header.generation)) }
    if state.last.ending == .sealed {
      throw .filesMissing(Generations.journal(state.lastNumber + 1))
    }
    return state
  }

  private static func replay(
    _ record: JournalRecord, _ sequence: Int64, onto contents: inout Contents
  ) {
    let save = PastSave(record, sequence: sequence)
    for action in save.actions { contents.workshop.apply(action, by: save.authority) }
    contents.history.append(save)
    if contents.history.count > Store.mostHistory { contents.history.removeFirst() }
    contents.sequence = sequence
  }

  private func reader(of number: Int64) throws(StorageError) -> JournalReader {
    let name = Generations.journal(number)
    let file = try onDisk { () throws(DiskError) in try disk.open(name, .read) }
    let reader = try JournalReader(disk: disk, file: file, name: name, ring: ring)
    guard reader.header.store == keys.store, reader.header.generation == number else {
      throw .filesMissing("\(name): another store's file")
    }
    return reader
  }

  private func requireEmpty(
    _ reader: inout JournalReader, _ before: JournalReader, _ subjects: SubjectKeys, _ number: Int64
  ) throws(StorageError) {
    var count = 0
    try reader.readAll({ (_, _) throws(StorageError) in count += 1 }, keys: subjects)
    guard count == 0, reader.tail == .none, before.ending != .sealed else {
      throw .filesMissing("\(Generations.journal(number)): chain")
    }
  }

  private func compareWithMark(_ replayed: Replayed) throws(StorageError) {
    guard let mark = HighWaterMark.read(from: disk) else { return }
    let found = replayed.contents.sequence
    if found < mark.sequence { throw .recordsLost(expected: mark.sequence, found: found) }
  }

  private func removeLeftovers(_ names: [String]) throws(StorageError) {
    try onDisk { () throws(DiskError) in
      for name in names where name.hasPrefix("tmp-") { try disk.remove(name) }
    }
  }

  /// What was read may exist in the page cache alone, so it is written again, into new files.
  private func renew(_ store: Store, _ replayed: Replayed, newest names: [String], isNewest: Bool)
    throws(StorageError)
  {
    try setAside(replayed, isNewest: isNewest, names)
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
    switch replayed.last.tail {
    case .torn: store.opening = .afterCrashWithTornRecord
    case .none, .damage: store.opening = isNewest ? .afterCrash : .rebuiltFromOlderSnapshot
    }
  }

  /// Moves what is damaged, torn or orphaned out of the way, into `quarantine`; nothing is deleted.
  private func setAside(_ replayed: Replayed, isNewest: Bool, _ names: [String])
    throws(StorageError)
  {
    var moved = replayed.orphans.map(Generations.journal)
    if !isNewest, let bad = Generations.numbers(in: names, ending: ".snap").last {
      moved.append(Generations.snapshot(bad))
    }
    let tail = replayed.last.tail
    if moved.isEmpty && tail == .none { return }
    try onDisk { () throws(DiskError) in
      try disk.makeFolder("quarantine")
      let stamp = "\(replayed.contents.sequence)-\(Generations.journal(replayed.lastNumber))"
      if case .torn(let count) = tail {
        let source = try disk.open(Generations.journal(replayed.lastNumber), .read)
        defer { disk.close(source) }
        let bytes = try disk.read(source, at: replayed.last.end.offset, count: count)
        let copy = try disk.open("quarantine/torn-\(stamp)", .write)
        defer { disk.close(copy) }
        try disk.write(copy, at: 0, bytes)
        try disk.syncFile(copy)
      }
      for name in moved { try disk.rename(name, to: "quarantine/\(name)") }
      try disk.syncFolder()
    }
  }
}
