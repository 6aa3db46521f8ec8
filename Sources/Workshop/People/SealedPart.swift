/// A personal part as it stands sealed on disk, carried unread from file to file so that nothing of
/// it is lost.
package struct SealedPart: Equatable, Sendable {
  /// Why it is not open.
  package enum Reason: Sendable {
    /// The person's key is damaged in every copy; put back, it opens the part again.
    case keyLost
    /// Whoever sits there sees no names.
    case notSeen
  }

  package var bytes: [UInt8]
  package var reason: Reason

  package init(_ bytes: [UInt8], _ reason: Reason) {
    self.bytes = bytes
    self.reason = reason
  }
}
