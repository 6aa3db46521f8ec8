import Screens
import Storage
import Wording
import Workshop

/// Officers and their ways in, as the pages ask for them.
extension StoreDesk {
  func secrets(of login: String) -> (mustChange: Bool, hasPIN: Bool) {
    (store?.mustChangePassword(login) ?? false, store?.hasPIN(login) ?? false)
  }

  /// Who may enter, and when each was last here.
  func lookAtUsers() {
    guard let store else { return }
    system.officers = store.officers(at: Clocks.moment)
    system.lastCheck = nil
    for officer in system.officers {
      let notes = store.notes(of: officer.login)
      system.lastLogins[officer.login] = notes.lastLogin
      if let check = notes.lastCheck, check.at > system.lastCheck?.at ?? Instant() {
        system.lastCheck = check
      }
    }
  }

  func changeOfficers(_ order: Order, by authority: Authority) throws(StorageError) -> OrderResult {
    guard let store else { throw .missing(path: options.store) }
    let issue: CodeIssue
    let login: String
    switch order {
    case .addOfficer(let new, let role):
      login = new
      issue = try store.addOfficer(new, role, by: authority, at: now)
    case .giveCode(let user):
      login = workshop.users[user].login
      issue = try store.issueCode(for: user, by: authority, at: now)
    case .enable(let user):
      login = workshop.users[user].login
      issue = try store.enableOfficer(user, by: authority, at: now)
    default: return .done
    }
    saved(in: store)
    switch issue {
    case .issued(let code, let until, _): return .code(code, login: login, until: until)
    case .refused(let broken): return .refused(broken)
    }
  }

  func adoptWays(by authority: Authority) throws(StorageError) -> OrderResult {
    guard let store else { throw .missing(path: options.store) }
    defer { saved(in: store) }
    switch try store.adoptWays(by: authority, at: now) {
    case .saved: return .done
    case .refused(let broken): return .refused(broken)
    }
  }

  func letGo(of user: ID<User>, by authority: Authority) throws(StorageError) -> OrderResult {
    guard let store else { throw .missing(path: options.store) }
    let saving = try store.letGo(of: user, by: authority, at: Clocks.moment)
    saved(in: store)
    if case .refused(let broken) = saving { return .refused(broken) }
    return .done
  }

  func renew(
    _ user: ID<User>, from present: String, to password: String?, _ pin: String?
  ) throws(StorageError) -> OrderResult {
    guard let store else { throw .missing(path: options.store) }
    defer { saved(in: store) }
    let login = workshop.users[user].login
    if let password {
      let saving = try store.changePassword(
        of: login, from: present, to: password, at: Clocks.moment, on: .thisMachine)
      if case .refused(let broken) = saving { return .refused(broken) }
    }
    if let pin {
      let saving = try store.changePIN(
        of: login, password: password ?? present, to: pin, at: Clocks.moment)
      if case .refused(let broken) = saving { return .refused(broken) }
    }
    return .done
  }
}
