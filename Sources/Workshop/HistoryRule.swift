/// The rules of history that is read from files, each with what its sentence needs to say.
package enum HistoryRule: Equatable, Sendable {
  case notHistory(Day)
  case alreadyImported
}
