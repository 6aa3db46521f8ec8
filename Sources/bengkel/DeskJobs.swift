import Screens
import Storage
import Workshop

/// The jobs of the pages.
extension StoreDesk {
  var job: JobState? { running?.state }

  func start(_ job: Job) throws(StorageError) {
    guard let store else { throw .missing(path: options.store) }
    if running != nil { throw .busy }
    let authority = Authority(user: workshop.user(login: login ?? "") ?? ID(-1))
    let run = JobRun(job, of: store, on: disk, at: now, by: authority)
    running = run
    worker.start {
      run.run()
    } ended: { [weak self] outcome in
      self?.ended(job, outcome)
    }
  }

  private func ended(_ job: Job, _ outcome: JobOutcome) {
    running = nil
    self.outcome = (job, outcome)
    system.lastBackup = store?.lastBackup
    guard case .checked(let found) = outcome else { return }
    let note = CheckNote(
      at: now, sequence: found.head.sequence, isSound: found.isTrusted)
    system.lastCheck = note
    notes.lastCheck = note
    if let login { _ = keepNotes(of: login) }
  }

  func cancel() { running?.control.cancel() }

  func takeOutcome() -> (job: Job, outcome: JobOutcome)? {
    defer { outcome = nil }
    return outcome
  }
}
