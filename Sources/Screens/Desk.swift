import Wording
import Workshop

/// The one way from the pages to the store; the program implements it over the files.
package protocol Desk: AnyObject {
  var lent: LentWorkshop { get }
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
  /// Makes a store where there is none, and gives those who have no password a one-time code.
  func found(_ plan: Founding) throws(StorageError) -> [IssuedCode]
  func checkPIN(_ pin: String, of login: String) throws(StorageError)
  func perform(_ actions: [Action], by authority: Authority, undoing: Int64?)
    throws(StorageError) -> Saving
  /// What a user typed and did not save, as it was last kept.
  func drafts(of login: String) -> [Draft]
  /// Keeps it beside the store; false when it could not be written.
  func keep(_ drafts: [Draft], of login: String) -> Bool
  /// What a user was told of the keys, as it was last kept.
  func learntKeys(of login: String) -> LearntKeys
  /// Keeps it beside the store; false when it could not be written.
  func keep(_ learnt: LearntKeys, of login: String) -> Bool
  /// How a user wants to see lists, as it was last kept.
  func views(of login: String) -> [SavedView]
  /// Keeps them beside the store; false when they could not be written.
  func keep(_ views: [SavedView], of login: String) -> Bool
  /// The language and the colours that a user chose, as they were last kept.
  func look(of login: String) -> UserLook
  /// Keeps them beside the store; false when they could not be written.
  func keep(_ look: UserLook, of login: String) -> Bool
  /// Called with the clock's minute.
  func tick()

  /// The job under way, or nil.
  var job: JobState? { get }
  /// Begins a job; refuses while another is under way.
  func start(_ job: Job) throws(StorageError)
  /// Asks the job to stop at the next place where nothing is left half done.
  func cancel()
  /// A job that has ended and how, told once.
  func takeOutcome() -> (job: Job, outcome: JobOutcome)?

  var system: SystemFacts { get }
  /// What a signed paper is known by: 32 bytes.
  var fingerprint: @Sendable (KeptPaper) -> [UInt8] { get }
  /// Whether a login must choose a password before anything else, and whether it has a PIN.
  func secrets(of login: String) -> (mustChange: Bool, hasPIN: Bool)
  /// `authority`: who asks, and who put a PIN to it.
  func carryOut(_ order: Order, by authority: Authority) throws(StorageError) -> OrderResult
}

extension Desk {
  package var workshop: Workshop { lent.workshop }
}
