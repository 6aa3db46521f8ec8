import Screens
import Storage
import Wording
import Workshop

/// The pages' desk over a store on disk.
final class StoreDesk: Desk {
  private let disk: FolderDisk
  private let options: ProgramOptions
  private let lastSaved: UnsafeMutablePointer<Int64>?
  private var store: Store?
  private let worker: Worker
  private var running: JobRun?
  private var outcome: (job: Job, outcome: JobOutcome)?
  private var isWritingSnapshot = false
  private(set) var readOnlyReason: ReadOnlyReason?

  /// `lastSaved`: where the guardian reads the last saved number.
  ///
  /// `worker`: writes the snapshots beside the loop.
  init(_ options: ProgramOptions, lastSaved: UnsafeMutablePointer<Int64>?, worker: Worker) {
    self.worker = worker
    self.options = options
    self.lastSaved = lastSaved
    disk = FolderDisk(path: options.store)
  }

  var workshop: Workshop { store?.workshop ?? Workshop() }
  var lastSequence: Int64 { store?.lastSequence ?? 0 }
  var history: [PastSave] { store?.history ?? [] }
  var now: Instant { Clocks.now }

  var openingWords: Words? {
    switch store?.opening ?? .clean {
    case .clean: readOnlyReason?.words
    case .afterCrash:
      Words(
        "Komputer mati tanpa ditutup. Semua tindakan sampai #\(lastSequence) ada.",
        en: "The computer died without closing. All is there up to #\(lastSequence).")
    case .afterCrashWithTornRecord:
      Words(
        "Listrik padam saat menyimpan: tindakan sesudah #\(lastSequence) tidak disimpan.",
        en: "Power failed while saving: what followed #\(lastSequence) was not saved.")
    case .rebuiltFromOlderSnapshot:
      Words(
        "Berkas keadaan rusak; data lengkap dibangun ulang. Disk perlu diperiksa.",
        en: "A snapshot was damaged; all was rebuilt. The disk needs checking.")
    }
  }

  func logIn(_ login: String, password: String) throws(StorageError) -> ID<User> {
    if let store {
      try store.checkPassword(password, of: login, at: Clocks.moment)
    } else {
      store = try open(login, password)
    }
    lastSaved?.pointee = lastSequence
    guard let user = workshop.user(login: login) else { throw .wrongPassword }
    return user
  }

  /// A store that is in use elsewhere opens for reading.
  private func open(_ login: String, _ password: String) throws(StorageError) -> Store {
    do throws(StorageError) {
      return try Store.open(
        on: disk, as: .write, login: login, password: password, holder: options.holder(login),
        at: Clocks.moment)
    } catch {
      guard case .locked(let holder) = error else { throw error }
      readOnlyReason = .secondInstance(holder)
      return try Store.open(
        on: disk, as: .read, login: login, password: password, holder: "", at: Clocks.moment)
    }
  }

  func checkPIN(_ pin: String, of login: String) throws(StorageError) {
    try store?.checkPIN(pin, of: login, at: Clocks.moment)
  }

  func perform(_ actions: [Action], by authority: Authority, undoing: Int64?)
    throws(StorageError) -> Saving
  {
    guard let store else { throw .missing(path: options.store) }
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    defer {
      lastSaved?.pointee = store.lastSequence
      readOnlyReason = store.readOnlyReason
    }
    let saving = try store.perform(actions, by: authority, at: now, undoing: undoing)
    writeSnapshot(of: store)
    return saving
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

  // MARK: Jobs

  var job: JobState? { running?.state }

  func start(_ job: Job) throws(StorageError) {
    guard let store else { throw .missing(path: options.store) }
    if running != nil { throw .busy }
    let run = JobRun(job: job, since: now, access: store.access)
    running = run
    worker.start {
      run.run()
    } ended: { [weak self] outcome in
      self?.running = nil
      self?.outcome = (job, outcome)
    }
  }

  func cancel() { running?.control.cancel() }

  func takeOutcome() -> (job: Job, outcome: JobOutcome)? {
    defer { outcome = nil }
    return outcome
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

  func tick() { try? store?.mark() }

  /// Ends the session; what cannot be written any more is recovered at the next start.
  func close() {
    cancel()
    worker.finish()
    try? store?.close(at: now)
  }
}
