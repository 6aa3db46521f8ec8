/// The rules of what an office decides about itself, each with what its sentence needs to say.
package enum OfficeRule: Equatable, Sendable {
  /// Another product, channel, kind or stage is called so.
  case nameTaken
  case codeTaken
  case codeForm
  case letterTaken
  case letterForm
  /// A thing that is no longer in use.
  case retired
  /// It still has something open or in stock.
  case stillInUse
  case lowestAboveUsual
  case sizesForm
  case colourMissing
  case coloursKept(Int)
  case stageMissing
  case lastIsNoFinalGate
  case nationalNumberForm
  /// Fewer than were counted or written off.
  case numbersBelow(Int)
  /// What would be a personal part outside its seal.
  case addressOfPrivate
  /// A number of a series that is not above the last one given.
  case numberGiven(NumberSeries, Int)
  /// A last number on paper below what the records hold.
  case numberBelowRecords(NumberSeries, Int)
  /// After a restore, as long as nobody told the last numbers on paper.
  case paperNumbersMissing
  case noWorkingDay
  case dayTwice
  /// From a day on it was decided before, and counted by since another.
  case countedAlready(Day, Day)
}
