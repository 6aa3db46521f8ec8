import Workshop

extension Store {
  /// Whether the session writes or only reads; a part is read where not all can be.
  package enum Mode: Sendable {
    case write, read, part
  }

  /// Opens a store with a login and password: reads the newest generation, replays its journals,
  /// and brings a store that was not closed well into new files before anything is accepted.
  ///
  /// `holder`: written into the lock for the next one to read.
  ///
  /// `now`: for the delay after failures.
  ///
  /// `acceptsCode`: whether the caller lets the officer choose a password after a one-time code,
  /// which is used up by this; otherwise, and where nothing can be written, a code is refused.
  package static func open(
    on disk: any Disk, as mode: Mode, login: String, password: String, holder: String,
    at now: Moment, acceptsCode: Bool = false
  ) throws(StorageError) -> Store {
    try open(on: disk, as: mode, holder: holder, at: now) { keys throws(StorageError) in
      let key = try storeKey(keys, disk, login: login, secret: password, at: now)
      try keys.requirePassword(of: login, unless: acceptsCode && mode == .write)
      return key
    } admit: { store throws(StorageError) in
      guard store.admits(login) else { throw .wrongPassword }
      try store.useUpCode(of: login)
    }
  }

  /// Opens a store with the code from the envelope.
  package static func open(
    on disk: any Disk, recovery code: PaperCode, as mode: Mode = .write, holder: String,
    at now: Moment
  ) throws(StorageError) -> Store {
    try open(on: disk, as: mode, holder: holder, at: now) { keys throws(StorageError) in
      guard let slot = keys.body.recovery else { throw .noRecoveryCode }
      guard let key = try slot.open(password: code.text) else { throw .wrongRecoveryCode }
      return key
    } admit: { (_) throws(StorageError) in
    }
  }

  private static func open(
    on disk: any Disk, as mode: Mode, holder: String, at now: Moment,
    unlock: (KeyFile) throws(StorageError) -> [UInt8],
    admit: (Store) throws(StorageError) -> Void
  ) throws(StorageError) -> Store {
    guard Sealing.start() else { throw .noRandomNumbers }
    try requireStore(disk)
    let lock = mode == .write ? try takeLock(disk, holder: holder) : nil
    var opened: Store?
    do throws(StorageError) {
      let keys = try KeyFile.read(from: disk)
      guard let ring = KeyRing(try unlock(keys), former: keys.body.formerKeys) else {
        throw .damaged(file: KeyFile.names.joined(separator: ", "), offset: 0, reason: .formerKey)
      }
      let store = try Recovery(
        disk: disk, keys: keys, ring: ring, now: Instant(milliseconds: now.wall)
      ).open(as: mode)
      opened = store
      if mode == .write { try? store.settleKeys() }
      try admit(store)
      store.lockFile = lock
      return store
    } catch {
      opened?.release()
      if let lock { disk.close(lock) }
      throw error
    }
  }

  /// Refuses a folder that holds no store.
  package static func requireStore(_ disk: any Disk) throws(StorageError) {
    let names: [String]
    do throws(DiskError) {
      names = try disk.names()
    } catch {
      if !error.isMissing { throw error.storageError }
      throw InterruptedRestore.error(path: disk.path) ?? .missing(path: disk.path)
    }
    if names.isEmpty { throw .missing(path: disk.path) }
    if !names.contains(where: KeyFile.names.contains) { throw .notAStore(path: disk.path) }
    try requireOwnFolder(disk)
  }

  /// Refuses a folder whose files others could change.
  static func requireOwnFolder(_ disk: any Disk) throws(StorageError) {
    switch disk.otherWriters {
    case nil: return
    case .mode: throw .openToOthers(path: disk.path)
    case .owner(let user): throw .ownedByAnother(path: disk.path, user: user)
    }
  }
}
