/// An officer who may use the program; known by a code, never by a name.
package struct User: Record {
  /// The code typed at login, such as `ptg1`; unique.
  package var login = ""
  package var role = Role.observer
  package var isDisabled = false

  package init() {}
}

/// Who acts, and who put a PIN to it.
package struct Authority: Equatable, Sendable {
  package var user: ID<User>
  package var signer: ID<User>?

  package init(user: ID<User>, signer: ID<User>? = nil) {
    self.user = user
    self.signer = signer
  }
}

/// The addition of an officer.
package struct AddUser: Record {
  package var login = ""
  package var role = Role.observer

  package init() {}
}

extension AddUser: Fact {
  package var capability: Capability? { .users }
  package var civilDay: Day? { nil }

  /// Rules: a login of 2 to 16 letters, digits or hyphens, not yet taken, and two administrators
  /// agree.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if !hasLoginForm { return [RuleBroken(.access(.loginForm), field: .login)] }
    if workshop.user(login: login) != nil {
      return [RuleBroken(.access(.loginTaken), field: .login)]
    }
    return workshop.brokenWithoutSecond(authority)
  }

  /// Whether the login is of 2 to 16 small letters, digits or hyphens.
  package var hasLoginForm: Bool {
    (2...16).contains(login.unicodeScalars.count)
      && login.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
      }
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.users.append(
      User {
        $0.login = login
        $0.role = role
      })
  }
}
