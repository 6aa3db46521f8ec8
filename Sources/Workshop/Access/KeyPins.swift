/// Which ways into the store are the workshop's own.
///
/// The store keeps passwords, codes and PINs beside the records; here stands by what each way in is
/// known. One that no record knows opens nothing, whoever wrote it into a file of keys.
package struct KeyPins: Record {
  /// One for each officer who has a way in.
  package var slots: [SlotPin] = []
  /// The open key of the way in for the code in the envelope: 32 bytes; empty where there is none.
  package var recovery: [UInt8] = []

  package init() {}

  /// By what an officer's way in is known; nil when no record gave him one.
  package subscript(_ user: ID<User>) -> SlotPin? { slots.first { $0.user == user } }

  /// Takes an officer's way in down, in place of the one before.
  package mutating func put(_ slot: SlotPin) {
    slots.removeAll { $0.user == slot.user }
    slots.append(slot)
  }
}

/// By what one officer's way in is known.
package struct SlotPin: Record {
  package var user = ID<User>()
  /// The open half of the key pair that his password or code leads to: 32 bytes.
  package var openKey: [UInt8] = []
  /// SHA-256 of how his PIN is checked; empty until he chose one.
  package var proofOfPIN: [UInt8] = []
  /// Until when his one-time code opens; nil where a password does.
  package var expires: Instant?

  package init() {}
}

/// The record by which the ways into a store of before become those that its records know, after an
/// administrator has seen whose they are.
package struct AdoptKeyPins: Record {
  package var pins = KeyPins()

  package init() {}
}

extension AdoptKeyPins: Fact {
  package var capability: Capability? { .users }
  package var civilDay: Day? { nil }

  /// Rules: once.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    workshop.keyPins == nil ? [] : [RuleBroken(.field(.nothingChanges))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.keyPins = pins
  }
}
