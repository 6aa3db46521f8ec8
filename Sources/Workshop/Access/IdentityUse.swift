/// What a role does with the identity key, under which the keys of persons are wrapped.
package enum IdentityUse: CaseIterable, Sendable {
  /// Has none: what is sealed of persons is carried as it stands.
  case none
  /// Hands it on with the ways in that he gives out, and opens no name himself.
  case keeps
  /// Opens what is sealed of persons.
  case opens
}

extension Role {
  /// What the role does with the identity key: it opens with it what it sees of persons somewhere,
  /// and keeps it where it gives out ways in.
  package var identityUse: IdentityUse {
    let isSealed: [PersonalField] = [.name, .register, .block, .release, .privateBuyer]
    let seesAny = isSealed.contains { field in
      Place.allCases.contains { sees(field, in: $0) }
    }
    if seesAny { return .opens }
    return may(.users) ? .keeps : .none
  }
}

extension Workshop {
  /// What an officer does with the identity key; nothing once he may not use the program.
  package func identityUse(of login: String) -> IdentityUse {
    user(login: login).flatMap { role(of: $0) }?.identityUse ?? .none
  }

  /// The same of a way in; the code in the envelope, which has no login, hands it on.
  package func identityUse(throughWayOf login: String) -> IdentityUse {
    login.isEmpty ? .keeps : identityUse(of: login)
  }
}
