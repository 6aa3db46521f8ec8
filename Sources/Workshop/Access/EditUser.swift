/// A change of an officer's role, or of whether he may use the program: only what changes.
package struct EditUser: Record {
  package var user = ID<User>()
  package var role: Role?
  package var isDisabled: Bool?

  package init() {}
}

extension EditUser: Fact {
  package var capability: Capability? { .users }
  package var civilDay: Day? { nil }

  /// How many administrators there must always be, since it takes two to change rights.
  package static let fewestAdministrators = 2

  /// Rules: two administrators agree, neither about himself, two of them remain, and
  /// nobody who came with a text is let in.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.users.contains(user) else {
      return [RuleBroken(.field(.unknownRow), field: .login)]
    }
    let row = workshop.users[user]
    if row.isOfText { return [RuleBroken(.access(.userOfText), field: .login)] }
    if changed(row) == row { return [RuleBroken(.field(.nothingChanges))] }
    if user == authority.user { return [RuleBroken(.access(.ownAccount), field: .login)] }
    let left = workshop.users.indices.count { index in
      let user = workshop.users[index]
      return (ID(index) == self.user ? changed(user) : user).isAdministrator
    }
    if row.isAdministrator && left < Self.fewestAdministrators {
      return [RuleBroken(.access(.tooFewAdministrators), field: .role)]
    }
    return workshop.brokenWithoutSecond(authority)
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.users[user] = changed(workshop.users[user])
  }

  private func changed(_ row: User) -> User {
    var row = row
    if let role { row.role = role }
    if let isDisabled { row.isDisabled = isDisabled }
    return row
  }
}

extension User {
  fileprivate var isAdministrator: Bool { role == .administrator && !isDisabled }
}

extension Workshop {
  /// The rule that users and keys take two administrators, unless the second one has signed.
  func brokenWithoutSecond(_ authority: Authority) -> [RuleBroken] {
    isApproved(authority, .users) ? [] : [RuleBroken(.access(.secondAdministratorMissing))]
  }
}
