/// What a check of a store found.
package struct Verification: Equatable, Sendable {
  /// How far a check looked.
  package enum Depth: UInt8, Sendable {
    /// Checksums, numbers and the chain; needs no password.
    case structure
    /// Also every seal and body, and the running totals.
    case contents
    /// Also that every kept snapshot follows from the one before and its journals.
    case replay
  }

  package var depth = Depth.structure
  package var head = ChainHead()
  /// Journals that were read.
  package var generations = 0
  /// Snapshots that are whole.
  package var snapshots = 0
  /// Snapshots, and the present state, that were equal to a replay.
  package var compared = 0
  /// Why the store cannot be trusted; empty when it can.
  package var faults: [StorageError] = []
  package var warnings: [StoreWarning] = []
  /// What became of each printed head, in the order they were given.
  package var heads: [HeadAnswer] = []

  package init() {}

  /// Whether nothing is wrong but what warnings say.
  package var isTrusted: Bool {
    faults.isEmpty
      && heads.allSatisfy { if case .same = $0 { true } else { false } }
  }

  /// Between which records the first difference from the printed heads lies; nil when there is
  /// none.
  package var firstDifference: ClosedRange<Int64>? {
    let different = heads.compactMap { if case .different(let at) = $0 { at } else { nil } }.min()
    guard let different else { return nil }
    let same = heads.compactMap { if case .same(let at) = $0, at < different { at } else { nil } }
    return min((same.max() ?? 0) + 1, different)...different
  }
}

/// Something that is not as it should be, though the store opens and may be written.
///
/// The one list of what an opening finds (`Store.findings`) and what a check warns of.
package enum StoreWarning: Equatable, Sendable {
  case damagedSnapshot(String)
  case tornRecord(String)
  /// A journal that was begun by a rotation which did not come to its end.
  case unusedJournal(String)
  /// One of two copies, of the keys or of the persons' keys; the other one is whole.
  case damagedKeys(String)
  /// One of two copies that belongs to another store; the other one is this store's.
  case foreignKeys(String)
  /// The way in of this login in the files of keys is not the one that the records know, and opens
  /// nothing; of the code in the envelope the login is empty.
  case unrecordedKeys(String)
  /// Nothing says how far the records must reach, so that lost ones would not be missed.
  case markMissing
  /// The folder is in memory: all of it is gone when the power is.
  case keptInMemory
  /// One of the two files that say so; the other one is whole.
  case markDamaged(String)
  /// The counts of failed logins were missing, damaged or older than known.
  case attemptsLost
  /// The role sees names and the way in leads to none: nobody who has the identity key gave it one.
  case namesClosed
  /// So many persons' keys are damaged in every copy: their names cannot be read.
  case personsUnreadable(Int)
  /// One of them, by the slot and, where a password told it, the person's code.
  case keyLost(slot: Int32, code: String?)
  /// So many persons' keys are erased although no record erased them.
  case personsErased(Int)
  /// One of them, by the slot and, where a password told it, the person's code.
  case keyErased(slot: Int32, code: String?)

  /// Whether something that was recorded cannot be read any more, so that commands end with 1.
  package var isLoss: Bool {
    switch self {
    case .personsUnreadable, .keyLost, .personsErased, .keyErased: true
    case .damagedSnapshot, .tornRecord, .unusedJournal, .damagedKeys, .foreignKeys, .markMissing,
      .unrecordedKeys, .keptInMemory, .markDamaged, .attemptsLost, .namesClosed:
      false
    }
  }
}
