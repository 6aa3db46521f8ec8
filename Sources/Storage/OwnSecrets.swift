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
  ///
  /// `machine`: where it will be tried; what a try costs is chosen anew where it no longer fits.
  package func changePassword(
    of login: String, from present: String, to password: String, at now: Moment,
    on machine: Calibration? = nil
  ) throws(StorageError) -> Saving {
    try renew(.password, of: login, knowing: present, at: now) { slot throws(StorageError) in
      let before = slot
      slot = try KeySlot.make(
        login, secret: password, costs: costs(on: machine), storeKey: ring.present, store: store,
        checks: checks)
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
    _ = try way(of: login, secret: secret, at: now, acceptsUsed: true)
    guard let user = workshop.user(login: login), var slot = keyFile.slot(of: login) else {
      throw .wrongPassword
    }
    try change(&slot)
    return try record(kind, by: user, [slot], at: now)
  }

  /// What tries shall cost from now on; in a practice store nothing, wherever it is.
  private func costs(on machine: Calibration?) -> Costs {
    guard let machine, !isPractice else { return costs }
    return costs.fitted(to: machine)
  }

  /// A new way into this store.
  func way(_ login: String, secret: String) throws(StorageError) -> KeySlot {
    try KeySlot.make(
      login, secret: secret, costs: costs, storeKey: ring.present, store: store, checks: checks)
  }

  /// Gives an administrator a new password and PIN, and the envelope a new code, in a store that
  /// was opened with the old one; the old one opens nothing any more.
  ///
  /// `machine`: as for a new password.
  ///
  /// `beforeRecord`: called once nothing is left to refuse, to put the code on paper: it holds as
  /// soon as the record does.
  package func recover(
    _ login: String, password: String, pin: String, nextCode: PaperCode, at now: Moment,
    on machine: Calibration? = nil, beforeRecord: () -> Void = {}
  ) throws(StorageError) -> Saving {
    guard let user = workshop.user(login: login), workshop.role(of: user) == .administrator else {
      throw .notAnAdministrator(login: login)
    }
    beforeRecord()
    let officer = Credentials(login: login, role: .administrator, password: password, pin: pin)
    let slot = try KeySlot.make(
      officer, costs: costs(on: machine), storeKey: ring.present, store: store)
    let recovery = try way("", secret: nextCode.text)
    return try record(.recovery, by: user, [slot, recovery], at: now)
  }

  /// `slots`: the ways in that count from the record on.
  private func record(
    _ kind: RenewSecret.Kind, by user: ID<User>, _ slots: [KeySlot], at now: Moment
  ) throws(StorageError) -> Saving {
    let renewal = RenewSecret {
      $0.kind = kind
      $0.slot = slots.first { !$0.login.isEmpty }?.pin(of: user)
      $0.recovery = slots.first { $0.login.isEmpty }?.openKey ?? []
    }
    return try perform(
      [.renewSecret(renewal)], by: Authority(user: user), at: Instant(milliseconds: now.wall),
      offering: slots)
  }
}
