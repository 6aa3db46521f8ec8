import Workshop

/// A workshop with its files: the one door through which it changes.
///
/// "Saved as n" means that the record is on the disk. Opening, making and rotating are in files of
/// their own; the formats are in docs/FILE-FORMAT.md.
package final class Store {
  /// The workshop for whoever looks at it often; another one after each record.
  package private(set) var lent: LentWorkshop
  /// Why nothing may be recorded as long as the store is open, or nil; `readOnlyReason(at:)` asks
  /// the clock and the room too.
  package internal(set) var readOnlyReason: ReadOnlyReason?
  /// What was found when the store was opened.
  package internal(set) var opening = Opening.clean
  /// What was not as it should be then, though nothing that was recorded is missing but what they
  /// say; each has its sentence, and `isLoss` says whether commands end with 1.
  package internal(set) var findings: [StoreWarning] = []
  /// What is missing of a store that was opened as a part; nil when all was read.
  package internal(set) var gap: StoreGap?
  package let isPractice: Bool
  /// The newest records, oldest first, for undo.
  package internal(set) var history: [PastSave]

  let disk: any Disk
  let store: [UInt8]
  var ring: KeyRing
  var keyFile: KeyFile
  var subjectKeys: SubjectKeys
  var attempts: AttemptsBook
  var generation: Int64
  var journal: JournalFile?
  var lockFile: Int32? {
    didSet { lockPlace = lockFile.flatMap { try? disk.facts($0).place } }
  }
  /// Which file the lock is, so that another one in its place is known.
  private(set) var lockPlace: UInt64?
  /// The last record before the newest journal was begun.
  var sequenceAtRotation: Int64
  /// The snapshot of the newest generation, until it stands on the disk.
  var waitingSnapshot: SnapshotWork?
  /// One that could not be written, until it is tried again or a newer one is due.
  var failedSnapshot: SnapshotWork?
  /// Why the last snapshot could not be written; no record is in danger.
  package internal(set) var snapshotTrouble: StorageError?
  /// How far the mark reaches; -1 when it must be written anew.
  var sequenceAtMark: Int64
  /// What this computer saw of stores.
  var seen: any SeenMarks = NothingSeen()
  /// The chain value behind the newest record of this session.
  private var chainAtRecord: [UInt8] = []
  /// Where the notes of each user stand, as far as this session read or wrote them.
  var notesWritings: [String: NotesPlace] = [:]
  private let sequenceRead: Int64
  /// When the store, or what was read of it first, was begun.
  let founded: Instant
  var room = RoomHold()
  var checks = Checks.all

  static let mostHistory = 500
  static let rotateAfter: Int64 = 1000
  static let rotateAtCloseAfter: Int64 = 200

  init(
    disk: any Disk, keyFile: KeyFile, ring: KeyRing, subjectKeys: SubjectKeys, contents: Contents,
    generation: Int64
  ) {
    self.disk = disk
    self.keyFile = keyFile
    self.ring = ring
    self.subjectKeys = subjectKeys
    self.generation = generation
    store = keyFile.store
    isPractice = keyFile.isPractice
    attempts = AttemptsBook(disk, of: keyFile.store)
    lent = LentWorkshop(contents.workshop)
    history = contents.history
    sequenceRead = contents.sequence
    founded = contents.founded
    sequenceAtRotation = contents.sequence
    sequenceAtMark = contents.sequence
  }

  package internal(set) var workshop: Workshop {
    get { lent.workshop }
    set { lent = LentWorkshop(newValue) }
  }

  /// The number of the newest record.
  package var lastSequence: Int64 { journal?.lastSequence ?? sequenceRead }

  /// The generation that is written and how long its journal is.
  package var journalPlace: (generation: Int64, offset: Int64) {
    (generation, journal?.offset ?? 0)
  }

  /// Saves a list of actions as one record, or says which rules stand against it.
  ///
  /// `actions`: carried out in order, all or none.
  ///
  /// `authority`: who acts, and who put a PIN to it.
  ///
  /// `now`: written into the record; nothing else here reads a clock.
  ///
  /// `undoes`: the record that this one takes back.
  package func perform(
    _ actions: [Action], by authority: Authority, at now: Instant, undoing undoes: Int64? = nil
  ) throws(StorageError) -> Saving {
    try perform(actions, by: authority, at: now, undoing: undoes, offering: [])
  }

  /// `slots`: ways in that the record knows, and that count from it on.
  func perform(
    _ actions: [Action], by authority: Authority, at now: Instant, undoing undoes: Int64? = nil,
    offering slots: [KeySlot]
  ) throws(StorageError) -> Saving {
    if actions.isEmpty { return .refused([RuleBroken(.field(.nothingChanges))]) }
    measureRoom()
    try requireRecording(of: actions, at: now)
    guard journal != nil else { throw .readOnly(.secondInstance("")) }
    try requireOwnPassword(authority.user, actions)
    let today = now.local(offset: workshop.settings.offset).day
    var changed = workshop
    var steps: [[Action]]? = []
    for action in actions {
      let broken = changed.broken(by: action, as: authority, on: today)
      if !broken.isEmpty { return .refused(broken) }
      if let back = changed.reversal(of: action) { steps?.append(back) } else { steps = nil }
      changed.apply(action, by: authority)
    }
    if changed.subjects > workshop.subjects && areNamesClosed {
      return .refused([RuleBroken(.people(.identityClosed))])
    }
    try requireOwnFiles()
    try requireFreshJournal(at: now)
    guard let journal else { throw .readOnly(.diskFailed) }
    let save = PastSave(
      sequence: journal.lastSequence + 1, at: now, authority: authority, actions: actions,
      reversal: steps?.reversed().flatMap { $0 } ?? [], undoes: undoes)
    try changeIdentityKeyWhenDue()
    try offer(slots, in: changed)
    try addSubjectKeys(upTo: changed.subjects)
    try write(save, to: journal)
    try requireOwnLock()
    workshop = changed
    remember(save)
    if !slots.isEmpty || actions.contains(where: { $0.fact.capability == .users }) {
      try? settleKeys(granted: slots.isEmpty ? [] : keyFile.body.offered)
    }
    if isRotationDue(after: Self.rotateAfter) { beginRotation(at: now) }
    try? settleIdentity()
    return .saved(save.sequence)
  }

  /// Notes on disk how far the records reach; called with the clock's minute and at the close.
  package func mark() throws(StorageError) {
    guard let journal, readOnlyReason == nil, journal.lastSequence > sequenceAtMark else { return }
    let mark = HighWaterMark(
      generation: generation, sequence: journal.lastSequence,
      chain: chainAtRecord.isEmpty ? journal.chain : chainAtRecord,
      tries: try attempts.tries ?? HighWaterMark.read(from: disk)?.tries)
    try onDiskOrNever { () throws(DiskError) in try mark.write(to: disk) }
    sequenceAtMark = journal.lastSequence
    note(mark)
  }

  /// Ends the session well: a new snapshot when much was recorded, else a closing frame.
  package func close(at now: Instant) throws(StorageError) {
    defer { release() }
    guard journal != nil, readOnlyReason == nil else { return }
    retrySnapshot()
    writeWaitingSnapshot(at: now)
    if isRotationDue(after: Self.rotateAtCloseAfter) { rotate(at: now) }
    if readOnlyReason != nil { return }
    if self.journal?.isClosed == false { try self.journal?.closeCleanly() }
    try mark()
  }

  private func write(_ save: PastSave, to journal: JournalFile) throws(StorageError) {
    let body: [UInt8]
    do throws(WireFault) {
      body = try Writer.encode(save.journalRecord, keys: subjectKeys)
    } catch {
      throw error.damage(of: SubjectCopies.names[0])
    }
    do throws(StorageError) {
      try journal.append(body, as: save.sequence)
      chainAtRecord = journal.chain
    } catch {
      if journal.hasFailed { readOnlyReason = .diskFailed }
      if case .diskFull = error { room.hold() }
      throw error
    }
  }

  func remember(_ save: PastSave) {
    history.append(save)
    if history.count > Self.mostHistory { history.removeFirst(history.count - Self.mostHistory) }
  }

  private func addSubjectKeys(upTo count: Int32) throws(StorageError) {
    if count <= workshop.subjects { return }
    try subjectKeys.requireNew(workshop.subjects..<count)
    try onDiskOrNever { () throws(DiskError) in
      try subjectKeys.add(workshop.subjects..<count, to: disk, store: store, ring: ring)
    }
  }

  /// Writes to a file beside the journal; any failure but want of room ends the writing.
  func onDiskOrNever(_ work: () throws(DiskError) -> Void) throws(StorageError) {
    do throws(DiskError) {
      try work()
    } catch {
      if error.isFull { room.hold() } else { readOnlyReason = .diskFailed }
      throw error.storageError
    }
  }

  func release() {
    journal?.release()
    journal = nil
    if let lockFile { disk.close(lockFile) }
    lockFile = nil
  }
}

/// How a store was found when it was opened.
package enum Opening: Equatable, Sendable {
  /// Closed well the last time.
  case clean
  /// Not closed, but every record is there.
  case afterCrash
  /// One record that was being written is gone; it was never acknowledged.
  case afterCrashWithTornRecord
  /// The newest snapshot was damaged; everything was rebuilt from older files.
  case rebuiltFromOlderSnapshot
}

extension PastSave {
  var journalRecord: JournalRecord {
    JournalRecord {
      $0.at = at
      $0.user = authority.user
      $0.signer = authority.signer
      $0.actions = actions.map { action in ActionBox { $0.action = action } }
      $0.reversal = reversal.map { action in ActionBox { $0.action = action } }
      $0.undoes = undoes
    }
  }

  init(_ record: JournalRecord, sequence: Int64) {
    self.init(
      sequence: sequence, at: record.at,
      authority: Authority(user: record.user, signer: record.signer),
      actions: record.actions.compactMap(\.action), reversal: record.reversal.compactMap(\.action),
      undoes: record.undoes)
  }
}
