/// What a store remembers of its last good backup.
package struct BackupNote: Equatable, Sendable {
  package var at: Instant
  /// The number of the newest record in it.
  package var sequence: Int64
  /// The folder it was written to, by the last part of its path.
  package var medium: String

  package init(at: Instant, sequence: Int64, medium: String) {
    self.at = at
    self.sequence = sequence
    self.medium = medium
  }

  /// After so many days without a backup the program warns.
  package static let daysUntilWarning = 7

  /// Civil days since the backup; a backup from a later day counts as today's.
  ///
  /// `offset`: minutes east of Greenwich.
  package func days(until now: Instant, offset: Int32) -> Int {
    max(0, now.local(offset: offset).day - at.local(offset: offset).day)
  }

  package func isOld(at now: Instant, offset: Int32) -> Bool {
    days(until: now, offset: offset) >= Self.daysUntilWarning
  }
}
