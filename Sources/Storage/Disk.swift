import Glibc
import Workshop

/// The operations on files that the store is built from; nothing else touches the disk.
///
/// Names are relative to the store's folder. Every call throws the errno it met.
package protocol Disk: AnyObject, Sendable {
  /// The folder, as sentences name it.
  var path: String { get }
  /// The folder without links and dots on the way to it.
  var realPath: String { get }
  /// The store that the folder is, or lies in; nil outside of all.
  var storeAround: String? { get }
  /// Which device the folder is on; nil when that is not known.
  var device: UInt64? { get }
  /// Whether the folder is on a file system that cannot keep what is promised.
  var isUnsuitableFileSystem: Bool { get }
  /// Whether the folder is in memory, and gone when the power is.
  var isVolatileFileSystem: Bool { get }
  /// Who else could change the folder's files; nil when nobody could, or that is not known.
  var otherWriters: OtherWriters? { get }
  /// Bytes that may still be written.
  func room() throws(DiskError) -> Int64
  /// Makes the folder itself, or one inside it, for its owner alone; it may be there already.
  func makeFolder(_ name: String) throws(DiskError)
  func names() throws(DiskError) -> [String]
  func open(_ name: String, _ mode: OpenMode) throws(DiskError) -> Int32
  func close(_ file: Int32)
  func size(_ file: Int32) throws(DiskError) -> Int64
  func facts(_ file: Int32) throws(DiskError) -> FileFacts
  func facts(of name: String) throws(DiskError) -> FileFacts
  /// Some of the bytes that are asked for, none only at the end of the file; `read` asks on.
  func readSome(_ file: Int32, at offset: Int64, count: Int) throws(DiskError) -> [UInt8]
  /// Writes some of the bytes, at least one, and returns how many; `write` goes on.
  func writeSome(_ file: Int32, at offset: Int64, _ bytes: [UInt8]) throws(DiskError) -> Int
  /// Makes the file at least so long, with zeros, and its blocks its own.
  func reserve(_ file: Int32, upTo size: Int64) throws(DiskError)
  func cut(_ file: Int32, to size: Int64) throws(DiskError)
  func syncData(_ file: Int32) throws(DiskError)
  func syncFile(_ file: Int32) throws(DiskError)
  /// Makes names durable: those in the folder itself, or in one inside it.
  func syncFolder(_ name: String) throws(DiskError)
  /// Fails when the new name is taken.
  func rename(_ name: String, to new: String) throws(DiskError)
  /// Gives each of two folders the other's name at once; refused where the system cannot.
  func exchange(_ name: String, _ other: String) throws(DiskError)
  /// Removes a file or an empty folder.
  func remove(_ name: String) throws(DiskError)
  /// Lets go of what memory holds of a file, so that the next read comes from the disk.
  func forget(_ file: Int32)
  /// Takes an open file for this process alone, until it is closed or the process dies.
  func lock(_ file: Int32) throws(DiskError)
  /// Whether somebody else has an open file for himself.
  func isLocked(_ file: Int32) -> Bool
  /// Waits, for somebody else to let go of a file.
  func pause(milliseconds: Int)
}

extension Disk {
  /// A disk of which nothing is known but by trying.
  package func isLocked(_ file: Int32) -> Bool { true }
  package func pause(milliseconds: Int) {}
  package var realPath: String { path }
  package var otherWriters: OtherWriters? { nil }
  package var device: UInt64? { nil }
  package var isVolatileFileSystem: Bool { false }
  package var storeAround: String? { nil }
  package func exchange(_ name: String, _ other: String) throws(DiskError) {
    throw DiskError(operation: "exchange", file: name, code: ENOSYS)
  }
  func syncFolder() throws(DiskError) { try syncFolder("") }

  /// The names in the folder, none where there is no folder; one that cannot be listed is an error.
  func namesIfThere() throws(StorageError) -> [String] {
    do throws(DiskError) {
      return try names()
    } catch {
      if error.isMissing { return [] }
      throw error.storageError
    }
  }

  /// Fewer bytes than asked only at the end of the file.
  package func read(_ file: Int32, at offset: Int64, count: Int) throws(DiskError) -> [UInt8] {
    var bytes = try readSome(file, at: offset, count: count)
    while bytes.count < count {
      let more = try readSome(
        file, at: offset + Int64(bytes.count), count: count - bytes.count)
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }

  /// Writes all of the bytes.
  package func write(_ file: Int32, at offset: Int64, _ bytes: [UInt8]) throws(DiskError) {
    var rest = bytes
    var done: Int64 = 0
    while !rest.isEmpty {
      let count = try writeSome(file, at: offset + done, rest)
      done += Int64(count)
      rest = count == rest.count ? [] : [UInt8](rest.dropFirst(count))
    }
  }

  /// Lets go of what memory holds of a file that is not open.
  func forget(_ name: String) {
    guard let file = try? open(name, .read) else { return }
    forget(file)
    close(file)
  }

  /// Which file a name leads to; nil when there is none.
  func placeOf(_ name: String) throws(DiskError) -> UInt64? {
    do throws(DiskError) {
      return try facts(of: name).place
    } catch {
      if error.isMissing { return nil }
      throw error
    }
  }

  /// Makes durable what is in a file, where there is one: a killed program may have left it in
  /// memory alone, and the other of a pair must not be touched before.
  func settle(_ name: String) throws(DiskError) {
    if try placeOf(name) == nil { return }
    let file = try open(name, .write)
    defer { close(file) }
    try syncFile(file)
  }

  /// Bytes in a file that is not open.
  func size(of name: String) throws(DiskError) -> Int64 {
    let file = try open(name, .read)
    defer { close(file) }
    return try size(file)
  }
}

/// Which file stands somewhere, and how: what tells a file from another one in its place.
package struct FileFacts: Equatable, Sendable {
  /// No two files of one disk have the same place at once.
  package var place: UInt64
  /// How many names it has; none once it was removed.
  package var names: Int
  package var size: Int64

  package init(place: UInt64, names: Int, size: Int64) {
    self.place = place
    self.names = names
    self.size = size
  }
}

/// What a file is opened for; writing makes it when it is missing.
package enum OpenMode: Sendable {
  case read, write, createNew
}

/// The errno of a failed operation.
package struct DiskError: Error, Equatable, Sendable {
  package var operation: String
  package var file: String
  package var code: Int32

  package init(operation: String, file: String, code: Int32) {
    self.operation = operation
    self.file = file
    self.code = code
  }

  var isMissing: Bool { code == ENOENT }
  /// Whether something stands there that is no file: a folder, a pipe.
  var isNoFile: Bool { code == EISDIR || code == ENXIO }
  /// Whether what was to be removed is a folder with something in it, or one at all.
  var isFolder: Bool { [ENOTEMPTY, EEXIST, EISDIR].contains(code) }
  /// Whether a new name is one that there is already.
  var isTaken: Bool { code == EEXIST }
  /// Whether there was no room; nothing is wrong with the disk itself.
  var isFull: Bool { code == ENOSPC || code == EDQUOT || code == EFBIG }

  var storageError: StorageError { isFull ? .diskFull(file: file) : refusal }

  /// The disk's refusal as such: where the file can no longer be trusted, room would not mend it.
  var refusal: StorageError { .failed(operation: operation, file: file, code: code) }
}

/// Does disk work on behalf of the store: an errno becomes the store's own error.
func onDisk<T>(_ work: () throws(DiskError) -> T) throws(StorageError) -> T {
  do throws(DiskError) {
    return try work()
  } catch {
    throw error.storageError
  }
}
