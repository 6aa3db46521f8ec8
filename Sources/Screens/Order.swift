import Wording
import Workshop

/// Something the desk is asked for that is no record of the workshop.
package enum Order: Equatable, Sendable {
  /// Looks at users, checks and files, for the page that shows them.
  case lookAround
  /// Measures the disk again, and lets recording go on when there is room.
  case measureRoom
  /// Measures the disk, and what of it each kind of file takes.
  case measureUsage
  /// Reads what the writer has recorded since.
  case reread
  /// Opens for writing a store that was opened for reading.
  case reopen
  /// Looks for mounted media.
  case findMedia
  /// Looks for office files on them.
  case findFiles
  /// Adds an officer, who comes in with a one-time code.
  case addOfficer(login: String, role: Role)
  /// Gives an officer a one-time code in place of the password.
  case giveCode(ID<User>)
  /// Lets a disabled officer in again, with a one-time code.
  case enable(ID<User>)
  /// Takes the ways in down in the records of a store of before, which knew none.
  case adoptWays
  /// Lets go of a login that too many failures locked.
  case letGo(ID<User>)
  /// Changes one's own password or PIN; nil leaves it.
  case renewSecrets(present: String, password: String?, pin: String?)
  /// Somebody has seen what became of a save that was not confirmed.
  case forgetUnsure
  /// Writes rows of a list to a new file.
  case write(ListTable, to: String)
  /// Looks for a name, like this one, that no file has yet.
  case findFreeName(String)
  /// Looks for printers.
  case findPrinters
}

/// What came of an order.
package enum OrderResult: Equatable, Sendable {
  case done
  /// Read up to the newest record, and nobody writes any more.
  case writerGone
  /// A one-time code, to be shown once and kept nowhere.
  case code(String, login: String, until: Instant)
  case refused([RuleBroken])
  /// A file was written, by its whole path.
  case written(String)
  case notWritten(FileFault)
  /// A name that no file has yet, found for another.
  case freeName(String, for: String)
}
