import Workshop

/// A new or empty folder for what a command writes; nothing in it is ever overwritten.
package struct NewFolder {
  private let disk: any Disk

  /// Makes the folder; refuses one that holds something, or lies within a store.
  package init(_ disk: any Disk, outside store: any Disk) throws(StorageError) {
    self.disk = disk
    if disk.storeAround != nil { throw .insideStore(path: disk.path) }
    try onDisk { () throws(DiskError) in try disk.makeFolder("") }
    if (disk.realPath + "/").hasPrefix(store.realPath + "/") { throw .insideStore(path: disk.path) }
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    if !names.isEmpty { throw .alreadyThere(path: disk.path) }
  }

  /// Writes files and syncs them.
  package func write(_ files: [(name: String, bytes: [UInt8])]) throws(StorageError) {
    try onDisk { () throws(DiskError) in
      for (name, bytes) in files {
        let file = try disk.open(name, .createNew)
        defer { disk.close(file) }
        try disk.write(file, at: 0, bytes)
        try disk.syncFile(file)
      }
      try disk.syncFolder()
    }
  }
}
