import Workshop

extension Store {
  /// Begins a new generation: a sealed journal, its successor, and a snapshot between them.
  ///
  /// The order of the steps and of their syncs is what makes every crash recoverable: the successor
  /// is durable before the seal, the snapshot before its name.
  func rotate(at now: Instant) throws(StorageError) {
    guard let journal else { return }
    let seal = journal.preparedSeal()
    let next = generation + 1
    let sequence = journal.lastSequence
    let successor = header(
      .journal, generation: next, sequence: sequence + 1, chain: seal.chain)
    try begin(successor, number: next)
    try journal.seal(with: seal.frame)
    journal.release()
    try writeSnapshot(number: next, sequence: sequence, chain: seal.chain)
    try openJournal(
      number: next, header: successor,
      end: JournalEnd(offset: Int64(FileHeader.size), sequence: sequence, chain: seal.chain))
    generation = next
    sequenceAtSnapshot = sequence
    try mark()
    try prune()
  }

  /// Steps R1 and R2: the new journal, durable under its name.
  func begin(_ header: FileHeader, number: Int64) throws(StorageError) {
    try onDisk { () throws(DiskError) in
      let temporary = "tmp-" + Generations.journal(number)
      try JournalFile.create(temporary, header: header, on: disk)
      try disk.rename(temporary, to: Generations.journal(number))
      try disk.syncFolder()
    }
  }

  /// Steps R4 to R6: the snapshot, read back and compared, durable under its name.
  func writeSnapshot(number: Int64, sequence: Int64, chain: [UInt8]) throws(StorageError) {
    let header = header(.snapshot, generation: number, sequence: sequence, chain: chain)
    let key = Sealing.subkey(.snapshot, of: storeKey)
    let temporary = "tmp-" + Generations.snapshot(number)
    let body = try snapshotBody()
    try onDisk { () throws(DiskError) in
      try Snapshot.write(body, to: temporary, header: header, key: key, on: disk)
    }
    guard try Snapshot.read(temporary, header: header, key: key, on: disk) == body else {
      throw .damaged(file: temporary, offset: 0, reason: "what was written reads differently")
    }
    try onDisk { () throws(DiskError) in
      try disk.rename(temporary, to: Generations.snapshot(number))
      try disk.syncFolder()
    }
  }

  func openJournal(
    number: Int64, header: FileHeader, end: JournalEnd, isClosed: Bool = false
  ) throws(StorageError) {
    let file = try onDisk { () throws(DiskError) in
      try disk.open(Generations.journal(number), .write)
    }
    journal = JournalFile(
      disk: disk, file: file, header: header, key: Sealing.subkey(.journal, of: storeKey), end: end,
      isClosed: isClosed)
  }

  func header(_ kind: FileHeader.Kind, generation: Int64, sequence: Int64, chain: [UInt8])
    -> FileHeader
  {
    FileHeader(
      kind: kind, schema: Schema.version, store: store, file: Sealing.random(16),
      generation: generation, sequence: sequence, chain: chain, isPractice: isPractice)
  }

  private func snapshotBody() throws(StorageError) -> [UInt8] {
    let body = SnapshotBody {
      $0.rows = workshop.stored
      $0.history = history.map { save in
        PastRecord {
          $0.sequence = save.sequence
          $0.record = save.journalRecord
        }
      }
    }
    do throws(WireFault) {
      return try Writer.encode(body, keys: subjectKeys)
    } catch {
      throw .damaged(file: SubjectKeys.name, offset: 0, reason: error.reason)
    }
  }

  /// Step R7: the newest three snapshots stay; journals are never removed.
  private func prune() throws(StorageError) {
    try onDisk { () throws(DiskError) in
      let numbers = Generations.numbers(in: try disk.names(), ending: ".snap")
      for number in numbers.dropLast(3) { try disk.remove(Generations.snapshot(number)) }
      try disk.syncFolder()
    }
  }
}
