/// The rules of agreements and of what they bring, each with what its sentence needs to say.
package enum PartnershipRule: Equatable, Sendable {
  case partnerTaken
  case numberTaken
  case endsBeforeSigned(Day)
  case ownerMayNotRecord
  case aimIsBaseline
  case proofMissing
  case figureOfRecords
  /// A figure of another unit than the measure has.
  case otherUnit
  case namesSomebody
  case outcomeMissing
  /// The training or the lot is what became of another support already.
  case outcomeTaken
  case lotWasBought
  /// Sales of the channel on those days belong to another support already.
  case channelTaken(Day)
  case toolsUsed
  case answersAnother
  case stepWithoutDay
  /// Other rows rest on it.
  case leanedOn
  /// It is what became of a support.
  case supportStands
}
