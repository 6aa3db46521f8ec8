import Workshop

/// What an officer does to his own way in.
///
/// Whether a new secret is good enough is asked before, where words are known (`PasswordRule`).
extension Store {
  /// Whether a login came in by a one-time code and must choose a password before anything else.
  package func mustChangePassword(_ login: String) -> Bool {
    keyFile.slot(of: login)?.isCode ?? false
  }

  /// Whether a login has a PIN to sign with.
  package func hasPIN(_ login: String) -> Bool {
    keyFile.slot(of: login)?.pinVerifier.isEmpty == false
  }

  /// Puts a new password in place of the present one, or of the one-time code that let the officer
  /// in; a wrong present one counts as a failed login.
  package func changePassword(
    of login: String, from present: String, to password: String, at now: Moment
  ) throws(StorageError) -> Saving {
    try renew(.password, of: login, knowing: present, at: now) { slot throws(StorageError) in
      let before = slot
      slot = try KeySlot.make(login, secret: password, costs: costs, storeKey: ring.present)
      slot.takePIN(of: before)
    }
  }

  /// Puts a new PIN in place of the present one; the password proves who asks.
  package func changePIN(of login: String, password: String, to pin: String, at now: Moment)
    throws(StorageError) -> Saving
  {
    try renew(.pin, of: login, knowing: password, at: now) { slot throws(StorageError) in
      try slot.setPIN(pin)
    }
  }

  private func renew(
    _ kind: RenewSecret.Kind, of login: String, knowing secret: String, at now: Moment,
    change: (inout KeySlot) throws(StorageError) -> Void
  ) throws(StorageError) -> Saving {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    defer { attempts = Attempts(from: disk) }
    _ = try Self.storeKey(
      keyFile, disk, login: login, secret: secret, at: now, acceptsUsed: true)
    guard let user = workshop.user(login: login) else { throw .wrongPassword }
    let saving = try record(kind, by: user, at: now)
    guard case .saved = saving else { return saving }
    // Asked again, since the record may have brought a new store key into use.
    try changeKeys { body throws(StorageError) in
      guard var slot = body.slot(of: login) else { throw .wrongPassword }
      try change(&slot)
      body.put(slot)
    }
    return saving
  }

  /// Gives an administrator a new password and PIN, and the envelope a new code, in a store that
  /// was opened with the old one; the old one opens nothing any more.
  package func recover(
    _ login: String, password: String, pin: String, nextCode: PaperCode, at now: Moment
  ) throws(StorageError) -> Saving {
    guard let user = workshop.user(login: login), workshop.role(of: user) == .administrator else {
      throw .notAnAdministrator(login: login)
    }
    let saving = try record(.recovery, by: user, at: now)
    guard case .saved = saving else { return saving }
    let officer = Credentials(login: login, role: .administrator, password: password, pin: pin)
    try changeKeys { [costs, ring] body throws(StorageError) in
      body.put(try KeySlot.make(officer, costs: costs, storeKey: ring.present))
      body.recovery = try KeySlot.make(
        "", secret: nextCode.text, costs: costs, storeKey: ring.present)
    }
    return saving
  }

  private func record(_ kind: RenewSecret.Kind, by user: ID<User>, at now: Moment)
    throws(StorageError) -> Saving
  {
    try perform(
      [.renewSecret(RenewSecret { $0.kind = kind })], by: Authority(user: user),
      at: Instant(milliseconds: now.wall))
  }
}
