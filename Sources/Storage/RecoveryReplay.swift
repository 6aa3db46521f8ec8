import Workshop

extension Recovery {
  /// What the journals behind the base amount to.
  struct Replayed {
    var contents: Contents
    /// The newest journal that the records reach into, and its number.
    var last: JournalReader
    var number: Int64
    /// What the journals hold from the marked record on: it may stand in memory alone.
    var unmarked: [UnmarkedPart] = []
    /// Journals that a rotation began and did not come to use.
    var orphans: [Int64] = []

    /// Whether the session before ended well, so that writing may go on where it stopped.
    var isClosedWell: Bool { last.ending == .closed && last.tail == .none && orphans.isEmpty }
  }

  /// A part of a journal.
  struct UnmarkedPart {
    var journal: Int64
    var start: Int64
    var end: Int64
  }

  /// Replays the base's journal and every one that goes on from it.
  ///
  /// A journal goes on from another when its header names the chain value and the number at which
  /// the other ends; so nothing can be missing between them, whatever their numbers.
  ///
  /// `mark`: the record that it names must be the one that was marked, not another in its place.
  ///
  /// `seen`: the same of the record that this computer saw.
  ///
  /// `fresh`: reads from the disk what memory may hold although no sync ever reached the disk.
  func replay(
    from base: Base, _ names: [String], _ subjects: SubjectKeys, _ mark: HighWaterMark?,
    _ seen: SeenMark? = nil, fresh: Bool
  ) throws(StorageError) -> Replayed {
    let first = base.header.generation
    let numbers = Generations.numbers(in: names, ending: ".jrnl").filter { $0 >= first }
    guard numbers.first == first else {
      throw .filesMissing(file: Generations.journal(first), reason: .absent)
    }
    var replayed = Replayed(
      contents: Contents(base.body, header: base.header), last: try reader(of: first, fresh: fresh),
      number: first)
    defer { replayed.last.close() }
    let start = JournalEnd(
      offset: 0, sequence: base.header.sequence, chain: base.header.chain)
    guard follows(replayed.last.header, start) else {
      throw .filesMissing(file: Generations.journal(first), reason: .disconnected)
    }
    try read(&replayed, subjects, mark, seen, fresh: fresh)
    for number in numbers.dropFirst() {
      var reader = try reader(of: number, fresh: fresh)
      guard follows(reader.header, replayed.last.end) else {
        defer { reader.close() }
        try requireUnused(&reader, number, after: replayed.last.end, subjects)
        replayed.orphans.append(number)
        continue
      }
      replayed.last.close()
      replayed.last = reader
      replayed.number = number
      try read(&replayed, subjects, mark, seen, fresh: fresh)
    }
    if replayed.last.ending == .sealed && checks.contains(.successor) {
      throw .filesMissing(file: Generations.journal(replayed.number + 1), reason: .absent)
    }
    return replayed
  }

  private func follows(_ header: FileHeader, _ end: JournalEnd) -> Bool {
    header.sequence == end.sequence + 1
      && (header.chain == end.chain || !checks.contains(.chain))
  }

  /// Carries out the records of the newest journal.
  private func read(
    _ replayed: inout Replayed, _ subjects: SubjectKeys, _ mark: HighWaterMark?,
    _ seen: SeenMark?, fresh: Bool
  ) throws(StorageError) {
    let before = replayed.contents.sequence
    var contents = replayed.contents
    var (atMark, atSeen): ([[UInt8]], [[UInt8]]) = ([], [])
    var start = Int64(FileHeader.size)
    try replayed.last.readAll(
      { (record, sequence) throws(StorageError) in
        contents.take(record, as: sequence)
      }, keys: subjects,
      newerKeys: { () throws(StorageError) in
        fresh ? subjects : try SubjectKeys.read(from: disk, store: keys.store, ring: ring)
      },
      passing: { (end) throws(StorageError) in
        if end.sequence == mark?.sequence, end.sequence > before { atMark.append(end.chain) }
        if end.sequence < mark?.sequence ?? 0 { start = end.offset }
        if end.sequence == seen?.sequence, end.sequence > before { atSeen.append(end.chain) }
      })
    replayed.contents = contents
    replayed.unmarked.append(
      UnmarkedPart(journal: replayed.number, start: start, end: replayed.last.end.offset))
    if let mark, !atMark.isEmpty, !atMark.contains(where: mark.isMet) {
      throw .filesMissing(file: Generations.journal(replayed.number), reason: .replaced)
    }
    if let seen, !atSeen.isEmpty, !atSeen.contains(where: { $0.starts(with: seen.chain) }),
      !seen.isExplained(by: contents.workshop)
    {
      throw .otherThanSeen(at: seen.sequence)
    }
    if case .damage(let reason) = replayed.last.tail, checks.contains(.tail) {
      throw .damaged(
        file: Generations.journal(replayed.number), offset: replayed.last.end.offset,
        reason: reason)
    }
  }

  private func reader(of number: Int64, fresh: Bool) throws(StorageError) -> JournalReader {
    let name = Generations.journal(number)
    let file = try onDisk { () throws(DiskError) in try disk.open(name, .read) }
    do throws(StorageError) {
      if fresh { disk.forget(file) }
      let reader = try JournalReader(
        disk: disk, file: file, name: name, ring: ring, checks: checks)
      guard reader.header.store == keys.store, reader.header.generation == number,
        reader.header.isPractice == keys.isPractice
      else {
        throw .filesMissing(file: name, reason: .foreign)
      }
      return reader
    } catch {
      disk.close(file)
      throw error
    }
  }

  /// A journal that does not go on from the one before must have been begun by a rotation that came
  /// to nothing: it holds no frame, and was begun at a record that is there.
  private func requireUnused(
    _ reader: inout JournalReader, _ number: Int64, after end: JournalEnd, _ subjects: SubjectKeys
  ) throws(StorageError) {
    try reader.readAll({ (_, _) throws(StorageError) in }, keys: subjects)
    guard reader.end.offset == Int64(FileHeader.size), reader.tail == .none,
      reader.header.sequence <= end.sequence + 1
    else {
      throw .filesMissing(file: Generations.journal(number), reason: .disconnected)
    }
  }
}
