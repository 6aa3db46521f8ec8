@testable import Storage

/// A folder of a disk in memory, as a disk of its own.
final class MemoryFolder: Disk {
  private let base: MemoryDisk
  private let name: String

  init(_ base: MemoryDisk, _ name: String) {
    self.base = base
    self.name = name
  }

  private func full(_ inner: String) -> String { inner.isEmpty ? name : name + "/" + inner }

  var path: String { base.path + "/" + name }
  var isUnsuitableFileSystem: Bool { base.isUnsuitableFileSystem }
  func room() throws(DiskError) -> Int64 { try base.room() }
  func makeFolder(_ inner: String) throws(DiskError) { try base.makeFolder(full(inner)) }
  func names() throws(DiskError) -> [String] { try base.names(in: name) }
  func open(_ inner: String, _ mode: OpenMode) throws(DiskError) -> Int32 {
    try base.open(full(inner), mode)
  }
  func close(_ file: Int32) { base.close(file) }
  func size(_ file: Int32) throws(DiskError) -> Int64 { try base.size(file) }
  func facts(_ file: Int32) throws(DiskError) -> FileFacts { try base.facts(file) }
  func facts(of inner: String) throws(DiskError) -> FileFacts { try base.facts(of: full(inner)) }
  func readSome(_ file: Int32, at offset: Int64, count: Int) throws(DiskError) -> [UInt8] {
    try base.readSome(file, at: offset, count: count)
  }
  func writeSome(_ file: Int32, at offset: Int64, _ bytes: [UInt8]) throws(DiskError) -> Int {
    try base.writeSome(file, at: offset, bytes)
  }
  func reserve(_ file: Int32, upTo size: Int64) throws(DiskError) {
    try base.reserve(file, upTo: size)
  }
  func cut(_ file: Int32, to size: Int64) throws(DiskError) { try base.cut(file, to: size) }
  func syncData(_ file: Int32) throws(DiskError) { try base.syncData(file) }
  func syncFile(_ file: Int32) throws(DiskError) { try base.syncFile(file) }
  func syncFolder(_ inner: String) throws(DiskError) { try base.syncFolder(full(inner)) }
  func rename(_ inner: String, to new: String) throws(DiskError) {
    try base.rename(full(inner), to: full(new))
  }
  func remove(_ inner: String) throws(DiskError) { try base.remove(full(inner)) }
  func forget(_ file: Int32) { base.forget(file) }
  func lock(_ file: Int32) throws(DiskError) { try base.lock(file) }
}
