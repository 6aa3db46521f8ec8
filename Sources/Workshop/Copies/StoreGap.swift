/// What is missing of a store that is read up to where records are missing, wrong or damaged.
package struct StoreGap: Equatable, Sendable {
  /// What is the matter with which file.
  package var cause: StorageError
  /// The newest record that was read, and when it was made; nil when none is known.
  package var sequence: Int64
  package var at: Instant?
  /// The newest record that is known to have been there; nil when nobody can say.
  package var known: Int64?

  package init(cause: StorageError, sequence: Int64, at: Instant?, known: Int64?) {
    self.cause = cause
    self.sequence = sequence
    self.at = at
    self.known = known
  }
}
