import Screens
import Storage
import Wording
import Workshop

/// The making of a store by the page that gathers what it needs.
extension StoreDesk {
  /// Makes the store, and gives every officer beside the administrators a one-time code.
  func found(_ plan: Founding) throws(StorageError) -> [IssuedCode] {
    guard let code = try? PaperCode(reading: plan.envelope, groups: PaperCode.recoveryGroups)
    else { throw .noRecoveryCode }
    let setup = Setup(plan, code, options.language)
    try FolderTree.make(options.store)
    try setup.make(in: disk, at: now)
    let codes = try giveCodes(plan)
    glance()
    return codes
  }

  /// Both administrators are there, so that one asks and the other agrees.
  private func giveCodes(_ plan: Founding) throws(StorageError) -> [IssuedCode] {
    guard !plan.others.isEmpty, let first = plan.administrators.first,
      let second = plan.administrators.last
    else { return [] }
    let store = try Store.open(
      on: disk, as: .write, login: first.login, password: first.password,
      holder: options.holder(first.login),
      at: Clocks.moment)
    defer { try? store.close(at: now) }
    guard let asking = store.workshop.user(login: first.login),
      let agreeing = store.workshop.user(login: second.login)
    else { return [] }
    let authority = Authority(user: asking, signer: agreeing)
    var codes: [IssuedCode] = []
    for officer in plan.others {
      let issue = try store.addOfficer(officer.login, officer.role, by: authority, at: now)
      guard case .issued(let code, let until, _) = issue else { continue }
      codes.append(IssuedCode(login: officer.login, code: code, until: until))
    }
    return codes
  }
}
