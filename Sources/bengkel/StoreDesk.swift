import Screens
import Storage
import Wording
import Workshop

/// The pages' desk over a store on disk.
final class StoreDesk: Desk {
  let disk: FolderDisk
  let options: ProgramOptions
  let worker: Worker
  var store: Store?
  var running: JobRun?
  var outcome: (job: Job, outcome: JobOutcome)?
  /// Who is logged in, and what is kept for that user.
  var login: String?
  var notes = UserNotes()
  var system = SystemFacts()
  private let lastSaved: UnsafeMutablePointer<Int64>?
  private var isWritingSnapshot = false
  private static let unopened = LentWorkshop(.unopened)

  /// `lastSaved`: where the guardian reads the last saved number.
  ///
  /// `worker`: writes snapshots and runs jobs beside the loop.
  init(_ options: ProgramOptions, lastSaved: UnsafeMutablePointer<Int64>?, worker: Worker) {
    self.worker = worker
    self.options = options
    self.lastSaved = lastSaved
    disk = FolderDisk(path: options.store)
    glance()
  }

  /// What can be known of the store before anybody logs in.
  func glance() {
    let glance = StoreGlance(disk)
    system.knownSequence = glance.sequence
    system.lastBackup = glance.lastBackup
    system.isPractice = glance.isPractice
  }

  var lent: LentWorkshop { store?.lent ?? Self.unopened }
  var lastSequence: Int64 { store?.lastSequence ?? 0 }
  var history: [PastSave] { store?.history ?? [] }
  var now: Instant { Clocks.now }
  var openingWords: Words? {
    answerWords ?? store?.opening.words(upTo: lastSequence) ?? store?.findings.first?.words
      ?? readOnlyReason?.words
  }

  var readOnlyReason: ReadOnlyReason? { store?.readOnlyReason(at: now) }

  // MARK: Who sits there

  func logIn(_ login: String, password: String) throws(StorageError) -> ID<User> {
    try admit(login, password)
    guard let user = workshop.user(login: login) else { throw .wrongPassword }
    self.login = login
    notes = store?.notes(of: login) ?? UserNotes()
    notes.lastLogin = now
    _ = keepNotes(of: login)
    return user
  }

  /// Opens the store, or lets the next one into it; where that one sees other names it is closed
  /// and opened anew, and nothing of the session before is left.
  private func admit(_ login: String, _ password: String) throws(StorageError) {
    guard let before = store else {
      return take(
        try Store.openForPages(
          on: disk, login: login, password: password, holder: options.holder(login),
          at: Clocks.moment, seen: OwnComputer.seen))
    }
    guard let access = try before.admit(login, password: password, at: Clocks.moment) else {
      return
    }
    close()
    isWritingSnapshot = false
    (store, self.login, notes, outcome) = (nil, nil, UserNotes(), nil)
    (system.failure, system.answer) = (nil, nil)
    take(try access.openForPages(holder: options.holder(login), at: now))
  }

  /// Whether the notes of a user stand beside the store; a session that only reads keeps none.
  func keepNotes(of login: String) -> Bool {
    guard let store else { return false }
    return (try? store.keep(notes, of: login)) != nil
  }

  /// Goes on with a store that was opened, for the first time or anew.
  func take(_ opened: Store) {
    store = opened
    lastSaved?.pointee = lastSequence
    system.readAt = now
    system.lastBackup = opened.lastBackup
    system.head = opened.head
    system.gap = opened.gap
    measureRoom()
    if opened.opening != .clean { answerUnsure(in: opened) }
  }

  var fingerprint: @Sendable (KeptPaper) -> [UInt8] { { PaperFingerprint.of($0) } }

  func checkPIN(_ pin: String, of login: String) throws(StorageError) {
    try store?.checkPIN(pin, of: login, at: Clocks.moment)
  }

  // MARK: Drafts

  func drafts(of login: String) -> [Draft] { store?.notes(of: login).drafts ?? [] }

  func keep(_ drafts: [Draft], of login: String) -> Bool {
    guard login == self.login else { return false }
    notes.drafts = drafts
    return keepNotes(of: login)
  }

  func learntKeys(of login: String) -> LearntKeys { store?.notes(of: login).learnt ?? LearntKeys() }

  func keep(_ learnt: LearntKeys, of login: String) -> Bool {
    guard login == self.login else { return false }
    notes.learnt = learnt
    return keepNotes(of: login)
  }

  func views(of login: String) -> [SavedView] { store?.notes(of: login).views ?? [] }

  func keep(_ views: [SavedView], of login: String) -> Bool {
    guard login == self.login else { return false }
    notes.views = views
    return keepNotes(of: login)
  }

  func look(of login: String) -> UserLook { store?.notes(of: login).look ?? UserLook() }

  func keep(_ look: UserLook, of login: String) -> Bool {
    guard login == self.login else { return false }
    notes.look = look
    return keepNotes(of: login)
  }

  // MARK: Records

  func perform(_ actions: [Action], by authority: Authority, undoing: Int64?)
    throws(StorageError) -> Saving
  {
    guard let store else { throw .missing(path: options.store) }
    measureRoom()
    let moment = now
    do throws(StorageError) {
      let saving = try store.perform(actions, by: authority, at: moment, undoing: undoing)
      saved(in: store)
      return saving
    } catch {
      noteFailure(error, of: actions, at: moment, by: authority.user, in: store)
      throw error
    }
  }

  /// Takes note of what a record changes beside the workshop.
  func saved(in store: Store) {
    lastSaved?.pointee = store.lastSequence
    system.head = store.head
    // Shown already, so it may have changed.
    if !system.officers.isEmpty { system.officers = store.officers(at: Clocks.moment) }
    writeSnapshot(of: store)
  }

  /// Hands the worker a snapshot that waits, so that no key waits for it.
  private func writeSnapshot(of store: Store) {
    guard !isWritingSnapshot, let work = store.snapshotWork else { return }
    isWritingSnapshot = true
    worker.start {
      do throws(StorageError) {
        try work.run()
        return StorageError?.none
      } catch {
        return error
      }
    } ended: { [weak self] (trouble: StorageError?) in
      guard let self else { return }
      isWritingSnapshot = false
      store.snapshotEnded(trouble, at: now)
    }
  }

  // MARK: The session

  /// Why there is nothing to log in to, or nil.
  static func whyUnusable(_ options: ProgramOptions) -> StorageError? {
    do throws(StorageError) {
      try Store.requireStore(FolderDisk(path: options.store))
      return nil
    } catch {
      return error
    }
  }

  func tick() {
    if let store {
      try? store.mark()
      store.retrySnapshot()
      writeSnapshot(of: store)
    }
    measureRoom()
  }

  /// Ends the session; what cannot be written any more is recovered at the next start.
  func close() {
    cancel()
    worker.finish()
    try? store?.close(at: now)
  }
}
