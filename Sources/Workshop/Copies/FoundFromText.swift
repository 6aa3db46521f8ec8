/// The founding of a store on the text of another: the rows are those of the text, the officers are
/// new.
package struct FoundFromText: Record {
  /// The civil day of the founding.
  package var day = Day()
  /// SHA-256 of the text, 32 bytes.
  package var digest: [UInt8] = []
  /// The store that the text was taken of: its id of 16 bytes, its newest record, and the chain
  /// value behind that.
  package var store: [UInt8] = []
  package var sequence: Int64 = 0
  package var chain: [UInt8] = []
  /// When the text was taken, and by whose logins.
  package var taken = Instant()
  package var takers: [String] = []
  /// The first officers.
  package var users: [AddUser] = []

  package init() {}
}

/// What a store was made of that was made of a text; it has one such row, others none.
package struct TextOrigin: Record {
  package var day = Day()
  package var digest: [UInt8] = []
  package var store: [UInt8] = []
  package var sequence: Int64 = 0
  package var chain: [UInt8] = []
  package var taken = Instant()
  package var takers: [String] = []

  package init() {}
}

extension FoundFromText: Fact {
  package var capability: Capability? { nil }
  package var civilDay: Day? { day }

  /// Rules: an empty store alone is founded, and asks none.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    [RuleBroken(.access(.foundedAlready))]
  }

  /// Who acted in the other store stays as a name of who did it; none of them comes in here.
  package func apply(to workshop: inout Workshop, by authority: Authority) {
    for index in workshop.users.indices {
      workshop.users[index].login = User.textMark + workshop.users[index].login
      workshop.users[index].isDisabled = true
    }
    workshop.keyPins = nil
    for user in users { user.apply(to: &workshop, by: authority) }
    workshop.textOrigins.append(
      TextOrigin {
        $0.day = day
        $0.digest = digest
        $0.store = store
        $0.sequence = sequence
        $0.chain = chain
        $0.taken = taken
        $0.takers = takers
      })
  }
}

extension User {
  /// What stands before the login of an officer of the store that a text was taken of; no login
  /// that is typed has its colon.
  package static let textMark = "lama:"

  /// Whether it is a name that came with a text: of somebody who acted in another store.
  package var isOfText: Bool { login.hasPrefix(Self.textMark) }
}

extension Workshop {
  /// What the store was made of; nil where it is not made of a text.
  ///
  /// One that was made of the text of such a store has the newest last.
  package var textOrigin: TextOrigin? { textOrigins.last }

  /// Whether what an officer signed was signed in another store, and is text here.
  package func isOfText(_ user: ID<User>) -> Bool {
    users.contains(user) && users[user].isOfText
  }
}
