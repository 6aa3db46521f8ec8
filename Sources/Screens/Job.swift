import Forms
import Reports
import Wording
import Workshop

/// Long work that runs beside the pages, on values of its own.
package enum Job: Equatable, Sendable {
  /// Reads the whole store from end to end and compares.
  case verify
  /// Writes a copy into a folder, reads it back and compares.
  case backup(folder: String)
  case printing(PrintJob)
  /// Reads an office file, before anything of it is recorded.
  case readFile(FileReading)
}

/// A job under way and how far it is.
package struct JobState: Equatable, Sendable {
  package var job: Job
  package var since: Instant
  /// In whatever the work counts; a total of zero is not yet known.
  package var done: Int64
  package var total: Int64

  package init(_ job: Job, since: Instant, done: Int64 = 0, total: Int64 = 0) {
    self.job = job
    self.since = since
    self.done = done
    self.total = total
  }

  /// 0 to 100; nil while the total is unknown.
  var percent: Int? { total > 0 ? Int(max(0, min(done, total)) * 100 / total) : nil }

  /// Under so many milliseconds nothing is shown.
  static let quiet: Int64 = 200
  /// Between two pictures of the same progress.
  static let beat: Int64 = 1000

  func isShown(at now: Instant) -> Bool { now.milliseconds - since.milliseconds >= Self.quiet }

  /// Milliseconds until there is something new to show.
  func untilNextPicture(at now: Instant) -> Int64 {
    let age = now.milliseconds - since.milliseconds
    if age < 0 { return Self.beat }
    return age < Self.quiet ? Self.quiet - age : Self.beat - (age - Self.quiet) % Self.beat
  }
}

/// How a job ended.
package enum JobOutcome: Equatable, Sendable {
  case checked(Verification)
  /// The copy was read back and is the same.
  case copied(BackupReport)
  case failed(StorageError)
  case stopped
  /// Printed to its target, a file with its whole path.
  case printed(PrintTarget, sheets: Int)
  case notPrinted(PrintFault, PrintTarget)
  case read(FilePreview)
  /// Why a file was not read, and as what.
  case notRead(ImportKind?, Words)
}
