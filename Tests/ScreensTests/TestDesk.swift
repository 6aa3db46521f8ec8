import Screens
import Wording
import Workshop

/// A desk in memory: the rules and actions are real, nothing is written.
final class TestDesk: Desk {
  private(set) var workshop: Workshop
  private(set) var lastSequence: Int64 = 4820
  private(set) var history: [PastSave] = []
  var readOnlyReason: ReadOnlyReason?
  var now: Instant
  /// The lists of actions that were saved, in order.
  private(set) var saved: [[Action]] = []

  init(_ workshop: Workshop, now: Instant) {
    self.workshop = workshop
    self.now = now
  }

  var openingWords: Words? { nil }

  func logIn(_ login: String, password: String) throws(StorageError) -> ID<User> {
    guard password == "latihan", let user = workshop.user(login: login) else {
      throw .wrongPassword
    }
    return user
  }

  func checkPIN(_ pin: String, of login: String) throws(StorageError) {
    if pin != "135790" || workshop.user(login: login) == nil { throw .wrongPIN(triesLeft: 4) }
  }

  func perform(_ actions: [Action], by authority: Authority, undoing: Int64?)
    throws(StorageError) -> Saving
  {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    var changed = workshop
    var reversal: [Action] = []
    var isReversible = true
    for action in actions {
      let broken = changed.broken(by: action, as: authority)
      if !broken.isEmpty { return .refused(broken) }
      if let newer = changed.reversal(of: action) {
        reversal = newer + reversal
      } else {
        isReversible = false
      }
      changed.apply(action, by: authority)
    }
    workshop = changed
    lastSequence += 1
    saved.append(actions)
    history.append(
      PastSave(
        sequence: lastSequence, at: now, authority: authority, actions: actions,
        reversal: isReversible ? reversal : [], undoes: undoing))
    return .saved(lastSequence)
  }

  func tick() {}

  var job: JobState?
  /// Told to the next who asks.
  var ended: (job: Job, outcome: JobOutcome)?
  /// Whether the job was asked to stop.
  private(set) var isCancelled = false

  func start(_ job: Job) throws(StorageError) {
    if self.job != nil { throw .busy }
    self.job = JobState(job, since: now)
  }

  func cancel() {
    isCancelled = true
    job = nil
  }

  func takeOutcome() -> (job: Job, outcome: JobOutcome)? {
    defer { ended = nil }
    if ended != nil { job = nil }
    return ended
  }
}
