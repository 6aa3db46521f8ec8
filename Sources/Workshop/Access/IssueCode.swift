/// The record that an officer was given a one-time code in place of his password.
///
/// The code itself never comes near the workshop; the store keeps it with the keys.
package struct IssueCode: Record {
  package var user = ID<User>()
  /// By what the way in of the code is known; nil in stores that pin none.
  package var slot: SlotPin?

  package init() {}
}

extension IssueCode: Fact {
  package var capability: Capability? { .users }
  package var civilDay: Day? { nil }

  /// Rules: an officer who may use the program, not oneself, and two administrators agree.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.users.contains(user) else {
      return [RuleBroken(.field(.unknownRow), field: .login)]
    }
    if workshop.users[user].isDisabled {
      return [RuleBroken(.access(.userDisabled), field: .login)]
    }
    if user == authority.user { return [RuleBroken(.access(.ownAccount), field: .login)] }
    return workshop.brokenWithoutSecond(authority)
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let slot { workshop.keyPins?.put(slot) }
  }
}

/// The record that an officer changed a secret of his own.
package struct RenewSecret: Record {
  /// Which one.
  package enum Kind: UInt8, CaseIterable, Sendable {
    case password, pin
    /// Password, PIN and recovery code together, with the code from the envelope.
    case recovery
  }

  package var kind = Kind.password
  /// By what the new way in is known; nil in stores that pin none.
  package var slot: SlotPin?
  /// The open key of the new way in for the code in the envelope; empty when that stays.
  package var recovery: [UInt8] = []

  package init() {}
}

extension RenewSecret: Fact {
  package var capability: Capability? { nil }
  package var civilDay: Day? { nil }

  /// Rules: everybody his own; the envelope is for administrators, and one who does not come with
  /// its code changes it with a second.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard kind == .recovery else { return [] }
    if workshop.role(of: authority.user) != .administrator {
      return [RuleBroken(.access(.notPermitted(.users)))]
    }
    return slot == nil && !recovery.isEmpty ? workshop.brokenWithoutSecond(authority) : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if let slot { workshop.keyPins?.put(slot) }
    if !recovery.isEmpty { workshop.keyPins?.recovery = recovery }
  }
}
