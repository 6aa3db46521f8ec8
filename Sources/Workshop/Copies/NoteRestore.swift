/// Notes that a backup became the store, as the first record behind what it brought.
///
/// It says which records stood there before, so that whoever saw them knows where they went.
package struct NoteRestore: Record {
  /// What stood in the place of the restored store.
  package enum Former: UInt8, CaseIterable, Sendable {
    case nothing
    /// A store whose own administrators, or recovery code, opened it.
    case opened
    /// A store that did not open, and was replaced by a word of its own.
    case unreadable
  }

  package var at = Instant()
  package var former = Former.nothing
  /// The newest record of a store that opened, and the first 16 bytes of the chain behind it.
  package var formerSequence: Int64 = 0
  package var formerChain: [UInt8] = []
  /// The newest record of the backup, the first 16 bytes of the chain behind it, and when it was
  /// made.
  package var backupSequence: Int64 = 0
  package var backupChain: [UInt8] = []
  package var made = Instant()
  /// The logins of those who vouched for it.
  package var vouchers: [String] = []
  /// Whether the code from the envelope stood for the second of them.
  package var isByRecoveryCode = false
  /// Whether records may be lost whose numbers stand on paper; false for those of programs that did
  /// not ask.
  package var asksNumbers = false

  package init() {}
}

/// A restore that is on record, and what was told of the papers since.
package struct Restoration: Record {
  package var note = NoteRestore()
  package var officer = ID<User>()
  /// When somebody told the last numbers on paper.
  package var asked: Day?
  /// The newest month whose slips were handed out by then.
  package var slips: Month?
  /// Days whose papers were keyed again.
  package var keyed: [Day] = []

  package init() {}
}

extension NoteRestore: Fact {
  package var capability: Capability? { .users }
  package var civilDay: Day? { nil }

  /// Bytes of a chain value that are kept.
  package static let chainBytes = 16

  /// Rules: somebody vouched for it.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    vouchers.isEmpty ? [RuleBroken(.access(.unknownUser))] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.restorations.append(
      Restoration {
        $0.note = self
        $0.officer = authority.user
      })
  }
}
