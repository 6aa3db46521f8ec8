/// What the program keeps for one user between sessions, beside the records.
package struct UserNotes: Equatable, Sendable {
  package var lastLogin: Instant?
  package var drafts: [Draft]
  /// The newest check of the store that this user asked for.
  package var lastCheck: CheckNote?
  /// A save that the disk did not confirm, until somebody has seen what became of it.
  package var unsure: UnsureNote?
  package var learnt = LearntKeys()
  /// How this user wants to see lists, in the order in which they were kept.
  package var views: [SavedView] = []

  package var look = UserLook()

  package init(drafts: [Draft] = []) { self.drafts = drafts }

  package var isEmpty: Bool { self == UserNotes() }
}

/// That the store was read from end to end.
package struct CheckNote: Equatable, Sendable {
  package var at: Instant
  package var sequence: Int64
  package var isSound: Bool

  package init(at: Instant, sequence: Int64, isSound: Bool) {
    self.at = at
    self.sequence = sequence
    self.isSound = isSound
  }
}

/// A save of which nobody knows whether it is on the disk: its number and moment tell it from any
/// later record, the words are what is to be said of it.
package struct UnsureNote: Equatable, Sendable {
  package var sequence: Int64
  package var at: Instant
  /// In Indonesian and in English; without names of persons.
  package var words: [String]

  package init(sequence: Int64, at: Instant, words: [String]) {
    self.sequence = sequence
    self.at = at
    self.words = words
  }
}
