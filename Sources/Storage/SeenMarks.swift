import Workshop

/// What a computer remembers of the stores that were opened on it: the furthest mark of each, so
/// that older files put in a store's place are known.
package protocol SeenMarks: Sendable {
  /// The furthest mark that was seen of a store; nil when it was never opened here.
  func mark(of store: [UInt8]) -> SeenMark?
  /// Takes note of a mark, which reaches further than the one before.
  ///
  /// Whatever keeps it from being written is no fault of the store.
  func note(_ mark: SeenMark, of store: [UInt8])
}

/// The number of a record, the first 16 bytes of the chain value behind it, and which restore the
/// records up to it tell of.
package struct SeenMark: Equatable, Sendable {
  package var sequence: Int64
  package var chain: [UInt8]
  /// When the newest of them was made; 1970 without any.
  package var restored: Instant

  package init(
    sequence: Int64, chain: [UInt8], restored: Instant = Instant(milliseconds: 0)
  ) {
    self.sequence = sequence
    self.chain = [UInt8](chain.prefix(16))
    self.restored = restored
  }

  /// Whether a restore is on record that took the place of a store which reached this far: the
  /// record that was seen is in the store that was kept beside.
  ///
  /// One that was on record when the mark was seen explains nothing of what came behind it.
  func isExplained(by workshop: Workshop) -> Bool {
    workshop.restorations.contains { row in
      row.note.at > restored && row.note.former == .opened && row.note.formerSequence >= sequence
        && row.note.backupSequence < sequence
    }
  }
}

/// A computer that remembers nothing.
package struct NothingSeen: SeenMarks {
  package init() {}
  package func mark(of store: [UInt8]) -> SeenMark? { nil }
  package func note(_ mark: SeenMark, of store: [UInt8]) {}
}
