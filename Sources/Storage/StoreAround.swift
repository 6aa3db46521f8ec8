import Glibc

extension FolderDisk {
  /// The store that this folder is, or lies in however deep; nil when it is outside of all.
  ///
  /// A store is known by files that only a store has, so that it is spared under any name, also
  /// when some of them are gone.
  package var storeAround: String? {
    var folder = nearestPath
    while true {
      if FolderDisk(path: folder).holdsStore { return folder }
      guard folder != "/", let slash = folder.lastIndex(of: "/") else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// The real path; of a folder still to be made that of the nearest above it.
  private var nearestPath: String {
    var parts = path.split(separator: "/")
    let root = path.hasPrefix("/") ? "/" : "./"
    while true {
      if let real = realpath(root + parts.joined(separator: "/"), nil) {
        defer { free(real) }
        return String(cString: real)
      }
      if parts.popLast() == nil { return "/" }
    }
  }

  private var holdsStore: Bool {
    var facts = stat()
    if (KeyFile.names + SubjectCopies.names).contains(where: { lstat(full($0), &facts) == 0 }) {
      return true
    }
    let names = (try? names()) ?? []
    return [".jrnl", ".snap"].contains { !Generations.numbers(in: names, ending: $0).isEmpty }
  }
}
