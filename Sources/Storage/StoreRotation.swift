import Workshop

extension Store {
  func isRotationDue(after count: Int64) -> Bool {
    lastSequence - sequenceAtRotation >= count || keyFile.body.isKeyChangeDue
  }

  /// Begins a new generation before a record that the present journal must not take: one that an
  /// older program would read it in, or under a key that is to be changed.
  func requireFreshJournal(at now: Instant) throws(StorageError) {
    if isJournalFresh { return }
    beginRotation(at: now)
    if !isJournalFresh { throw snapshotTrouble ?? .readOnly(readOnlyReason ?? .diskFailed) }
  }

  private var isJournalFresh: Bool {
    guard let header = journal?.header else { return false }
    return header.format == FileHeader.format && header.schema == Schema.version
      && !keyFile.body.isKeyChangeDue
  }

  /// Begins a new generation and writes its snapshot at once.
  func rotate(at now: Instant) {
    writeWaitingSnapshot(at: now)
    beginRotation(at: now)
    writeWaitingSnapshot(at: now)
  }

  /// Steps R1 to R3: the new journal is durable before the seal of the old one, so that a sealed
  /// journal without a successor is a loss and never a crash.
  ///
  /// The records so far are safe whatever happens here: without room the old journal goes on; any
  /// other failure ends the writing.
  func beginRotation(at now: Instant) {
    guard let journal, readOnlyReason == nil else { return }
    do throws(StorageError) {
      try changeStoreKeyWhenDue()
    } catch {
      snapshotTrouble = error
      return
    }
    let seal = journal.preparedSeal()
    let sequence = journal.lastSequence
    let (next, successor): (Int64, FileHeader)
    do throws(StorageError) {
      next = try nextGeneration()
      successor = header(
        .journal, generation: next, sequence: sequence + 1, chain: seal.chain, at: now)
      try begin(successor, number: next)
    } catch {
      snapshotTrouble = error
      if case .diskFull = error { return }
      readOnlyReason = .diskFailed
      return
    }
    var fresh: JournalFile?
    do throws(StorageError) {
      fresh = try journalFile(
        number: next, header: successor,
        end: JournalEnd(offset: Int64(FileHeader.size), sequence: sequence, chain: seal.chain))
      try journal.seal(with: seal.frame)
      journal.release()
      self.journal = fresh
      generation = next
      failedSnapshot = nil
      // One that is being written stands for the journals since, until the next.
      if waitingSnapshot == nil {
        sequenceAtRotation = sequence
        waitingSnapshot = snapshotWork(
          number: next, sequence: sequence, chain: seal.chain, at: now)
      }
    } catch {
      fresh?.release()
      snapshotTrouble = error
      // Without room for the seal the old journal goes on; its successor stays unused.
      if case .diskFull = error, !journal.hasFailed { return }
      readOnlyReason = .diskFailed
      return
    }
    do throws(StorageError) { try keyChangeEnded() } catch { snapshotTrouble = error }
  }

  /// The snapshot that waits to be written, for another thread to `run`; its end is told to
  /// `snapshotEnded`.
  package var snapshotWork: SnapshotWork? { waitingSnapshot }

  /// Takes the news of a snapshot's end: old ones may go, or the trouble is kept to be said.
  ///
  /// One that could not be written is kept for `retrySnapshot`.
  package func snapshotEnded(_ trouble: StorageError?, at now: Instant) {
    failedSnapshot = trouble == nil ? nil : waitingSnapshot
    waitingSnapshot = nil
    snapshotTrouble = trouble
    guard trouble == nil else { return }
    try? mark()
    do throws(DiskError) { try prune(at: now) } catch { snapshotTrouble = error.storageError }
  }

  /// Lets the snapshot that could not be written wait once more, so that no start has to replay the
  /// journals of two generations; called with the clock's minute and at the close.
  package func retrySnapshot() {
    if readOnlyReason != nil || waitingSnapshot != nil { return }
    waitingSnapshot = failedSnapshot
    failedSnapshot = nil
  }

  func writeWaitingSnapshot(at now: Instant) {
    guard let work = waitingSnapshot else { return }
    do throws(StorageError) {
      try work.run()
      snapshotEnded(nil, at: now)
    } catch {
      snapshotEnded(error, at: now)
    }
  }

  /// Steps R1 and R2: the new journal, durable under its name.
  func begin(_ header: FileHeader, number: Int64) throws(StorageError) {
    let temporary = "tmp-" + Generations.journal(number)
    try? disk.remove(temporary)
    do throws(DiskError) {
      try JournalFile.create(temporary, header: header, on: disk)
      try disk.rename(temporary, to: Generations.journal(number))
      try disk.syncFolder()
    } catch {
      try? disk.remove(temporary)
      throw error.storageError
    }
  }

  func snapshotWork(number: Int64, sequence: Int64, chain: [UInt8], at now: Instant)
    -> SnapshotWork
  {
    SnapshotWork(
      disk: disk, number: number,
      header: header(.snapshot, generation: number, sequence: sequence, chain: chain, at: now),
      key: Sealing.subkey(.snapshot, of: ring.present), workshop: workshop, history: history,
      subjectKeys: subjectKeys)
  }

  func openJournal(
    number: Int64, header: FileHeader, end: JournalEnd, isClosed: Bool = false
  ) throws(StorageError) {
    journal = try journalFile(number: number, header: header, end: end, isClosed: isClosed)
  }

  private func journalFile(
    number: Int64, header: FileHeader, end: JournalEnd, isClosed: Bool = false
  ) throws(StorageError) -> JournalFile {
    let key = try ring.key(of: header, named: Generations.journal(number))
    return try onDisk { () throws(DiskError) in
      let file = try disk.open(Generations.journal(number), .write)
      return JournalFile(
        disk: disk, file: file, header: header, key: key, end: end, length: try disk.size(file),
        isClosed: isClosed)
    }
  }

  func header(
    _ kind: FileHeader.Kind, generation: Int64, sequence: Int64, chain: [UInt8], at now: Instant
  ) -> FileHeader {
    FileHeader(
      kind: kind, schema: Schema.version, store: store, file: Sealing.random(16),
      generation: generation, sequence: sequence, chain: chain, isPractice: isPractice,
      keyNumber: ring.number, created: now, checks: checks)
  }

  /// A number above every generation that was ever begun.
  private func nextGeneration() throws(StorageError) -> Int64 {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    return max(generation, Generations.numbers(in: names, ending: ".jrnl").last ?? 0) + 1
  }

  /// Step R7: snapshots that are neither new nor of their day's last leave; journals never do.
  func prune(at now: Instant) throws(DiskError) {
    let snapshots = Generations.numbers(in: try disk.names(), ending: ".snap").compactMap {
      number -> KeptSnapshot? in
      let name = Generations.snapshot(number)
      guard let header = try? Snapshot.header(of: name, on: disk),
        let bytes = try? disk.size(of: name)
      else { return nil }
      return KeptSnapshot(
        number: number, day: header.created.local(offset: workshop.settings.offset).day,
        bytes: bytes)
    }
    let today = now.local(offset: workshop.settings.offset).day
    for number in Retention.leaving(snapshots, on: today) {
      try disk.remove(Generations.snapshot(number))
    }
    try disk.syncFolder()
  }
}
