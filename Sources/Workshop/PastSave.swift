/// What became of a list of actions.
package enum Saving: Equatable, Sendable {
  /// On the disk, under this number.
  case saved(Int64)
  case refused([RuleBroken])
}

/// A record of the past, as far back as undo reaches.
package struct PastSave: Equatable, Sendable {
  package var sequence: Int64
  package var at: Instant
  package var authority: Authority
  package var actions: [Action]
  /// Takes it back; empty when nothing can.
  package var reversal: [Action]
  /// The record that this one took back.
  package var undoes: Int64?

  package init(
    sequence: Int64, at: Instant, authority: Authority, actions: [Action], reversal: [Action],
    undoes: Int64?
  ) {
    self.sequence = sequence
    self.at = at
    self.authority = authority
    self.actions = actions
    self.reversal = reversal
    self.undoes = undoes
  }
}

/// What undo and redo may reach in a list of past records, oldest first.
package enum Undo {
  /// The newest record that a user may take back: one's own, of the same day, not taken back yet.
  package static func candidate(
    in history: [PastSave], for user: ID<User>, on day: Day, offset: Int32
  ) -> PastSave? {
    history.last {
      $0.authority.user == user && $0.undoes == nil && !isUndone($0, in: history)
        && $0.at.local(offset: offset).day == day
    }
  }

  /// The newest record of one's own that stands, of whatever day.
  package static func newest(in history: [PastSave], for user: ID<User>) -> PastSave? {
    history.last {
      $0.authority.user == user && $0.undoes == nil && !isUndone($0, in: history)
    }
  }

  /// The undo that a redo would take back: the user's newest record, when it is one.
  package static func redoCandidate(in history: [PastSave], for user: ID<User>) -> PastSave? {
    let own = history.filter { $0.authority.user == user }
    guard let newest = own.last(where: { !isRedo($0, in: history) && !isUndone($0, in: history) }),
      newest.undoes != nil
    else { return nil }
    return newest
  }

  /// Whether a record is taken back by one that is itself not taken back.
  static func isUndone(_ save: PastSave, in history: [PastSave]) -> Bool {
    history.contains { $0.undoes == save.sequence && !isUndone($0, in: history) }
  }

  private static func isRedo(_ save: PastSave, in history: [PastSave]) -> Bool {
    guard let target = save.undoes else { return false }
    return history.first { $0.sequence == target }?.undoes != nil
  }
}
