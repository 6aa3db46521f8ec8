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
  package var access: StoreAccess { access(through: ring) }

  private func access(through ring: KeyRing) -> StoreAccess {
    StoreAccess(disk: disk, ring: ring, reason: readOnlyReason, attempts: attempts, seen: seen)
  }

  /// Lets another officer in by his password, also by a one-time code; a wrong one counts as a
  /// failed login.
  ///
  /// Returns what opens the store anew where he sees other names than who sat there before: this
  /// one is to be closed then, so that none stays in memory that he may not see.
  package func admit(_ login: String, password: String, at now: Moment) throws(StorageError)
    -> StoreAccess?
  {
    let way = try openWay(of: login, password: password, at: now, acceptsCode: true)
    var own = ring
    own.identity = IdentityRing(of: way, in: keyFile)
    let use = workshop.identityUse(of: login)
    own.identity.use = own.identity.keys == nil && keyFile.body.identity != nil ? .none : use
    if own.identity.use == .none { own.identity.keys = nil }
    return own.identity == ring.identity ? nil : access(through: own)
  }
}

extension StoreAccess {
  /// Opens the store for pages: for writing, or else for reading with the reason why not.
  package func openForPages(holder: String, at now: Instant) throws(StorageError) -> Store {
    try Store.openForPages { (mode) throws(StorageError) in
      try open(as: mode, holder: mode == .write ? holder : "", at: now)
    }
  }
}
