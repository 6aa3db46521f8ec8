import Workshop

/// Who vouches for a restore: administrators by their passwords, or one of them by the code from
/// the envelope.
package struct Vouchers: Sendable {
  /// An administrator and the password that proves it.
  package struct Officer: Sendable {
    package var login: String
    package var password: String

    package init(login: String, password: String) {
      self.login = login
      self.password = password
    }
  }

  let officers: [Officer]
  let code: PaperCode?

  /// `code`: opens the store in place of the passwords.
  package init(_ officers: [Officer], code: PaperCode? = nil) {
    self.officers = officers
    self.code = code
  }

  /// Who is named first.
  var holder: String { officers.first?.login ?? "" }

  /// Opens a store for reading, as one that each of them administers; failures are counted as at
  /// any other door.
  ///
  /// `count`: of so many different ones; the code stands for all but one.
  ///
  /// `mode`: whether a part is enough where not all can be read.
  func open(_ disk: any Disk, as mode: Store.Mode = .read, fewest count: Int, at now: Moment)
    throws(StorageError) -> Store
  {
    let fewest = code == nil ? count : 1
    guard let first = officers.first, Set(officers.map(\.login)).count >= fewest else {
      throw .needsAdministrators(fewest)
    }
    let store = try open(disk, as: mode, first, at: now)
    for officer in officers.dropFirst() where code == nil {
      try store.checkPassword(officer.password, of: officer.login, at: now)
    }
    let named = code == nil ? officers : [first]
    if administrators(of: store).count < named.count { throw .needsAdministrators(fewest) }
    return store
  }

  private func open(_ disk: any Disk, as mode: Store.Mode, _ first: Officer, at now: Moment)
    throws(StorageError) -> Store
  {
    if let code {
      return try Store.open(on: disk, recovery: code, as: mode, holder: "", at: now)
    }
    return try Store.open(
      on: disk, as: mode, login: first.login, password: first.password, holder: "", at: now)
  }

  /// Those of them who administer a store, in the order in which they were named.
  func administrators(of store: Store) -> [ID<User>] {
    officers.compactMap { store.workshop.user(login: $0.login) }
      .filter { store.workshop.role(of: $0) == .administrator }
  }
}
