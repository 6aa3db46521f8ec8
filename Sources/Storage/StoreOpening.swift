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

  /// Opens a store for writing with the code from the envelope.
  package static func open(
    on disk: any Disk, recovery code: PaperCode, holder: String, at now: Moment
  ) throws(StorageError) -> Store {
    try open(on: disk, as: .write, holder: holder, at: now) { keys throws(StorageError) in
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

  /// Whether a PIN is the one of a login, counting failures; five in a row close the PIN until the
  /// password is given again.
  package func checkPIN(_ pin: String, of login: String, at now: Moment) throws(StorageError) {
    let failures = attempts.failures(login, .pin)
    if failures >= Attempts.mostPINs { throw .wrongPIN(triesLeft: 0) }
    let slot = admits(login) ? keyFile.slot(of: login) : nil
    let isRight = try slot?.accepts(pin: pin) ?? false
    if isRight && failures == 0 { return }
    try onDisk { () throws(DiskError) in
      try attempts.note(login, .pin, failures: isRight ? 0 : failures + 1, at: now, on: disk)
    }
    if !isRight { throw .wrongPIN(triesLeft: Attempts.mostPINs - failures - 1) }
  }

  /// Whether a password is the one of a login, for a change of user in an open store.
  ///
  /// `acceptsCode`: as in opening.
  package func checkPassword(
    _ password: String, of login: String, at now: Moment, acceptsCode: Bool = false
  ) throws(StorageError) {
    defer { attempts = Attempts(from: disk) }
    _ = try Self.storeKey(keyFile, disk, login: login, secret: password, at: now)
    guard admits(login) else { throw .wrongPassword }
    try keyFile.requirePassword(of: login, unless: acceptsCode && journal != nil)
    try useUpCode(of: login)
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

  /// Takes the lock and leaves word of who has it, in one line, since whoever finds the lock taken
  /// may read it at any moment.
  static func takeLock(_ disk: Disk, holder: String) throws(StorageError) -> Int32 {
    let file: Int32
    do throws(DiskError) {
      file = try disk.open("LOCK", .write)
    } catch {
      switch DiskTrouble(code: error.code) {
      case .readOnlyMedium: throw .readOnly(.readOnlyMedium)
      case .notAllowed: throw .readOnly(.noPermission)
      default: throw error.storageError
      }
    }
    do throws(DiskError) {
      try disk.lock(file)
      let line = [UInt8]("\(holder)\n".utf8)
      try disk.write(file, at: 0, line)
      try disk.cut(file, to: Int64(line.count))
      return file
    } catch {
      let text = ((try? disk.read(file, at: 0, count: 200)) ?? []).prefix { $0 != 10 }
      disk.close(file)
      throw error.operation == "lock"
        ? .locked(by: String(decoding: text, as: UTF8.self)) : error.storageError
    }
  }

  /// Opens a slot, keeping count of failures before the answer is given.
  ///
  /// An unknown login costs the same time, is delayed the same way and hears the same.
  ///
  /// `acceptsUsed`: for the choice of a password, after the code let its officer in.
  static func storeKey(
    _ keys: KeyFile, _ disk: Disk, login: String, secret: String, at now: Moment,
    acceptsUsed: Bool = false
  ) throws(StorageError) -> [UInt8] {
    let known = keys.slot(of: login)
    let name = known == nil ? Attempts.nameOfUnknown(login, store: keys.store) : login
    var attempts = Attempts(from: disk)
    let wait = attempts.wait(name, at: now)
    if wait > 0 { throw .waitBeforeRetry(seconds: wait) }
    let key = try (known ?? keys.body.slots.last)?.open(password: secret)
    let failures = attempts.failures(name, .password)
    let isOver = known?.isOver(at: now) == true && !acceptsUsed
    guard let key, known != nil, !isOver else {
      try? attempts.note(name, .password, failures: failures + 1, at: now, on: disk)
      throw key != nil && isOver ? .codeOver : .wrongPassword
    }
    for kind in Attempts.Kind.allCases where attempts.failures(name, kind) > 0 {
      try? attempts.note(name, kind, failures: 0, at: now, on: disk)
    }
    return key
  }
}

extension KeyFile {
  /// Refuses a login whose secret is a one-time code.
  fileprivate func requirePassword(of login: String, unless isAccepted: Bool)
    throws(StorageError)
  {
    if slot(of: login)?.isCode == true && !isAccepted { throw .passwordMustChange }
  }
}
