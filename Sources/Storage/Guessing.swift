import Workshop

/// The doors at which secrets are tried: each try is counted before it is made.
extension Store {
  /// Whether a PIN is the one of a login, counting failures; five in a row close the PIN until the
  /// password is given again.
  package func checkPIN(_ pin: String, of login: String, at now: Moment) throws(StorageError) {
    let slot = admits(login) ? keyFile.slot(of: login) : nil
    let name = slot == nil ? Attempts.nameOfUnknown(login, store: store) : login
    let failures = try attempts.change(at: now) { counts in
      let failures = counts.failures(name, .pin)
      if failures < Attempts.mostPINs { counts.add(name, .pin, at: now) }
      return failures
    }
    if failures >= Attempts.mostPINs { throw .wrongPIN(triesLeft: 0) }
    guard try slot?.accepts(pin: pin) ?? false else {
      throw .wrongPIN(triesLeft: Attempts.mostPINs - failures - 1)
    }
    try? attempts.change(at: now, isDurable: false) { $0.clearPIN(name) }
  }

  /// Whether a password is the one of a login, for a change of user in an open store.
  ///
  /// `acceptsCode`: as in opening.
  package func checkPassword(
    _ password: String, of login: String, at now: Moment, acceptsCode: Bool = false
  ) throws(StorageError) {
    _ = try openWay(of: login, password: password, at: now, acceptsCode: acceptsCode)
  }

  /// The way in of a login, once its password was right.
  func openWay(of login: String, password: String, at now: Moment, acceptsCode: Bool)
    throws(StorageError) -> OpenedWay
  {
    let way = try way(of: login, secret: password, at: now)
    try requireRecorded(way)
    try keyFile.requirePassword(of: login, unless: acceptsCode && journal != nil)
    try useUpCode(of: login)
    return way
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

  /// Opens a way into this store, as it is opened before a store is open.
  func way(of login: String, secret: String, at now: Moment, acceptsUsed: Bool = false)
    throws(StorageError) -> OpenedWay
  {
    try Self.way(
      keyFile, counting: &attempts, login: login, secret: secret, at: now, acceptsUsed: acceptsUsed)
  }

  /// Opens a way into a store that is not open yet.
  static func way(
    _ keys: KeyFile, _ disk: any Disk, login: String, secret: String, at now: Moment
  ) throws(StorageError) -> OpenedWay {
    var attempts = AttemptsBook(disk, of: keys.store)
    return try way(keys, counting: &attempts, login: login, secret: secret, at: now)
  }

  /// Opens a way in, once the try is counted.
  ///
  /// An unknown login costs the same time, is delayed and locked the same way and hears the same.
  ///
  /// `acceptsUsed`: for the choice of a password, after the code let its officer in.
  private static func way(
    _ keys: KeyFile, counting attempts: inout AttemptsBook, login: String, secret: String,
    at now: Moment, acceptsUsed: Bool = false
  ) throws(StorageError) -> OpenedWay {
    let known = keys.body.ways(of: login)
    let name = known.isEmpty ? Attempts.nameOfUnknown(login, store: keys.store) : login
    let refusal = try attempts.change(at: now) { counts -> StorageError? in
      if counts.isLocked(name) { return .loginLocked }
      let wait = counts.wait(name, at: now)
      if wait > 0 { return .waitBeforeRetry(seconds: wait) }
      counts.add(name, .password, at: now)
      return nil
    }
    if let refusal { throw refusal }
    let way = try open(known.isEmpty ? keys.body.slots.suffix(1) : known[...], secret, keys.store)
    let isOver = way?.slot.isOver(at: now) == true && !acceptsUsed
    guard let way, !known.isEmpty, !isOver else {
      throw way != nil && !known.isEmpty && isOver ? .codeOver : .wrongPassword
    }
    try? attempts.change(at: now, isDurable: false) { $0.clear(name) }
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
  func requirePassword(of login: String, unless isAccepted: Bool) throws(StorageError) {
    if slot(of: login)?.isCode == true && !isAccepted { throw .passwordMustChange }
  }
}
