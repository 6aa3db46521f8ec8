import Workshop

/// A copy that was read back and found the same; only such a copy counts.
package struct Backup: Equatable, Sendable {
  package var at: Instant
  /// The newest record in it.
  package var sequence: Int64
  /// The name of the medium or folder it is on.
  package var place: String

  package init(at: Instant, sequence: Int64, place: String) {
    self.at = at
    self.sequence = sequence
    self.place = place
  }
}
