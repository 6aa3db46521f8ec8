import Workshop

/// Counts the bytes of long work and stops it where somebody asked for that.
final class JobMeter {
  private let control: JobControl
  private let total: Int64
  private var done: Int64 = 0

  init(_ control: JobControl, total: Int64) {
    self.control = control
    self.total = total
    control.report(0, of: total)
  }

  /// Throws `cancelled` between two pieces of the work.
  func advance(_ bytes: Int64) throws(StorageError) {
    done += bytes
    control.report(min(done, total), of: total)
    if control.isCancelled { throw .cancelled }
  }
}

extension Disk {
  /// Bytes of the files that a condition picks.
  func bytes(of names: [String]) -> Int64 {
    names.reduce(0) { sum, name in sum + ((try? size(of: name)) ?? 0) }
  }
}
