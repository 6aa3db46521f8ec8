import Glibc
import Storage

/// One call of the store on its disk.
struct DiskCall {
  enum Kind: Equatable {
    case names, room, open, openNew, size, facts, read, write, reserve, cut, syncData, syncFile
    case syncFolder, rename, exchange, remove, makeFolder, lock
  }

  /// Counts all calls, from 0.
  var number: Int
  var kind: Kind
  /// The file; of a rename the new name.
  var name: String
  /// The type of the last frame written to the file, if it was one.
  var lastFrame: UInt8?

  var changes: Bool {
    switch kind {
    case .names, .room, .open, .size, .facts, .read, .lock: false
    default: true
    }
  }
}

/// What becomes of a call.
enum DiskVerdict {
  case perform
  /// Says that it was done.
  case forget
  case fail(Int32)
  /// Half of a write, and then the errno; a sync reaches the disk although it fails.
  case failHalfway(Int32)
  /// The process is killed before the call: nothing that it still asks for is done.
  case stop
}

typealias DiskRule = (DiskCall) -> DiskVerdict

/// A disk in memory that knows which of its bytes and names a power cut would leave, and that can
/// fail at any call.
///
/// Used by one thread at a time.
final class MemoryDisk: Disk, @unchecked Sendable {
  let path: String
  var isUnsuitableFileSystem = false
  var isVolatileFileSystem = false
  /// Decides on each call; may itself use the disk.
  var rule: DiskRule = { _ in .perform }
  /// Sees the disk after each call that changed something.
  var observer: ((PowerCut) -> Void)?
  /// A name under which another is made and never renamed.
  var alias: (String) -> String = { $0 }
  private(set) var calls: [DiskCall] = []
  /// Whether the medium can be written to at all.
  var mayOpenForWriting = true
  /// The most bytes that one call transfers, as a real disk may transfer fewer than it is asked.
  var mostAtOnce = Int.max
  /// The most bytes that one read asked for.
  private(set) var largestRead = 0

  private var files: [MemoryFile] = []
  private var entries: [String: Int] = [:]
  private var keptNames = KeptNames()
  private var open: [Int32: (file: Int, name: String)] = [:]
  private var lastFrames: [Int: UInt8] = [:]
  private var next: Int32 = 3
  /// Which descriptor holds the lock of a file.
  private var locks: [Int: Int32] = [:]
  private var lastWritten: Int?
  /// Whether the process that used the disk was killed.
  private(set) var isStopped = false

  init(path: String = "memory") { self.path = path }

  /// A disk that holds these files, all durable.
  init(_ content: DiskContent) {
    path = "memory"
    become(content)
  }

  /// The disk under a program that is started after another was killed at a moment: what was
  /// pending then is in memory still, and on the disk perhaps.
  init(killedAt cut: PowerCut, path: String = "memory") {
    self.path = path
    files = cut.files.map { MemoryFile(killed: $0) }
    for folder in cut.folders { files[folder].isFolder = true }
    keptNames = cut.names
    entries = cut.names.names
    for change in cut.names.pending { change.apply(to: &entries) }
  }

  /// Holds these files from now on, all durable, none of them open: the power is on again.
  func become(_ content: DiskContent) {
    endProcess()
    files = []
    entries = [:]
    keptNames = KeptNames()
    lastFrames = [:]
    for (name, bytes) in content.files {
      entries[name] = files.count
      files.append(MemoryFile(bytes))
    }
    for name in content.folders {
      entries[name] = files.count
      var file = MemoryFile()
      file.isFolder = true
      files.append(file)
    }
    keptNames.names = entries
  }

  /// Everything that a power cut at this moment may leave.
  var powerCut: PowerCut {
    PowerCut(
      files: files.map(\.kept), names: keptNames, folders: folders, lastWritten: lastWritten)
  }

  /// What a program started now would find.
  var content: DiskContent {
    DiskContent(
      files: entries.filter { !files[$0.value].isFolder }.mapValues { files[$0].bytes },
      folders: Set(entries.filter { files[$0.value].isFolder }.keys))
  }

  /// Forgets who had which file open, as the death of a process does.
  func endProcess() {
    open = [:]
    locks = [:]
  }

  /// A new process uses the disk from now on, whose calls all are carried out; what the one before
  /// wrote is as it left it.
  func restartProcess() {
    endProcess()
    isStopped = false
    rule = { _ in .perform }
  }

  private static let killed: Int32 = ECANCELED

  /// How many files are open.
  var openFiles: Int { open.count }

  private var folders: Set<Int> { Set(files.indices.filter { files[$0].isFolder }) }

  // MARK: Calls

  func room() throws(DiskError) -> Int64 {
    _ = try begin(.room, "")
    return 1 << 40
  }

  func makeFolder(_ name: String) throws(DiskError) {
    guard try begin(.makeFolder, name) else { return }
    if name.isEmpty || entries[name] != nil { return }
    var file = MemoryFile()
    file.isFolder = true
    files.append(file)
    change(.makeFolder(name), file: files.count - 1)
  }

  func names() throws(DiskError) -> [String] { try names(in: "") }

  /// The names in a folder.
  func names(in folder: String) throws(DiskError) -> [String] {
    _ = try begin(.names, folder)
    if !folder.isEmpty && entries[folder] == nil {
      throw DiskError(operation: "names", file: folder, code: ENOENT)
    }
    let front = folder.isEmpty ? 0 : folder.count + 1
    return entries.keys.filter { NameChange.folder(of: $0) == folder }
      .map { String($0.dropFirst(front)) }.sorted()
  }

  func open(_ name: String, _ mode: OpenMode) throws(DiskError) -> Int32 {
    let name = alias(name)
    if mode != .read && !mayOpenForWriting {
      throw DiskError(operation: "open", file: name, code: EROFS)
    }
    let isNew = entries[name] == nil
    guard try begin(isNew && mode != .read ? .openNew : .open, name) else { return -1 }
    if let file = entries[name] {
      if mode == .createNew { throw DiskError(operation: "open", file: name, code: EEXIST) }
      if files[file].isFolder && mode != .read {
        throw DiskError(operation: "open", file: name, code: EISDIR)
      }
      return descriptor(of: file, name)
    }
    if mode == .read { throw DiskError(operation: "open", file: name, code: ENOENT) }
    if let slash = name.lastIndex(of: "/"), entries[String(name[..<slash])] == nil {
      throw DiskError(operation: "open", file: name, code: ENOENT)
    }
    files.append(MemoryFile())
    change(.make(name), file: files.count - 1)
    return descriptor(of: files.count - 1, name)
  }

  func close(_ file: Int32) {
    open[file] = nil
    for (place, holder) in locks where holder == file { locks[place] = nil }
  }

  func size(_ file: Int32) throws(DiskError) -> Int64 {
    let place = try place(file)
    _ = try begin(.size, place.name)
    return Int64(files[place.file].bytes.count)
  }

  func facts(_ file: Int32) throws(DiskError) -> FileFacts {
    let place = try place(file)
    _ = try begin(.facts, place.name)
    return facts(at: place.file)
  }

  func facts(of name: String) throws(DiskError) -> FileFacts {
    _ = try begin(.facts, name)
    guard let file = entries[name] else {
      throw DiskError(operation: "lstat", file: name, code: ENOENT)
    }
    return facts(at: file)
  }

  private func facts(at file: Int) -> FileFacts {
    FileFacts(
      place: UInt64(file), names: entries.values.filter { $0 == file }.count,
      size: Int64(files[file].bytes.count))
  }

  func readSome(_ file: Int32, at offset: Int64, count: Int) throws(DiskError) -> [UInt8] {
    let place = try place(file)
    _ = try begin(.read, place.name)
    if files[place.file].isFolder {
      throw DiskError(operation: "pread", file: place.name, code: EISDIR)
    }
    largestRead = max(largestRead, count)
    let bytes = files[place.file].bytes
    let start = min(Int(offset), bytes.count)
    return [UInt8](bytes[start..<min(bytes.count, start + min(count, mostAtOnce))])
  }

  func writeSome(_ file: Int32, at offset: Int64, _ bytes: [UInt8]) throws(DiskError) -> Int {
    let place = try place(file)
    let some = bytes.count > mostAtOnce ? [UInt8](bytes.prefix(mostAtOnce)) : bytes
    if bytes.count > 5, bytes.starts(with: [0x42, 0x4B, 0x46, 0x31]) {
      lastFrames[place.file] = bytes[4]
    }
    do throws(DiskError) {
      guard try begin(.write, place.name, place.file) else { return bytes.count }
    } catch {
      if isHalfway {
        change(place.file, .write(at: Int(offset), [UInt8](bytes.prefix(bytes.count / 2))))
      }
      throw error
    }
    change(place.file, .write(at: Int(offset), some))
    return some.count
  }

  func reserve(_ file: Int32, upTo size: Int64) throws(DiskError) {
    let place = try place(file)
    guard try begin(.reserve, place.name, place.file) else { return }
    change(place.file, .reserve(Int(size)))
  }

  func cut(_ file: Int32, to size: Int64) throws(DiskError) {
    let place = try place(file)
    guard try begin(.cut, place.name, place.file) else { return }
    change(place.file, .cut(Int(size)))
  }

  func syncData(_ file: Int32) throws(DiskError) {
    try sync(file, .syncData) { $0.syncData() }
  }

  func syncFile(_ file: Int32) throws(DiskError) {
    try sync(file, .syncFile) { $0.syncFile() }
  }

  func syncFolder(_ name: String) throws(DiskError) {
    guard try begin(.syncFolder, name) else { return }
    keptNames.sync(name)
    lastWritten = nil
    observe()
  }

  func rename(_ name: String, to new: String) throws(DiskError) {
    let new = alias(new)
    if alias(name) == new { return }
    guard try begin(.rename, new) else { return }
    guard let file = entries[name] else {
      throw DiskError(operation: "rename", file: new, code: ENOENT)
    }
    if entries[new] != nil { throw DiskError(operation: "rename", file: new, code: EEXIST) }
    change(.rename(name, to: new), file: file)
  }

  func remove(_ name: String) throws(DiskError) {
    guard try begin(.remove, name) else { return }
    guard let file = entries[name] else {
      throw DiskError(operation: "unlink", file: name, code: ENOENT)
    }
    if entries.keys.contains(where: { NameChange.folder(of: $0) == name }) {
      throw DiskError(operation: "unlink", file: name, code: ENOTEMPTY)
    }
    change(.remove(name), file: file)
  }

  func exchange(_ name: String, _ other: String) throws(DiskError) {
    guard try begin(.exchange, other) else { return }
    guard let file = entries[name], entries[other] != nil else {
      throw DiskError(operation: "exchange", file: name, code: ENOENT)
    }
    change(.exchange(name, other), file: file)
  }

  func forget(_ file: Int32) {
    if let place = open[file] { files[place.file].forget() }
  }

  func lock(_ file: Int32) throws(DiskError) {
    let place = try place(file)
    _ = try begin(.lock, place.name)
    if locks[place.file] != nil { throw DiskError(operation: "lock", file: "", code: EAGAIN) }
    locks[place.file] = file
  }

  // MARK: Inside

  private var isHalfway = false

  /// Whether the call is to be carried out.
  private func begin(_ kind: DiskCall.Kind, _ name: String, _ file: Int? = nil)
    throws(DiskError) -> Bool
  {
    isHalfway = false
    if isStopped { throw DiskError(operation: "killed", file: name, code: Self.killed) }
    switch rule(note(kind, name, file)) {
    case .stop:
      isStopped = true
      throw DiskError(operation: "killed", file: name, code: Self.killed)
    case .perform: return true
    case .forget: return false
    case .fail(let code): throw DiskError(operation: "\(kind)", file: name, code: code)
    case .failHalfway(let code):
      isHalfway = true
      throw DiskError(operation: "\(kind)", file: name, code: code)
    }
  }

  private func note(_ kind: DiskCall.Kind, _ name: String, _ file: Int?) -> DiskCall {
    let call = DiskCall(
      number: calls.count, kind: kind, name: name, lastFrame: file.flatMap { lastFrames[$0] })
    calls.append(call)
    return call
  }

  private func sync(_ file: Int32, _ kind: DiskCall.Kind, _ work: (inout MemoryFile) -> Void)
    throws(DiskError)
  {
    let place = try place(file)
    do throws(DiskError) {
      guard try begin(kind, place.name, place.file) else { return }
    } catch {
      if !isStopped { files[place.file].failSync(reached: isHalfway) }
      throw error
    }
    work(&files[place.file])
    lastWritten = nil
    observe()
  }

  private func change(_ file: Int, _ change: FileChange) {
    files[file].change(change)
    if case .write = change { lastWritten = file } else { lastWritten = nil }
    observe()
  }

  private func change(_ kind: NameChange.Kind, file: Int) {
    let change = NameChange(kind, file: file)
    change.apply(to: &entries)
    keptNames.pending.append(change)
    lastWritten = nil
    observe()
  }

  private func observe() { if let observer { observer(powerCut) } }

  private func descriptor(of file: Int, _ name: String) -> Int32 {
    next += 1
    open[next] = (file, name)
    return next
  }

  private func place(_ file: Int32) throws(DiskError) -> (file: Int, name: String) {
    guard let place = open[file] else { throw DiskError(operation: "fd", file: "", code: EBADF) }
    return place
  }
}
