import Glibc
import Storage
import Workshop

/// A practice store that lives as long as the lessons, in a folder nobody else reads.
struct LessonFolder {
  let path: String
  private var store: String { path + "/store" }
  private var passwordFile: String { path + "/password" }

  /// Makes the empty folder, below `$TMPDIR` where that is set.
  static func make() throws(StorageError) -> LessonFolder {
    let parent = Environment.value("TMPDIR") ?? "/tmp"
    if FolderDisk(path: parent).storeAround != nil { throw .insideStore(path: parent) }
    let unknown = String(repeating: "X", count: 6)
    var name = Array((parent + "/bengkel-learn-" + unknown).utf8CString)
    guard mkdtemp(&name) != nil else {
      throw .failed(operation: "mkdtemp", file: parent, code: errno)
    }
    return LessonFolder(path: String(decoding: name.dropLast().map(UInt8.init), as: UTF8.self))
  }

  /// The options with this store in the place of the real one, and the practice clerk logged in.
  func options(_ options: ProgramOptions) -> ProgramOptions {
    var options = options
    options.folder = store
    options.user = PracticeWorkshop.officers.first?.login
    options.passwordFile = passwordFile
    return options
  }

  /// Makes the practice workshop, always of the same seed, as of today.
  func fill() throws(StorageError) {
    let today = Clocks.now.local(offset: Settings.standard.offset).day
    let plan = PracticePlan(seed: 1, records: PracticePlan.usualRecords, until: today)
    try Store.create(
      on: FolderDisk(path: store), holding: PracticeWorkshop.made(plan),
      officers: PracticeWorkshop.officers, isPractice: true, at: Clocks.now)
    guard (try? NewFile.write(Array(PracticeWorkshop.password.utf8), to: passwordFile)) != nil
    else { throw .failed(operation: "write", file: passwordFile, code: errno) }
  }

  /// Takes everything away again.
  func remove() { Self.remove(path) }

  private static func remove(_ path: String) {
    if let folder = opendir(path) {
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name != "." && name != ".." { remove(path + "/" + name) }
      }
      closedir(folder)
    }
    Glibc.remove(path)
  }
}
