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
  /// `seen`: what this computer saw of stores; less than that is refused.
  ///
  /// `acceptsCode`: whether the caller lets the officer choose a password after a one-time code,
  /// which is used up by this; otherwise, and where nothing can be written, a code is refused.
  package static func open(
    on disk: any Disk, as mode: Mode, login: String, password: String, holder: String,
    at now: Moment, acceptsCode: Bool = false, seen: any SeenMarks = NothingSeen()
  ) throws(StorageError) -> Store {
    try open(on: disk, as: mode, holder: holder, at: now, seen: seen) { keys throws(StorageError) in
      let way = try way(keys, disk, login: login, secret: password, at: now)
      if way.slot.isCode && !(acceptsCode && mode == .write) { throw .passwordMustChange }
      return way
    }
  }

  /// Opens a store with the code from the envelope.
  package static func open(
    on disk: any Disk, recovery code: PaperCode, as mode: Mode = .write, holder: String,
    at now: Moment, seen: any SeenMarks = NothingSeen()
  ) throws(StorageError) -> Store {
    try open(on: disk, as: mode, holder: holder, at: now, seen: seen) { keys throws(StorageError) in
      guard let slot = keys.body.recovery else { throw .noRecoveryCode }
      let slots = [slot] + keys.body.ways(of: "")
      for slot in slots {
        if let way = try slot.open(password: code.text, of: keys.store) { return way }
      }
      throw .wrongRecoveryCode
    }
  }

  /// `unlock`: finds the way in; the other arguments are those of the doors above.
  static func open(
    on disk: any Disk, as mode: Mode, holder: String, at now: Moment, seen: any SeenMarks,
    checks: Checks = .all, unlock: (KeyFile) throws(StorageError) -> OpenedWay
  ) throws(StorageError) -> Store {
    guard Sealing.start() else { throw .noRandomNumbers }
    try requireStore(disk)
    // Nobody else is kept out by somebody who does not know the secret.
    let before = try KeyFile.read(from: disk)
    var way = try unlock(before)
    let lock = mode == .write ? try takeLock(disk) : nil
    var opened: Store?
    do throws(StorageError) {
      let found = try KeyFile.read(from: disk)
      if found.epoch != before.epoch { way = try unlock(found) }
      let keys = try found.proved(with: way.storeKey, checks: checks)
      let recovery = Recovery(
        disk: disk, keys: keys, ring: try keys.ring(of: way),
        now: Instant(milliseconds: now.wall), checks: checks, seen: seen)
      let store = try recovery.open(as: mode, throughWayOf: way.slot.login)
      opened = store
      store.takeRecordedWays(as: mode)
      if store.gap == nil {
        store.findings += store.keyFile.body.missing(from: store.workshop).map {
          .unrecordedKeys($0)
        }
      }
      try store.requireRecorded(way)
      if mode == .write { try store.useUpCode(of: way.slot.login) }
      try? store.settleIdentity()
      store.settleAttempts(as: way.slot.login, at: now)
      if let lock {
        try onDisk { () throws(DiskError) in try name(holder, in: lock, on: disk) }
      }
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
