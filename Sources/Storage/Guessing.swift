import Workshop

/// The doors at which secrets are tried, each of which keeps count.
extension Store {
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
    let way = try Self.way(keyFile, disk, login: login, secret: password, at: now)
    try requireRecorded(way)
    try keyFile.requirePassword(of: login, unless: acceptsCode && journal != nil)
    try useUpCode(of: login)
  }

  /// Refuses a way in that is not the one that the records know, or of somebody who may not use the
  /// program.
  func requireRecorded(_ way: OpenedWay) throws(StorageError) {
    let login = way.slot.login
    if !login.isEmpty && !admits(login) { throw .wrongPassword }
    let own = login.isEmpty ? keyFile.body.recovery : keyFile.slot(of: login)
    if own?.openKey != way.slot.openKey {
      throw .damaged(
        file: KeyFile.names[Int(keyFile.epoch & 1)], offset: 0, reason: .unrecordedKeys)
    }
  }

  /// Opens a slot, keeping count of failures before the answer is given.
  ///
  /// An unknown login costs the same time, is delayed the same way and hears the same.
  ///
  /// `acceptsUsed`: for the choice of a password, after the code let its officer in.
  static func way(
    _ keys: KeyFile, _ disk: Disk, login: String, secret: String, at now: Moment,
    acceptsUsed: Bool = false
  ) throws(StorageError) -> OpenedWay {
    let known = keys.body.ways(of: login)
    let name = known.isEmpty ? Attempts.nameOfUnknown(login, store: keys.store) : login
    var attempts = Attempts(from: disk)
    let wait = attempts.wait(name, at: now)
    if wait > 0 { throw .waitBeforeRetry(seconds: wait) }
    let way = try open(known.isEmpty ? keys.body.slots.suffix(1) : known[...], secret, keys.store)
    let failures = attempts.failures(name, .password)
    let isOver = way?.slot.isOver(at: now) == true && !acceptsUsed
    guard let way, !known.isEmpty, !isOver else {
      try? attempts.note(name, .password, failures: failures + 1, at: now, on: disk)
      throw way != nil && isOver ? .codeOver : .wrongPassword
    }
    for kind in Attempts.Kind.allCases where attempts.failures(name, kind) > 0 {
      try? attempts.note(name, kind, failures: 0, at: now, on: disk)
    }
    return way
  }

  /// The first of some ways in that a secret opens; more than one where a new one was offered and
  /// nobody knows yet whether it was recorded.
  private static func open(_ ways: ArraySlice<KeySlot>, _ secret: String, _ store: [UInt8])
    throws(StorageError) -> OpenedWay?
  {
    for slot in ways {
      if let way = try slot.open(password: secret, of: store) { return way }
    }
    return nil
  }
}

extension KeyFile {
  /// Refuses a login whose secret is a one-time code.
  func requirePassword(of login: String, unless isAccepted: Bool)
    throws(StorageError)
  {
    if slot(of: login)?.isCode == true && !isAccepted { throw .passwordMustChange }
  }
}
