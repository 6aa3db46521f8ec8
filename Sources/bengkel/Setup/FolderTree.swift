import Glibc
import Storage
import Workshop

/// The folders above a store, which nobody has made on a new computer.
enum FolderTree {
  /// Makes every missing folder above a path, readable by its owner alone; none within a store.
  static func make(_ path: String) throws(StorageError) {
    let parts = path.split(separator: "/").dropLast()
    var folder = path.hasPrefix("/") ? "" : "."
    if FolderDisk(path: folder + "/" + parts.joined(separator: "/")).storeAround != nil {
      throw .insideStore(path: path)
    }
    for part in parts {
      folder += "/" + part
      if mkdir(folder, 0o700) != 0 && errno != EEXIST {
        throw .failed(operation: "mkdir", file: folder, code: errno)
      }
    }
  }
}
