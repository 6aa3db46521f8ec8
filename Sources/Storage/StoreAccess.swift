import Workshop

/// What a session that got in needs to open its store anew, on any thread: the keys it knows, so
/// that nobody types a password twice.
package struct StoreAccess: Sendable {
  let disk: any Disk
  let ring: KeyRing
  /// Why the session only reads, which holds for what it reads anew.
  let reason: ReadOnlyReason?
  /// What the session knows of failed tries.
  var attempts: AttemptsBook?
  /// What this computer saw of stores.
  var seen: any SeenMarks = NothingSeen()

  /// Opens the store as it is on the disk now.
  ///
  /// `holder`: written into the lock for the next one to read.
  ///
  /// Refuses when the keys of the store were changed since.
  package func open(as mode: Store.Mode, holder: String, at now: Instant) throws(StorageError)
    -> Store
  {
    let lock = mode == .write ? try Store.takeLock(disk, holder: holder) : nil
    do throws(StorageError) {
      let found = try KeyFile.read(from: disk)
      guard found.body.formerKeys.count == ring.number,
        ring.identity.goes(with: found.body.identity)
      else { throw .keysChanged }
      let keys = try found.proved(with: ring.present)
      let store = try Recovery(disk: disk, keys: keys, ring: ring, now: now, seen: seen).open(
        as: mode)
      store.takeRecordedWays(as: mode)
      store.lockFile = lock
      try? store.settleIdentity()
      if let attempts { store.attempts = attempts }
      if mode != .write { store.readOnlyReason = reason }
      return store
    } catch {
      if let lock { disk.close(lock) }
      throw error
    }
  }

  /// Whether somebody has the store open for writing.
  package var hasWriter: Bool {
    guard let file = try? disk.open("LOCK", .read) else { return false }
    defer { disk.close(file) }
    return disk.isLocked(file)
  }
}

extension Store {
  package var access: StoreAccess {
    StoreAccess(disk: disk, ring: ring, reason: readOnlyReason, attempts: attempts, seen: seen)
  }
}
