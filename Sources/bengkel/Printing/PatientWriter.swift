import Glibc
import Reports
import Storage

/// Writes to a printer or a pipe that may take no bytes for a while, and can be stopped meanwhile.
struct PatientWriter {
  /// Open without blocking.
  let file: Int32
  let control: JobControl
  /// Milliseconds without a byte taken.
  let patience: Int
  /// Called while it waits; throws when what it waits for needs somebody.
  var look: () throws(PrintFault) -> Void = {}

  /// Bytes that are offered at once, so that progress is seen.
  private static let portion = 4096
  private static let pause = 20

  func write(_ bytes: [UInt8]) throws(PrintFault) {
    var done = 0
    var waited = 0
    while done < bytes.count {
      if control.isCancelled { throw .stopped }
      let count = bytes[done...].prefix(Self.portion).withUnsafeBytes {
        Glibc.write(file, $0.baseAddress, $0.count)
      }
      if count > 0 {
        done += count
        waited = 0
        control.report(Int64(done), of: Int64(bytes.count))
        continue
      }
      if count < 0 && errno != EAGAIN && errno != EINTR { throw PrintFault(writing: errno) }
      if waited >= patience { throw .stalled }
      try look()
      usleep(UInt32(Self.pause * 1000))
      waited += Self.pause
    }
  }
}

extension PrintFault {
  /// What the system's answer to opening a printer means.
  init(opening code: Int32) {
    self =
      switch code {
      case EBUSY: .busy
      case EACCES, EPERM, EROFS: .notAllowed
      case EISDIR, ENOTDIR, ELOOP, ETXTBSY: .notAPrinter
      default: .absent
      }
  }

  /// What the answer to writing means.
  init(writing code: Int32) {
    self =
      switch code {
      case ENOSPC: .noPaper
      case ENODEV, ENXIO: .absent
      default: .stalled
      }
  }
}
