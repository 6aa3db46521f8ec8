import Workshop

/// What can be known of a store before anybody logs in: how far it was when it last took note of
/// that, its last good backup, and whether it is for practice.
package struct StoreGlance: Equatable, Sendable {
  package var sequence: Int64?
  package var lastBackup: BackupNote?
  package var isPractice: Bool

  /// Reads three small files; whatever cannot be read is not known.
  package init(_ disk: any Disk) {
    // A new store has a mark and no record.
    sequence = HighWaterMark.read(from: disk).map(\.sequence).flatMap { $0 > 0 ? $0 : nil }
    lastBackup = BackupNoteFile.read(from: disk)
    isPractice = (try? KeyFile.read(from: disk))?.isPractice ?? false
  }
}

extension Store {
  /// The newest record and the chain value after it, as papers print it; nil in a session that only
  /// reads.
  package var head: ChainHead? {
    journal.map { ChainHead(sequence: $0.lastSequence, chain: $0.chain) }
  }
}
