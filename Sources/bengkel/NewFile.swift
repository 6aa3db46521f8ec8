import Glibc

/// A file that did not exist before, readable by its owner alone.
enum NewFile {
  /// Why nothing was written, with the whole path.
  enum Fault: Error {
    case exists(String)
    case notWritten(String)
  }

  /// Writes and syncs it, and returns its whole path; a name without a folder goes to the one that
  /// the program was started in.
  static func write(_ bytes: [UInt8], to name: String) throws(Fault) -> String {
    let path = absolute(name)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    if file < 0 { throw errno == EEXIST ? .exists(path) : .notWritten(path) }
    let isWhole = fill(file, with: bytes)
    if close(file) == 0 && isWhole { return path }
    unlink(path)
    throw .notWritten(path)
  }

  private static func absolute(_ name: String) -> String {
    if name.hasPrefix("/") { return name }
    guard let folder = getcwd(nil, 0) else { return name }
    defer { free(folder) }
    return String(cString: folder) + "/" + name
  }

  private static func fill(_ file: Int32, with bytes: [UInt8]) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.write(file, $0.baseAddress.map { $0 + done }, bytes.count - done)
      }
      if count < 0 && errno == EINTR { continue }
      if count <= 0 { return false }
      done += count
    }
    return fsync(file) == 0
  }
}
