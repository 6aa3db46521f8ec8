import Glibc
import Screens
import Workshop

/// Office files on the media that are plugged in: in the folder of each and in those below it.
enum OfficeFiles {
  private static let endings = [".csv", ".xlsx", ".txt"]
  /// More of them are no office's; who has more gives them folders.
  private static let most = 1000

  static func found() -> [OfficeFile] {
    Media.folders(writableOnly: false).flatMap { files(in: $0) }
  }

  /// Files of a medium, by path.
  static func files(in medium: String) -> [OfficeFile] {
    let inside = names(in: medium).map { medium + "/" + $0 }
    let below = inside.filter { kind(of: $0)?.isFolder == true }
    let all = inside + below.flatMap { folder in names(in: folder).map { folder + "/" + $0 } }
    return all.sorted().lazy.filter { path in
      endings.contains { path.lowercased().hasSuffix($0) }
    }.compactMap { path -> OfficeFile? in
      guard let facts = kind(of: path), facts.isFile else { return nil }
      return OfficeFile(path, in: medium, bytes: facts.bytes, changed: facts.changed)
    }.prefix(most).map { $0 }
  }

  /// What is not hidden there.
  private static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names
  }

  /// What stands under a path; a link counts as nothing.
  private static func kind(
    of path: String
  ) -> (isFile: Bool, isFolder: Bool, bytes: Int64, changed: Instant)? {
    var facts = stat()
    guard lstat(path, &facts) == 0 else { return nil }
    let format = facts.st_mode & S_IFMT
    return (
      format == S_IFREG, format == S_IFDIR, Int64(facts.st_size),
      Instant(milliseconds: Int64(facts.st_mtim.tv_sec) * 1000)
    )
  }
}
