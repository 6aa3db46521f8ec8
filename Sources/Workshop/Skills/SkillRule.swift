/// The rules of skills that are proven, each with what its sentence needs to say.
package enum SkillRule: Equatable, Sendable {
  /// The person has this level already.
  case levelHeld(UInt8)
  /// Pieces lift a person by one level: this is the next.
  case levelAfter(UInt8)
  /// Without a count that lifts: nobody is entered for the first time twice.
  case hasProof
  case pieceProvesNothing(PiecePlace)
  case piecesMissing(have: Int, of: Int)
  /// A higher level stands, which goes first.
  case higherStands(UInt8)
  /// Whoever has proven something stays on record.
  case personHasProof
  /// A level needs more pieces than the one below it.
  case needsDoNotRise
  /// The PIN of a supervisor is missing.
  case supervisorMissing
}
