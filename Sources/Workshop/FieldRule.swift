/// The rules of a field of any kind, each with what its sentence needs to say.
package enum FieldRule: Equatable, Sendable {
  case required
  case unknownRow
  case textTooLong(limit: Int)
  case textHasControls
  case textShowsNothing
  case namesNothing
  case numberOutOfRange(lowest: Int, highest: Int)
  case dayInFuture
  case dayBeforeStore(Day)
  case nothingChanges
  /// As many as there may be.
  case full(limit: Int)
  case isWithdrawn
  /// A word of a search or a value of a row, in what everybody sees and no key of a person seals.
  case mayName
}
