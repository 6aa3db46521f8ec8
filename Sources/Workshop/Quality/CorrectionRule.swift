/// The rules of corrections and second looks, each with what its sentence needs to say.
package enum CorrectionRule: Equatable, Sendable {
  case beforeCheck(Day)
  case correctedAlready(ID<QualityCheck>)
  case notNewestCheck
  case checkedPieceGone(free: Int)
  case rejectionWaits
  case rejectionStands
  case stillInWork
  case noReworkInCorrection
  case reasonTooShort(least: Int)
  case notDrawn
  case recheckedAlready
  case tooLateToRecheck(days: Int)
}
