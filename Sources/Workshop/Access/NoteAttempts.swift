/// The record of what became of the counts of failed logins, which stand beside the journal.
package struct NoteAttempts: Record {
  /// What became of them.
  package enum Kind: UInt8, CaseIterable, Sendable {
    /// They were missing, damaged or older than known: everybody waited once, and counts anew.
    case lost
    /// A login that too many failures had locked was let go.
    case letGo
  }

  package var kind = Kind.lost
  /// Whose login was let go.
  package var user = ID<User>()

  package init() {}
}

extension NoteAttempts: Fact {
  package var civilDay: Day? { nil }

  /// What a role must have; that counts were lost is noted by whoever comes in next.
  package var capability: Capability? {
    switch kind {
    case .lost: nil
    case .letGo: .letGo
    }
  }

  /// Rules: an officer whom there is, and not oneself.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if kind == .lost { return [] }
    guard workshop.users.contains(user) else {
      return [RuleBroken(.field(.unknownRow), field: .login)]
    }
    return user == authority.user ? [RuleBroken(.access(.ownAccount), field: .login)] : []
  }
  /// Nothing: what it is about stands beside the journal.
  package func apply(to workshop: inout Workshop, by authority: Authority) {}
}
