/// The rules of who may work, each with what its sentence needs to say.
package enum EligibilityRule: Equatable, Sendable {
  /// It would begin before this day, on which it is decided.
  case notBackdated(Day)
  /// The last day would be later than this one.
  case tooLong(Day)
  case nothingCovered
  /// What keeps the person from work, and no supervisor can allow.
  case notAllowable(ID<Inmate>, [WorkObstacle])
  case notHere(ID<Inmate>, InmateStatus)
  case waitsAlready(ID<Inmate>, since: Day)
  /// In the crew of this batch, which is open.
  case atWork(ID<Inmate>, ID<WeavingBatch>)
  /// Worked last on this day, which is not before the waiting.
  case workedSince(ID<Inmate>, Day)
  case notWaiting
  /// All of so many places are taken.
  case noPlace(Int)
  /// Others are before this one now than those who were shown.
  case turnChanged
}
