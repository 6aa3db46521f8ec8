import Reports
import Screens
import Storage
import Wording
import Workshop

/// A job of the pages on its way through the worker: what it is, and the work on values of its own.
struct JobRun: Sendable {
  private enum Work: Sendable {
    case check(StoreCheck)
    case backup(BackupWork)
    case printing(PrintJob)
    case reading(ReadingWork)
  }

  let job: Job
  let since: Instant
  let control = JobControl()
  private let work: Work

  init(
    _ job: Job, of store: Store, on disk: FolderDisk, at now: Instant, by authority: Authority
  ) {
    self.job = job
    since = now
    switch job {
    case .verify: work = .check(store.check())
    case .backup(let folder):
      work = .backup(
        BackupWork(
          of: disk, to: FolderDisk(path: folder), at: now, offset: store.workshop.settings.offset,
          page: resource(named: "Format/FORMAT.txt") ?? ""))
    case .printing(let job): work = .printing(job)
    case .readFile(let reading):
      work = .reading(
        ReadingWork(
          reading: reading, workshop: store.workshop, authority: authority,
          today: now.local(offset: store.workshop.settings.offset).day))
    }
  }

  var state: JobState {
    let progress = control.progress
    return JobState(job, since: since, done: progress.done, total: progress.total)
  }

  func run() -> JobOutcome {
    do throws(StorageError) {
      switch work {
      case .check(let check): return .checked(try check.run(control))
      case .backup(let backup): return .copied(try backup.run(control))
      case .printing(let job): return run(job)
      case .reading(let work): return work.run(control)
      }
    } catch {
      return error == .cancelled ? .stopped : .failed(error)
    }
  }

  private func run(_ job: PrintJob) -> JobOutcome {
    do throws(PrintFault) {
      return .printed(try Delivery(job, control).run(), sheets: job.sheets)
    } catch {
      return error == .stopped ? .stopped : .notPrinted(error, job.target)
    }
  }
}
