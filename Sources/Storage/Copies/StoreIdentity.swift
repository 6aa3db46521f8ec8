import Workshop

/// Which store a file says that it belongs to.
struct StoreIdentity: Equatable {
  var store: [UInt8]
  var isPractice: Bool

  /// What every whole file of keys, journal and snapshot in a folder says.
  static func all(of disk: any Disk) throws(StorageError) -> [StoreIdentity] {
    let names = try disk.namesIfThere()
    let keys = KeyFile.names.compactMap { name in
      (try? KeyFile.read(name, from: disk)).map {
        StoreIdentity(store: $0.store, isPractice: $0.isPractice)
      }
    }
    return keys
      + names.filter { $0.hasPrefix("gen-") }.compactMap { name in
        header(of: name, on: disk).map {
          StoreIdentity(store: $0.store, isPractice: $0.isPractice)
        }
      }
  }

  /// The store that most of the files say; it is practice where each of them says so.
  static func most(of disk: any Disk) throws(StorageError) -> StoreIdentity? {
    let said = Dictionary(grouping: try all(of: disk), by: \.store)
    return said.max { $0.value.count < $1.value.count }.map { store, files in
      StoreIdentity(store: store, isPractice: files.allSatisfy(\.isPractice))
    }
  }

  private static func header(of name: String, on disk: any Disk) -> FileHeader? {
    guard let file = try? disk.open(name, .read) else { return nil }
    defer { disk.close(file) }
    guard let bytes = try? disk.read(file, at: 0, count: FileHeader.size) else { return nil }
    return try? FileHeader.read(bytes, of: name)
  }
}
