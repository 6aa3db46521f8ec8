import Workshop

/// What became of the wish to give an officer a one-time code.
package enum CodeIssue: Equatable, Sendable {
  /// The code, to be shown once and never kept, its end, and the record's number.
  case issued(code: String, until: Instant, record: Int64)
  case refused([RuleBroken])
}

/// What administrators do to officers.
///
/// A role is changed, and an officer disabled, by performing `editUser`; the way in of a disabled
/// one is gone, and the store key changes, before `perform` returns.
extension Store {
  /// A one-time code opens for a day.
  private static let codeLife: Int64 = 24 * 3_600_000

  /// All officers, in the order in which they came.
  package func officers(at now: Moment) -> [Officer] {
    let counts = try? attempts.look()
    return workshop.users.indices.map { index in
      let user = workshop.users[index]
      return Officer(
        ID(index), login: user.login, role: user.role, isDisabled: user.isDisabled,
        access: keyFile.slot(of: user.login)?.access(at: now) ?? .none,
        isLocked: counts?.isLocked(user.login) ?? false)
    }
  }

  /// Adds an officer, whose first secret is a one-time code.
  package func addOfficer(
    _ login: String, _ role: Role, by authority: Authority, at now: Instant
  ) throws(StorageError) -> CodeIssue {
    let addition = AddUser {
      $0.login = login
      $0.role = role
    }
    return try issueCode(
      for: workshop.users.nextID, login, after: [.addUser(addition)], by: authority, at: now)
  }

  /// Gives an officer a one-time code: the password stops working at once, the PIN stays.
  package func issueCode(for user: ID<User>, by authority: Authority, at now: Instant)
    throws(StorageError) -> CodeIssue
  {
    try issueCode(for: user, login(of: user), after: [], by: authority, at: now)
  }

  /// Lets a disabled officer in again, by a one-time code.
  package func enableOfficer(_ user: ID<User>, by authority: Authority, at now: Instant)
    throws(StorageError) -> CodeIssue
  {
    let edit = EditUser {
      $0.user = user
      $0.isDisabled = false
    }
    return try issueCode(
      for: user, login(of: user), after: [.editUser(edit)], by: authority, at: now)
  }

  private func login(of user: ID<User>) -> String {
    workshop.users.contains(user) ? workshop.users[user].login : ""
  }

  private func issueCode(
    for user: ID<User>, _ login: String, after actions: [Action], by authority: Authority,
    at now: Instant
  ) throws(StorageError) -> CodeIssue {
    let code = PaperCode.random(groups: PaperCode.oneTimeGroups).text
    let until = Instant(milliseconds: now.milliseconds + Self.codeLife)
    var slot = try way(login, secret: code)
    slot.takePIN(of: keyFile.slot(of: login))
    slot.expires = until
    let issue = IssueCode {
      $0.user = user
      $0.slot = slot.pin(of: user)
    }
    let saving = try perform(
      actions + [.issueCode(issue)], by: authority, at: now, offering: [slot])
    switch saving {
    case .refused(let broken): return .refused(broken)
    case .saved(let number): return .issued(code: code, until: until, record: number)
    }
  }
}

extension KeySlot {
  fileprivate func access(at now: Moment) -> Officer.Access {
    guard let expires else { return .password }
    return isOver(at: now) ? .codeOver : .code(until: expires)
  }
}
