import Glibc
import Workshop

/// Where a restored store will stand: a name in a folder, and the folders beside it.
package struct RestorePlace: Sendable {
  private let parent: any Disk
  private let name: String
  private let stamp: String
  private let folder: @Sendable (String) -> any Disk
  var checks = Checks.all

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

  /// A folder beside the store, by what the file system knows it by, so that it is never mistaken
  /// for another one that came under its name.
  struct Fresh {
    let disk: any Disk
    fileprivate let name: String
    fileprivate let place: UInt64
    /// The name that the former store will have.
    fileprivate let formerName: String
  }

  /// How the names ended up; from here on nothing is taken back.
  struct Taken: Equatable {
    /// Where the former store is kept; nil when there was none.
    var former: String?
    /// Why the disk did not confirm the names; nil when it did.
    var unconfirmed: StorageError?
  }

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

  /// An empty folder beside the store, under a name that nothing has, nor had in this second.
  func makeFresh(room size: Int64) throws(StorageError) -> Fresh {
    let room = try onDisk { () throws(DiskError) in try parent.room() }
    if room < size { throw .noRoom(path: parent.path, needed: size, free: room) }
    let (name, formerName) = try freeNames()
    try onDisk { () throws(DiskError) in try parent.makeFolder(name) }
    let fresh = Fresh(
      disk: folder(name), name: name,
      place: try onDisk { () throws(DiskError) in try parent.facts(of: name).place },
      formerName: formerName)
    if fresh.disk.isUnsuitableFileSystem {
      remove(fresh)
      throw .unsuitableFileSystem(path: fresh.disk.path)
    }
    return fresh
  }

  private func freeNames() throws(StorageError) -> (fresh: String, former: String) {
    let taken = Set(try onDisk { () throws(DiskError) in try parent.names() })
    var stamp = stamp
    var count = 2
    var names: (fresh: String, former: String) {
      (name + InterruptedRestore.fresh + stamp, name + InterruptedRestore.former + stamp)
    }
    while taken.contains(names.fresh) || taken.contains(names.former) {
      stamp = "\(self.stamp)-\(count)"
      count += 1
    }
    return names
  }

  /// Takes back what could not be finished; what cannot be removed stays under its own name, and
  /// so does whatever came under that name since.
  func remove(_ fresh: Fresh) {
    let isFresh = (try? parent.placeOf(fresh.name)) == fresh.place
    guard isFresh || !checks.contains(.keptFormer) else { return }
    for name in (try? fresh.disk.names()) ?? [] { try? fresh.disk.remove(name) }
    try? parent.remove(fresh.name)
  }

  /// Gives the fresh folder the store's name.
  ///
  /// Throws only while the names are as they were.
  func take(_ fresh: Fresh, replacing: Bool) throws(StorageError) -> Taken {
    try onDisk { () throws(DiskError) in try parent.syncFolder() }
    var taken = Taken()
    if replacing {
      taken.former = full(try exchange(fresh))
    } else {
      try takeFreeName(fresh)
    }
    do throws(DiskError) {
      try parent.syncFolder()
    } catch {
      if !checks.contains(.keptFormer) { throw error.storageError }
      taken.unconfirmed = error.storageError
    }
    return taken
  }

  private func takeFreeName(_ fresh: Fresh) throws(StorageError) {
    try onDisk { () throws(DiskError) in
      if try parent.names().contains(name) { try parent.remove(name) }
      try parent.rename(fresh.name, to: name)
    }
  }

  /// At once where the system can, so that a whole store stands under the name at every moment.
  private func exchange(_ fresh: Fresh) throws(StorageError) -> String {
    do throws(DiskError) {
      try parent.exchange(fresh.name, name)
    } catch {
      if error.isNotSupported { return try renameTwice(fresh) }
      throw error.storageError
    }
    // The former store has the fresh folder's name now, and keeps it where renaming fails.
    let isRenamed = (try? parent.rename(fresh.name, to: fresh.formerName)) != nil
    return isRenamed ? fresh.formerName : fresh.name
  }

  private func renameTwice(_ fresh: Fresh) throws(StorageError) -> String {
    try onDisk { () throws(DiskError) in try parent.rename(name, to: fresh.formerName) }
    do throws(DiskError) {
      try parent.rename(fresh.name, to: name)
    } catch {
      if (try? parent.rename(fresh.formerName, to: name)) == nil {
        throw .restoreInterrupted(path: full(name), folder: full(fresh.name))
      }
      throw error.storageError
    }
    return fresh.formerName
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
