import Screens
import Storage
import Wording
import Workshop

/// A job of the pages on its way through the worker: what it is, and the work on values of its own.
struct JobRun: Sendable {
  let job: Job
  let since: Instant
  let control = JobControl()
  /// The store as its session knows it.
  let access: StoreAccess

  var state: JobState {
    let progress = control.progress
    return JobState(job, since: since, done: progress.done, total: progress.total)
  }

  func run() -> JobOutcome {
    do throws(StorageError) {
      let outcome = try work()
      return control.isCancelled ? .stopped : outcome
    } catch {
      return control.isCancelled ? .stopped : .failed(error)
    }
  }

  private func work() throws(StorageError) -> JobOutcome {
    switch job {
    case .verify: try verify()
    case .backup: throw .busy
    }
  }

  private func verify() throws(StorageError) -> JobOutcome {
    let store = try access.open(as: .read, holder: "", at: since)
    let found = try store.verify()
    return .sound(upTo: store.lastSequence, warnings: found.warnings.map(\.words))
  }
}
