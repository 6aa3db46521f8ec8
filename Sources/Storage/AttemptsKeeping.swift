import Workshop

/// What an open store does about the counts of tries.
extension Store {
  /// Lets go of a login that too many failures locked, once there is a record of it.
  package func letGo(of user: ID<User>, by authority: Authority, at now: Moment)
    throws(StorageError) -> Saving
  {
    let note = NoteAttempts {
      $0.kind = .letGo
      $0.user = user
    }
    let saving = try perform(
      [.noteAttempts(note)], by: authority, at: Instant(milliseconds: now.wall))
    guard case .saved = saving else { return saving }
    let login = workshop.users[user].login
    try attempts.change(at: now) { $0.clear(login) }
    return saving
  }

  /// Says that counts were lost to whoever comes in next, and in a session that records makes a
  /// record of it; keeps who may let go of a lock.
  ///
  /// What cannot be written is left for the next opening.
  func settleAttempts(as login: String, at now: Moment) {
    let areLost = (try? attempts.look())?.areLost ?? false
    if areLost { findings.append(.attemptsLost) }
    guard journal != nil, readOnlyReason == nil else { return }
    let isTold = areLost && noteLoss(as: login, at: Instant(milliseconds: now.wall))
    let administrators = ableAdministrators
    try? attempts.change(at: now) { counts in
      if isTold { counts.tellLoss() }
      counts.setAdministrators(administrators)
    }
  }

  /// Whether a record was made.
  private func noteLoss(as login: String, at now: Instant) -> Bool {
    guard let user = workshop.user(login: login) else { return false }
    let note = Action.noteAttempts(NoteAttempts { $0.kind = .lost })
    let saving = try? perform([note], by: Authority(user: user), at: now)
    if case .saved? = saving { return true }
    return false
  }

  /// The administrators who have a password to come in with.
  private var ableAdministrators: [String] {
    workshop.users.filter { user in
      user.role == .administrator && !user.isDisabled
        && keyFile.slot(of: user.login)?.isCode == false
    }.map(\.login)
  }
}
