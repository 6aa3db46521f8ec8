import Workshop

extension Store {
  /// Takes the lock and leaves word of who has it, in one line, since whoever finds the lock taken
  /// may read it at any moment.
  static func takeLock(_ disk: Disk, holder: String) throws(StorageError) -> Int32 {
    let file: Int32
    do throws(DiskError) {
      file = try disk.open("LOCK", .write)
    } catch {
      switch DiskTrouble(code: error.code) {
      case .readOnlyMedium: throw .readOnly(.readOnlyMedium)
      case .notAllowed: throw .readOnly(.noPermission)
      default: throw error.storageError
      }
    }
    do throws(DiskError) {
      try disk.lock(file)
      let line = [UInt8]("\(holder)\n".utf8)
      try disk.write(file, at: 0, line)
      try disk.cut(file, to: Int64(line.count))
      return file
    } catch {
      let text = ((try? disk.read(file, at: 0, count: 200)) ?? []).prefix { $0 != 10 }
      disk.close(file)
      throw error.operation == "lock"
        ? .locked(by: String(decoding: text, as: UTF8.self)) : error.storageError
    }
  }
}
