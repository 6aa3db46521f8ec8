import Glibc

/// Who besides the present user could change the files of a folder.
package enum OtherWriters: Equatable, Sendable {
  /// Its mode lets a group or everybody write.
  case mode
  /// It belongs to another user, by number.
  case owner(UInt32)
}

extension FolderDisk {
  package var otherWriters: OtherWriters? {
    var facts = stat()
    // What is not there, or cannot be looked at, is said when it is opened.
    guard stat(path, &facts) == 0 else { return nil }
    let mine = [geteuid(), 0]
    if !mine.contains(facts.st_uid) { return .owner(facts.st_uid) }
    return facts.st_mode & 0o022 == 0 ? nil : .mode
  }
}
