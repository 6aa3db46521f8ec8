/// The rules of history, read from files or changed here, each with what its sentence needs to say.
package enum HistoryRule: Equatable, Sendable {
  case notHistory(Day)
  case alreadyImported
  /// A return of more than was sold under its number.
  case notSold
  /// Somebody else changed the row since it was looked at.
  case changedMeanwhile
}
