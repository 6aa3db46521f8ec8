/// The rules of batches and their making, each with what its sentence needs to say.
package enum WeavingRule: Equatable, Sendable {
  case sizesMissing
  case sizeNotMade(Int)
  case tooManyPieces(limit: Int)
  case colourNotMade
  case dueBeforeOpening
  case crewEmpty
  case mayNotWork(ID<Inmate>, [WorkObstacle])
  /// Whoever held it is not active.
  case pieceWithoutHolder(Int, ID<Inmate>)
  case batchHasOutput
  case stageNotOnRoute
  case tooFewStanding(asked: Int, standing: Int)
  case pieceNotStanding(Int)
  case pieceListedTwice(Int)
  case workerListedTwice
  case attendanceWithPieces
  case laterWorkOnPiece(Int)
}
