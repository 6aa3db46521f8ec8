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
    _ = try Self.storeKey(keyFile, disk, login: login, secret: password, at: now)
    guard admits(login) else { throw .wrongPassword }
    try keyFile.requirePassword(of: login, unless: acceptsCode && journal != nil)
    try useUpCode(of: login)
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
  func requirePassword(of login: String, unless isAccepted: Bool)
    throws(StorageError)
  {
    if slot(of: login)?.isCode == true && !isAccepted { throw .passwordMustChange }
  }
}
