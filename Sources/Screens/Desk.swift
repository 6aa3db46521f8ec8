import Wording
import Workshop

/// The one way from the pages to the store; the program implements it over the files.
package protocol Desk: AnyObject {
  var workshop: Workshop { get }
  var lastSequence: Int64 { get }
  var readOnlyReason: ReadOnlyReason? { get }
  /// The newest records, oldest first.
  var history: [PastSave] { get }
  /// What was found when the store was opened, to be said once after the login; nil when all is
  /// well.
  var openingWords: Words? { get }
  var now: Instant { get }

  /// Opens the store with a login, or changes the user of an open one.
  func logIn(_ login: String, password: String) throws(StorageError) -> ID<User>
  func checkPIN(_ pin: String, of login: String) throws(StorageError)
  func perform(_ actions: [Action], by authority: Authority, undoing: Int64?)
    throws(StorageError) -> Saving
  /// Called with the clock's minute.
  func tick()
}
