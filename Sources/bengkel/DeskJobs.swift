import Screens
import Storage
import Workshop

/// The jobs of the pages.
extension StoreDesk {
  var job: JobState? { running?.state }

  func start(_ job: Job) throws(StorageError) {
    guard let store else { throw .missing(path: options.store) }
    if running != nil { throw .busy }
    let run = JobRun(job, of: store, on: disk, at: now)
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
}
