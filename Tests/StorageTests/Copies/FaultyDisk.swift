import Glibc
import Synchronization

@testable import Storage

/// A disk that does what another does until one operation that changes something, which fails, as
/// do all after it.
final class FaultyDisk: Disk {
  private let real: any Disk
  private let left: Countdown
  private let code: Int32

  /// One operation that fails, and none after it.
  struct Fault: Sendable {
    var operation: String
    /// The first of its kind is 1.
    var number: Int
    var code: Int32
  }

  /// How many changing operations are still to work; shared by the disks of one test.
  final class Countdown: Sendable {
    let left: Atomic<Int>
    let used = Atomic<Int>(0)
    private let faults: [Fault]
    private let counts = Mutex<[String: Int]>([:])

    init(_ count: Int, faults: [Fault] = []) {
      left = Atomic(count)
      self.faults = faults
    }

    /// Counts an operation, and says how it fails when it does.
    func fault(_ operation: String) -> Int32? {
      let number = counts.withLock { counts in
        counts[operation, default: 0] += 1
        return counts[operation]
      }
      return faults.first { $0.operation == operation && $0.number == number }?.code
    }

    /// How many were asked for.
    var count: Int { used.load(ordering: .relaxed) }
  }

  private let canExchange: Bool

  init(
    _ real: any Disk, after left: Countdown, code: Int32 = EIO, canExchange: Bool = true
  ) {
    self.canExchange = canExchange
    self.real = real
    self.left = left
    self.code = code
  }

  private func change(_ operation: String) throws(DiskError) {
    left.used.add(1, ordering: .relaxed)
    if let code = left.fault(operation) {
      throw DiskError(operation: operation, file: "", code: code)
    }
    if left.left.load(ordering: .relaxed) <= 0 {
      throw DiskError(operation: operation, file: "", code: code)
    }
    left.left.subtract(1, ordering: .relaxed)
  }

  var path: String { real.path }
  var realPath: String { real.realPath }
  var device: UInt64? { real.device }
  var isUnsuitableFileSystem: Bool { real.isUnsuitableFileSystem }
  func room() throws(DiskError) -> Int64 { try real.room() }
  func makeFolder(_ name: String) throws(DiskError) {
    try change("mkdir")
    try real.makeFolder(name)
  }
  func names() throws(DiskError) -> [String] { try real.names() }
  func open(_ name: String, _ mode: OpenMode) throws(DiskError) -> Int32 {
    if mode != .read { try change("open") }
    return try real.open(name, mode)
  }
  func close(_ file: Int32) { real.close(file) }
  func size(_ file: Int32) throws(DiskError) -> Int64 { try real.size(file) }
  func facts(_ file: Int32) throws(DiskError) -> FileFacts { try real.facts(file) }
  func facts(of name: String) throws(DiskError) -> FileFacts { try real.facts(of: name) }
  func readSome(_ file: Int32, at offset: Int64, count: Int) throws(DiskError) -> [UInt8] {
    try real.readSome(file, at: offset, count: count)
  }
  func writeSome(_ file: Int32, at offset: Int64, _ bytes: [UInt8]) throws(DiskError) -> Int {
    do {
      try change("pwrite")
    } catch {
      // What reached the medium before it failed.
      try real.write(file, at: offset, [UInt8](bytes.prefix(bytes.count / 2)))
      throw error
    }
    return try real.writeSome(file, at: offset, bytes)
  }
  func reserve(_ file: Int32, upTo size: Int64) throws(DiskError) {
    try change("fallocate")
    try real.reserve(file, upTo: size)
  }
  func cut(_ file: Int32, to size: Int64) throws(DiskError) {
    try change("ftruncate")
    try real.cut(file, to: size)
  }
  func syncData(_ file: Int32) throws(DiskError) {
    try change("fdatasync")
    try real.syncData(file)
  }
  func syncFile(_ file: Int32) throws(DiskError) {
    try change("fsync")
    try real.syncFile(file)
  }
  func syncFolder(_ name: String) throws(DiskError) {
    try change("fsync")
    try real.syncFolder(name)
  }
  func rename(_ name: String, to new: String) throws(DiskError) {
    try change("rename")
    try real.rename(name, to: new)
  }
  func exchange(_ name: String, _ other: String) throws(DiskError) {
    if !canExchange { throw DiskError(operation: "exchange", file: name, code: EINVAL) }
    try change("exchange")
    try real.exchange(name, other)
  }
  func remove(_ name: String) throws(DiskError) {
    try change("unlink")
    try real.remove(name)
  }
  func forget(_ file: Int32) { real.forget(file) }
  func lock(_ file: Int32) throws(DiskError) { try real.lock(file) }
}
