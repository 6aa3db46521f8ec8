import Glibc

@testable import Storage

/// A folder in memory that takes any content and never fails.
final class ImageDisk: Disk, @unchecked Sendable {
  let path: String
  let isUnsuitableFileSystem = false
  var files: [String: [UInt8]]
  private var open: [Int32: String] = [:]
  private var next: Int32 = 3

  init(_ files: [String: [UInt8]] = [:], path: String = "image") {
    self.files = files
    self.path = path
  }

  func room() throws(DiskError) -> Int64 { 1 << 40 }
  func makeFolder(_ name: String) throws(DiskError) {}
  func names() throws(DiskError) -> [String] {
    files.keys.filter { !$0.contains("/") }.sorted()
  }

  func open(_ name: String, _ mode: OpenMode) throws(DiskError) -> Int32 {
    switch (mode, files[name]) {
    case (.read, nil): throw DiskError(operation: "open", file: name, code: ENOENT)
    case (.createNew, .some): throw DiskError(operation: "open", file: name, code: EEXIST)
    case (_, nil): files[name] = []
    default: break
    }
    next += 1
    open[next] = name
    return next
  }

  func close(_ file: Int32) { open[file] = nil }

  private func bytes(_ file: Int32) -> [UInt8] { open[file].flatMap { files[$0] } ?? [] }

  func size(_ file: Int32) throws(DiskError) -> Int64 { Int64(bytes(file).count) }

  func facts(_ file: Int32) throws(DiskError) -> FileFacts { try facts(of: open[file] ?? "") }

  func facts(of name: String) throws(DiskError) -> FileFacts {
    guard let bytes = files[name] else {
      throw DiskError(operation: "lstat", file: name, code: ENOENT)
    }
    return FileFacts(
      place: UInt64(truncatingIfNeeded: name.hashValue), names: 1, size: Int64(bytes.count))
  }

  func readSome(_ file: Int32, at offset: Int64, count: Int) throws(DiskError) -> [UInt8] {
    let bytes = bytes(file)
    precondition(offset >= 0 && count >= 0)
    // A read ahead may ask for a window; nobody asks for more than a file can hold.
    precondition(count <= bytes.count + (1 << 20), "asked for \(count) of \(bytes.count)")
    return [UInt8](bytes.dropFirst(Int(offset)).prefix(count))
  }

  func writeSome(_ file: Int32, at offset: Int64, _ new: [UInt8]) throws(DiskError) -> Int {
    grow(file, to: Int(offset) + new.count)
    if let name = open[file] {
      files[name]?.replaceSubrange(Int(offset)..<Int(offset) + new.count, with: new)
    }
    return new.count
  }

  func reserve(_ file: Int32, upTo size: Int64) throws(DiskError) { grow(file, to: Int(size)) }

  private func grow(_ file: Int32, to size: Int) {
    guard let name = open[file] else { return }
    let missing = size - bytes(file).count
    if missing > 0 { files[name]?.append(contentsOf: repeatElement(0, count: missing)) }
  }

  func cut(_ file: Int32, to size: Int64) throws(DiskError) {
    grow(file, to: Int(size))
    guard let name = open[file], let bytes = files[name] else { return }
    files[name] = [UInt8](bytes.prefix(Int(size)))
  }

  func rename(_ name: String, to new: String) throws(DiskError) {
    if files[new] != nil { throw DiskError(operation: "rename", file: new, code: EEXIST) }
    files[new] = files.removeValue(forKey: name)
  }

  func remove(_ name: String) throws(DiskError) { files[name] = nil }
  func syncData(_ file: Int32) throws(DiskError) {}
  func syncFile(_ file: Int32) throws(DiskError) {}
  func syncFolder() throws(DiskError) {}
  func syncFolder(_ name: String) throws(DiskError) {}
  func forget(_ file: Int32) {}
  func lock(_ file: Int32) throws(DiskError) {}
}
