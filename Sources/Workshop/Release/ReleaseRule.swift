/// The rules of what a person takes along at release, each with what its sentence needs to say.
package enum ReleaseRule: Equatable, Sendable {
  case notReleased
  /// Something of his is still open here.
  case stillOpen(LooseEnds)
  case packGiven(Day)
  case tooManyLines(limit: Int)
  /// The person did not agree to be asked later.
  case noConsent
  /// Nobody is asked after what is kept about him may be kept.
  case followUpOver(Day)
  /// Answers were noted on it.
  case followedUp
}
