import Storage

/// What this computer remembers for this user.
enum OwnComputer {
  /// The stores that were opened here; nothing where there is no folder for it.
  static var seen: any SeenMarks {
    guard let folder = Environment.state, (try? FolderTree.make(folder)) != nil else {
      return NothingSeen()
    }
    return SeenFile(in: FolderDisk(path: folder))
  }
}
