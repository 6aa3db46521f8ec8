import Glibc
import Workshop

/// Where a restored store will stand: a name in a folder, and the folders beside it.
package struct RestorePlace: Sendable {
  private let parent: any Disk
  private let name: String
  private let stamp: String
  private let folder: @Sendable (String) -> any Disk

  /// `parent`: the folder that holds the store's folder.
  ///
  /// `name`: the name of the store's folder.
  ///
  /// `now`, `offset`: for the names of the folders beside it.
  ///
  /// `folder`: the disk of a folder in the parent.
  package init(
    in parent: any Disk, named name: String, at now: Instant,
    offset: Int32 = Settings.standard.offset, folder: @escaping @Sendable (String) -> any Disk
  ) {
    self.parent = parent
    self.name = name
    stamp = now.stamp(offset: offset)
    self.folder = folder
  }

  private var freshName: String { name + InterruptedRestore.fresh + stamp }
  private var formerName: String { name + InterruptedRestore.former + stamp }
  private func full(_ name: String) -> String { parent.path + "/" + name }

  /// The store that stands there, or nil; a folder of something else is refused.
  func former() throws(StorageError) -> (any Disk)? {
    let disk = folder(name)
    let names: [String]
    do throws(DiskError) {
      names = try disk.names()
    } catch {
      if error.isMissing { return nil }
      throw error.storageError
    }
    if names.isEmpty { return nil }
    let isStore = names.contains { KeyFile.names.contains($0) || $0.hasPrefix("gen-") }
    if !isStore { throw .notAStore(path: disk.path) }
    return disk
  }

  /// An empty folder beside the store.
  func makeFresh(room size: Int64) throws(StorageError) -> any Disk {
    let room = try onDisk { () throws(DiskError) in try parent.room() }
    if room < size { throw .noRoom(path: parent.path, needed: size, free: room) }
    let names = try onDisk { () throws(DiskError) in try parent.names() }
    if names.contains(freshName) { throw .alreadyThere(path: full(freshName)) }
    try onDisk { () throws(DiskError) in try parent.makeFolder(freshName) }
    let fresh = folder(freshName)
    if fresh.isUnsuitableFileSystem {
      removeFresh(fresh)
      throw .unsuitableFileSystem(path: fresh.path)
    }
    return fresh
  }

  /// Takes back what could not be finished; what cannot be removed stays under its own name.
  func removeFresh(_ fresh: any Disk) {
    for name in (try? fresh.names()) ?? [] { try? fresh.remove(name) }
    try? parent.remove(freshName)
  }

  /// Gives the fresh folder the store's name, and returns where the former store is kept.
  func take(_ fresh: any Disk, replacing: Bool) throws(StorageError) -> String? {
    try onDisk { () throws(DiskError) in try parent.syncFolder() }
    let kept = replacing ? try exchange() : nil
    if !replacing { try takeFreeName() }
    try onDisk { () throws(DiskError) in try parent.syncFolder() }
    return kept.map(full)
  }

  private func takeFreeName() throws(StorageError) {
    try onDisk { () throws(DiskError) in
      if try parent.names().contains(name) { try parent.remove(name) }
      try parent.rename(freshName, to: name)
    }
  }

  /// At once where the system can, so that a whole store stands under the name at every moment.
  private func exchange() throws(StorageError) -> String {
    do throws(DiskError) {
      try parent.exchange(freshName, name)
    } catch {
      if error.isNotSupported { return try renameTwice() }
      throw error.storageError
    }
    // The former store has the fresh folder's name now, and keeps it where renaming fails.
    return (try? parent.rename(freshName, to: formerName)) == nil ? freshName : formerName
  }

  private func renameTwice() throws(StorageError) -> String {
    try onDisk { () throws(DiskError) in try parent.rename(name, to: formerName) }
    do throws(DiskError) {
      try parent.rename(freshName, to: name)
    } catch {
      if (try? parent.rename(formerName, to: name)) == nil {
        throw .restoreInterrupted(path: full(name), folder: full(freshName))
      }
      throw error.storageError
    }
    return formerName
  }
}

/// A restore that was cut off between its two renames leaves no folder under the store's name.
enum InterruptedRestore {
  static let fresh = ".restoring-"
  static let former = ".before-restore-"

  /// What to rename, when both folders of one restore stand beside a missing store; else nil.
  static func error(path: String) -> StorageError? {
    let parts = path.split(separator: "/")
    guard let name = parts.last else { return nil }
    let parent = (path.hasPrefix("/") ? "/" : "./") + parts.dropLast().joined(separator: "/")
    let names = (try? FolderDisk(path: parent).names()) ?? []
    let stamps = names.compactMap { other in
      other.hasPrefix(name + fresh) ? String(other.dropFirst((name + fresh).count)) : nil
    }
    return stamps.last { names.contains(name + former + $0) }
      .map { .restoreInterrupted(path: path, folder: path + fresh + $0) }
  }
}

extension Instant {
  /// `20261124t081502`, in names of folders.
  ///
  /// `offset`: minutes east of Greenwich.
  fileprivate func stamp(offset: Int32) -> String {
    let (day, minute) = local(offset: offset)
    let date = day.date
    let second = Int((milliseconds / 1000 % 60 + 60) % 60)
    return Workshop.padded(date.year * 10_000 + date.month * 100 + date.day, to: 8) + "t"
      + Workshop.padded(minute / 60 * 10_000 + minute % 60 * 100 + second, to: 6)
  }
}

extension DiskError {
  /// Whether the system does not know the operation, and nothing is wrong.
  fileprivate var isNotSupported: Bool { [EINVAL, ENOSYS, EOPNOTSUPP].contains(code) }
}
