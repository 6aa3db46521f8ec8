import Workshop

/// The counts of tries as all processes share them: two copies in the store, read, changed and
/// written by one process at a time.
struct AttemptsBook {
  static let names = ["attempts", "attempts.b"]

  let disk: any Disk
  let store: [UInt8]
  /// What this session knew last, which stands where both copies are gone or older.
  private(set) var known: Attempts?

  /// The counts of a store, of which a session may know more than the files.
  init(_ disk: any Disk, of store: [UInt8], known: Attempts? = nil) {
    self.disk = disk
    self.store = store
    self.known = known
  }

  /// Writes both copies of a new store.
  static func make(on disk: any Disk, of store: [UInt8], administrators: [String])
    throws(DiskError)
  {
    var attempts = Attempts(store: store)
    attempts.setAdministrators(administrators)
    try AttemptsBook(disk, of: store).write(attempts)
  }

  /// The counts as they stand, without waiting for whoever changes them.
  func look() throws(StorageError) -> Attempts {
    try newest().counts ?? Attempts(store: store)
  }

  /// How many tries were ever counted; nil where nothing counts yet.
  var tries: Int64? { get throws(StorageError) { try newest().counts?.tries } }

  /// Lets work change the counts, alone among all processes, and makes the change durable before it
  /// answers.
  ///
  /// Refuses when they cannot be written. On a medium that nobody can write to they are kept in
  /// memory alone, and each try takes a second.
  ///
  /// `isDurable`: whether a power cut may not undo the change; what only takes tries off need not
  /// be.
  mutating func change<T>(
    at now: Moment, isDurable: Bool = true, _ work: (inout Attempts) -> T
  ) throws(StorageError) -> T {
    let lock: Int32?
    do throws(DiskError) {
      lock = try takeLock()
    } catch {
      guard DiskTrouble(code: error.code) == .readOnlyMedium else { throw .uncounted(error) }
      lock = nil
      if isDurable { disk.pause(milliseconds: 1000) }
    }
    defer { if let lock { disk.close(lock) } }
    let (newest, areMirrored) = try newest()
    var counts = try settled(newest, at: now, mayBeLost: lock != nil)
    let answer = work(&counts)
    if lock != nil && (counts != newest || !areMirrored) {
      do throws(DiskError) {
        try write(counts, isDurable: isDurable)
      } catch {
        throw .uncounted(error)
      }
    }
    known = counts
    return answer
  }

  /// The newest counts that anybody kept, and whether both copies hold as many tries.
  private func newest() throws(StorageError) -> (counts: Attempts?, areMirrored: Bool) {
    var copies: [Attempts] = []
    for name in Self.names {
      if let copy = try AttemptsFile.read(name, of: store, from: disk) { copies.append(copy) }
    }
    let newest = (copies + [known].compactMap { $0 }).reduce(nil) { best, next -> Attempts? in
      best.map { $0.tries >= next.tries } == true ? best : next
    }
    return (newest, copies.count == 2 && copies.allSatisfy { $0.tries == newest?.tries })
  }

  /// The counts for work to go on from: those of a store of before, or a word that they were lost,
  /// where there are none or the mark knows of more tries.
  ///
  /// `mayBeLost`: false where nothing can be written, so that the word would never end.
  private func settled(_ newest: Attempts?, at now: Moment, mayBeLost: Bool)
    throws(StorageError) -> Attempts
  {
    let mark = try HighWaterMark.look(on: disk).mark
    var counts = newest ?? Attempts(store: store)
    if let mark, mark.tries == nil {
      if newest == nil {
        counts = AttemptsFile.readFormer(Self.names[0], of: store, from: disk) ?? counts
      }
    } else if mayBeLost && (newest == nil || counts.tries < mark?.tries ?? 0) {
      counts.lose(mark?.tries ?? 0, at: now)
    }
    counts.settle(at: now)
    return counts
  }

  /// Writes both copies, each synced before the other is touched; what need not be durable goes
  /// into the first alone, so that a power cut never tears both.
  private func write(_ counts: Attempts, isDurable: Bool = true) throws(DiskError) {
    var isNew = false
    if isDurable { try disk.settle(Self.names[1]) }
    for name in isDurable ? Self.names : [Self.names[0]] {
      if try disk.placeOf(name) == nil { isNew = true }
      let file = try disk.open(name, .write)
      defer { disk.close(file) }
      var bytes = AttemptsFile.encode(counts)
      if try disk.size(file) < Int64(AttemptsFile.room) {
        isNew = true
        bytes.pad(to: AttemptsFile.room)
      }
      try disk.write(file, at: 0, bytes)
      if isDurable || isNew { try disk.syncData(file) }
    }
    if isNew { try disk.syncFolder() }
  }

  /// Takes the first copy, making it where it is missing, for this process alone; another one has
  /// it for some milliseconds.
  private func takeLock() throws(DiskError) -> Int32 {
    var tries = 0
    while true {
      let file = try disk.open(Self.names[0], .write)
      do throws(DiskError) {
        try disk.lock(file)
        if try disk.facts(file).place == disk.placeOf(Self.names[0]) { return file }
        disk.close(file)
      } catch {
        disk.close(file)
        if error.operation != "lock" || tries == Self.mostTries { throw error }
      }
      tries += 1
      disk.pause(milliseconds: 5)
    }
  }

  private static let mostTries = 2000
}

extension StorageError {
  /// That a try cannot be counted, and is therefore not made.
  static func uncounted(_ error: DiskError) -> StorageError {
    error.isFull
      ? .diskFull(file: AttemptsBook.names[0])
      : .cannotCount(
        file: error.file.isEmpty ? AttemptsBook.names[0] : error.file, code: error.code)
  }
}
