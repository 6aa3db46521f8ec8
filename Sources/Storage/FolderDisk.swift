import CLinux
import Glibc

/// A folder of the real disk.
package final class FolderDisk: Disk {
  package let path: String

  package init(path: String) { self.path = path }

  package func makeFolder(_ name: String) throws(DiskError) {
    let target = name.isEmpty ? path : full(name)
    if mkdir(target, 0o700) != 0 && errno != EEXIST { throw failure("mkdir", target) }
  }

  package func names() throws(DiskError) -> [String] {
    guard let folder = opendir(path) else { throw failure("opendir", path) }
    defer { closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(folder) else { break }
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    // The end of the list, or a list that broke off.
    if errno != 0 { throw failure("readdir", path) }
    return names.sorted()
  }

  package func open(_ name: String, _ mode: OpenMode) throws(DiskError) -> Int32 {
    let flags =
      switch mode {
      case .read: O_RDONLY
      case .write: O_RDWR | O_CREAT
      case .createNew: O_RDWR | O_CREAT | O_EXCL
      }
    // What is no file is never waited for.
    let file = linux_open(full(name), flags | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0o600)
    if file < 0 { throw failure("open", name) }
    var facts = stat()
    if fstat(file, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG { return file }
    close(file)
    // A folder in the place of a file, or something that is neither, such as a pipe.
    let code = facts.st_mode & S_IFMT == S_IFDIR ? EISDIR : ENXIO
    throw DiskError(operation: "open", file: name, code: code)
  }

  package func close(_ file: Int32) { _ = Glibc.close(file) }

  package func size(_ file: Int32) throws(DiskError) -> Int64 {
    var facts = stat()
    if fstat(file, &facts) != 0 { throw failure("fstat", "") }
    return Int64(facts.st_size)
  }

  package func facts(_ file: Int32) throws(DiskError) -> FileFacts {
    var facts = stat()
    if fstat(file, &facts) != 0 { throw failure("fstat", "") }
    return FileFacts(facts)
  }

  package func facts(of name: String) throws(DiskError) -> FileFacts {
    var facts = stat()
    if lstat(full(name), &facts) != 0 { throw failure("lstat", name) }
    return FileFacts(facts)
  }

  package func readSome(_ file: Int32, at offset: Int64, count: Int) throws(DiskError)
    -> [UInt8]
  {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
      repeat { got = pread(file, buffer.baseAddress, count, Int(offset)) } while isInterrupted(got)
      done = max(0, got)
    }
    if got < 0 { throw failure("pread", "") }
    return bytes
  }

  package func writeSome(_ file: Int32, at offset: Int64, _ bytes: [UInt8]) throws(DiskError)
    -> Int
  {
    var wrote = 0
    repeat {
      wrote = bytes.withUnsafeBytes { pwrite(file, $0.baseAddress, $0.count, Int(offset)) }
    } while isInterrupted(wrote)
    if wrote <= 0 { throw failure("pwrite", "") }
    return wrote
  }

  private func isInterrupted(_ result: Int) -> Bool { result < 0 && errno == EINTR }

  package func reserve(_ file: Int32, upTo size: Int64) throws(DiskError) {
    if linux_reserve(file, 0, size) == 0 { return }
    guard errno == EOPNOTSUPP || errno == ENOSYS else { throw failure("fallocate", "") }
    if try self.size(file) >= size { return }
    if ftruncate(file, Int(size)) != 0 { throw failure("ftruncate", "") }
  }

  package func cut(_ file: Int32, to size: Int64) throws(DiskError) {
    if ftruncate(file, Int(size)) != 0 { throw failure("ftruncate", "") }
  }

  package func syncData(_ file: Int32) throws(DiskError) {
    if fdatasync(file) != 0 { throw failure("fdatasync", "") }
  }

  package func syncFile(_ file: Int32) throws(DiskError) {
    if fsync(file) != 0 { throw failure("fsync", "") }
  }

  package func syncFolder(_ name: String) throws(DiskError) {
    let target = name.isEmpty ? path : full(name)
    let folder = linux_open(target, O_RDONLY | O_DIRECTORY, 0)
    if folder < 0 { throw failure("open", target) }
    defer { close(folder) }
    if fsync(folder) == 0 { return }
    // Some drivers of foreign file systems cannot sync a folder, only all of it.
    if errno == EINVAL, linux_sync_file_system(folder) == 0 { return }
    throw failure("fsync", target)
  }

  package func rename(_ name: String, to new: String) throws(DiskError) {
    if linux_rename_onto_free_name(full(name), full(new)) == 0 { return }
    guard errno == EINVAL || errno == ENOSYS else { throw failure("rename", new) }
    // Some drivers of foreign file systems know the plain call alone. A second name for a file is
    // never made over another; where there are none, as on FAT, a look must do.
    if link(full(name), full(new)) == 0 {
      if unlink(full(name)) != 0 { throw failure("unlink", name) }
      return
    }
    if errno == EEXIST { throw failure("rename", new) }
    var facts = stat()
    if lstat(full(new), &facts) == 0 {
      throw DiskError(operation: "rename", file: new, code: EEXIST)
    }
    if Glibc.rename(full(name), full(new)) != 0 { throw failure("rename", new) }
  }

  /// Gives a file the name of another, or of a link, whose place it takes at once.
  package func replace(_ name: String, with new: String) throws(DiskError) {
    if Glibc.rename(full(new), full(name)) != 0 { throw failure("rename", name) }
  }

  package func remove(_ name: String) throws(DiskError) {
    if unlink(full(name)) == 0 || errno == EISDIR && rmdir(full(name)) == 0 { return }
    throw failure("unlink", name)
  }

  package func exchange(_ name: String, _ other: String) throws(DiskError) {
    if linux_exchange_names(full(name), full(other)) != 0 { throw failure("exchange", name) }
  }

  package func lock(_ file: Int32) throws(DiskError) {
    let code = linux_lock_whole_file(file)
    if code != 0 { throw DiskError(operation: "lock", file: "", code: code) }
  }

  package func isLocked(_ file: Int32) -> Bool { linux_is_locked(file) == 1 }

  package func pause(milliseconds: Int) { usleep(UInt32(milliseconds) * 1000) }

  package func room() throws(DiskError) -> Int64 {
    let room = linux_file_system_room(path)
    if room < 0 { throw failure("statfs", path) }
    return room
  }

  package func forget(_ file: Int32) { _ = posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED) }

  package var isUnsuitableFileSystem: Bool { fileSystem == .unsuitable }
  package var isVolatileFileSystem: Bool { fileSystem == .volatile }

  private var fileSystem: FileSystemKind? {
    FileSystemKind(magic: linux_file_system_type(path))
  }

  package var realPath: String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  package var device: UInt64? {
    var facts = stat()
    return stat(path, &facts) == 0 ? UInt64(facts.st_dev) : nil
  }

  package func full(_ name: String) -> String { path + "/" + name }

  private func failure(_ operation: String, _ file: String) -> DiskError {
    DiskError(operation: operation, file: file, code: errno)
  }
}

extension FileFacts {
  fileprivate init(_ facts: stat) {
    self.init(place: UInt64(facts.st_ino), names: Int(facts.st_nlink), size: Int64(facts.st_size))
  }
}
