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
  /// Somebody else changed it since it was shown.
  case batchChanged
  case batchFinished
  /// Its sampling plan was drawn from as many as it has.
  case quantityPlanned
  case tooFewUntouched(size: Int, free: Int)
  case pieceWorkedOn(Int)
  case pieceNotInWork(PiecePlace)
  case heldAlready(PiecePlace, ID<Inmate>)
  /// Somebody else corrected the row since it was shown.
  case rowChanged
  case pieceNotOfRow(Int)
  /// It was built on, so somebody did the stage: who, is what is to be corrected.
  case makerToBeNamed(Int)
  /// The number of the letter that a reason for being away needs.
  case paperMissing(Attendance)
  /// Why somebody made few, beside an absence, or in words where the reason has a name.
  case shortfallOutOfPlace
}
