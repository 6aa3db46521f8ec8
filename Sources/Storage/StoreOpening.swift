import Workshop

extension Store {
  /// Whether the session writes or only reads.
  package enum Mode: Sendable {
    case write, read
  }

  /// Opens a store with a login and password: reads the newest generation, replays its journals,
  /// and brings a store that was not closed well into new files before anything is accepted.
  ///
  /// `holder`: written into the lock for the next one to read.
  ///
  /// `now`: for the delay after failures.
  package static func open(
    on disk: any Disk, as mode: Mode, login: String, password: String, holder: String,
    at now: Moment
  ) throws(StorageError) -> Store {
    guard Sealing.start() else { throw .failed(operation: "sodium_init", file: "", code: 0) }
    try requireStore(disk)
    let lock = mode == .write ? try takeLock(disk, holder: holder) : nil
    do throws(StorageError) {
      let keys = try KeyFile.read(from: disk)
      let storeKey = try storeKey(keys, disk, login: login, password: password, at: now)
      guard let ring = KeyRing(storeKey, former: keys.body.formerKeys) else {
        throw .damaged(file: KeyFile.names.joined(separator: ", "), offset: 0, reason: "key ring")
      }
      let store = try Recovery(
        disk: disk, keys: keys, ring: ring, now: Instant(milliseconds: now.wall)
      ).run(as: mode)
      store.lockFile = lock
      return store
    } catch {
      if let lock { disk.close(lock) }
      throw error
    }
  }

  /// Whether a PIN is the one of a login, counting failures; five in a row close the PIN until the
  /// password is given again.
  package func checkPIN(_ pin: String, of login: String, at now: Moment) throws(StorageError) {
    let failures = attempts.failures(login, .pin)
    if failures >= Attempts.mostPINs { throw .wrongPIN(triesLeft: 0) }
    let isRight = keyFile.slot(of: login)?.accepts(pin: pin) ?? false
    if isRight && failures == 0 { return }
    try onDisk { () throws(DiskError) in
      try attempts.note(login, .pin, failures: isRight ? 0 : failures + 1, at: now, on: disk)
    }
    if !isRight { throw .wrongPIN(triesLeft: Attempts.mostPINs - failures - 1) }
  }

  /// Whether a password is the one of a login, for a change of user in an open store.
  package func checkPassword(_ password: String, of login: String, at now: Moment)
    throws(StorageError)
  {
    _ = try Self.storeKey(keyFile, disk, login: login, password: password, at: now)
    attempts = Attempts(from: disk)
  }

  /// Refuses a folder that holds no store.
  package static func requireStore(_ disk: any Disk) throws(StorageError) {
    let names: [String]
    do throws(DiskError) {
      names = try disk.names()
    } catch {
      throw error.isMissing ? .missing(path: disk.path) : error.storageError
    }
    if names.isEmpty { throw .missing(path: disk.path) }
    if !names.contains(where: KeyFile.names.contains) { throw .notAStore(path: disk.path) }
  }

  /// Takes the lock and leaves word of who has it.
  static func takeLock(_ disk: Disk, holder: String) throws(StorageError) -> Int32 {
    let file = try onDisk { () throws(DiskError) in try disk.open("LOCK", .write) }
    do throws(DiskError) {
      try disk.lock(file)
      try disk.cut(file, to: 0)
      try disk.write(file, at: 0, [UInt8](holder.utf8))
      return file
    } catch {
      let text = (try? disk.read(file, at: 0, count: 200)) ?? []
      disk.close(file)
      throw error.operation == "lock"
        ? .locked(by: String(decoding: text, as: UTF8.self)) : error.storageError
    }
  }

  /// Opens a slot, keeping count of failures before the answer is given.
  private static func storeKey(
    _ keys: KeyFile, _ disk: Disk, login: String, password: String, at now: Moment
  ) throws(StorageError) -> [UInt8] {
    var attempts = Attempts(from: disk)
    let wait = attempts.wait(login, at: now)
    if wait > 0 { throw .waitBeforeRetry(seconds: wait) }
    // An unknown login costs the same time as a wrong password.
    let slot = keys.slot(of: login) ?? keys.body.slots.first
    let key = slot?.open(password: password)
    let failures = attempts.failures(login, .password)
    guard let key, keys.slot(of: login) != nil else {
      if keys.slot(of: login) != nil {
        try? attempts.note(login, .password, failures: failures + 1, at: now, on: disk)
      }
      throw .wrongPassword
    }
    if failures > 0 { try? attempts.note(login, .password, failures: 0, at: now, on: disk) }
    if attempts.failures(login, .pin) > 0 {
      try? attempts.note(login, .pin, failures: 0, at: now, on: disk)
    }
    return key
  }
}
