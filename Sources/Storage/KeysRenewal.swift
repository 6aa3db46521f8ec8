import Workshop

/// A new store key and a new code for the envelope, although nobody left: when an envelope is lost,
/// or when somebody may have copied what he should not have.
extension Store {
  /// Records that two administrators put a new code into the envelope, and begins a new generation
  /// under a new store key at once; the code of before opens nothing any more.
  ///
  /// Without room for that the change stays due, and nothing is recorded until it is done.
  ///
  /// `first`: who opened the store, by a password of his own.
  ///
  /// `second`, `password`: another administrator; his password is tried as at any door.
  ///
  /// `beforeRecord`: called once nothing is left to refuse, to put the code on paper: it holds as
  /// soon as the record does, whatever ends the program then.
  package func renewKeys(
    by first: String, with second: String, password: String, nextCode: PaperCode, at now: Moment,
    beforeRecord: () -> Void = {}
  ) throws(StorageError) -> Saving {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    for login in [first, second] where workshop.administrator(login) == nil {
      throw .notAnAdministrator(login: login)
    }
    if mustChangePassword(first) { throw .passwordMustChange }
    guard let user = workshop.administrator(first), first != second else {
      return .refused([RuleBroken(.access(.secondAdministratorMissing))])
    }
    try checkPassword(password, of: second, at: now)
    beforeRecord()
    let envelope = try way("", secret: nextCode.text)
    let renewal = RenewSecret {
      $0.kind = .recovery
      $0.recovery = envelope.openKey
    }
    return try perform(
      [.renewSecret(renewal)],
      by: Authority(user: user, signer: workshop.administrator(second)),
      at: Instant(milliseconds: now.wall), offering: [envelope])
  }

  /// Whether a new store key is still to come into use, for want of room.
  package var isKeyChangeDue: Bool { keyFile.body.isKeyChangeDue }
}

extension Workshop {
  fileprivate func administrator(_ login: String) -> ID<User>? {
    user(login: login).flatMap { role(of: $0) == .administrator ? $0 : nil }
  }
}
