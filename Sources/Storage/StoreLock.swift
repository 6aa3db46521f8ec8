import Glibc
import Workshop

/// The file that one writer at a time holds, and that tells the next one who it is.
extension Store {
  static let lockName = "LOCK"

  /// Takes the lock and leaves word of who has it, in one line, since whoever finds the lock taken
  /// may read it at any moment.
  ///
  /// `holder`: nil before anybody was admitted, when only the process is known; what was typed as a
  /// login may have been a password.
  static func takeLock(_ disk: any Disk, holder: String? = nil) throws(StorageError) -> Int32 {
    let file: Int32
    do throws(DiskError) {
      file = try disk.open(lockName, .write)
    } catch {
      switch DiskTrouble(code: error.code) {
      case .readOnlyMedium: throw .readOnly(.readOnlyMedium)
      case .notAllowed: throw .readOnly(.noPermission)
      default: throw error.storageError
      }
    }
    do throws(DiskError) {
      try disk.lock(file)
      try name(holder ?? "pid \(getpid())", in: file, on: disk)
      return file
    } catch {
      let text = ((try? disk.read(file, at: 0, count: 200)) ?? []).prefix { $0 != 10 }
      disk.close(file)
      throw error.operation == "lock"
        ? .locked(by: String(decoding: text, as: UTF8.self)) : error.storageError
    }
  }

  /// Writes who holds the lock.
  static func name(_ holder: String, in file: Int32, on disk: any Disk) throws(DiskError) {
    let line = [UInt8]("\(holder)\n".utf8)
    try disk.write(file, at: 0, line)
    try disk.cut(file, to: Int64(line.count))
  }
}
