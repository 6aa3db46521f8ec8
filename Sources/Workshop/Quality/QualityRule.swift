/// The rules of verdicts, each with what its sentence needs to say.
package enum QualityRule: Equatable, Sendable {
  case sheetEmpty
  case pieceNotWaiting(Int)
  case pieceNeverShown(Int)
  case gradeMissing
  case gradeNotHere
  case downgradeNotHere
  case defectMissing
  case unknownDefect
  case criticalMustReject
  case tooManyReworks(limit: Int)
  case repairStageNotBefore
  case notCondemned
  case sameInspector
  case secondPersonMissing
  case unknownReading
  case readingOutside(Reading, ID<Product>)
}
