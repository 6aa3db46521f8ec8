import Screens
import Wording
import Workshop

/// A desk in memory: the rules and actions are real, nothing is written.
final class TestDesk: Desk {
  private(set) var workshop: Workshop { didSet { lent = LentWorkshop(workshop) } }
  private(set) var lent: LentWorkshop
  private(set) var lastSequence: Int64 = 4820
  private(set) var history: [PastSave] = []
  var readOnlyReason: ReadOnlyReason?
  var now: Instant
  /// The lists of actions that were saved, in order.
  private(set) var saved: [[Action]] = []
  /// What a store was to be made of.
  private(set) var founded: Founding?

  init(_ workshop: Workshop, now: Instant) {
    var workshop = workshop
    workshop.keyPins = workshop.keyPins ?? KeyPins()
    self.workshop = workshop
    lent = LentWorkshop(workshop)
    self.now = now
    system.lastBackup = Office.backup
  }

  /// Makes it one of a store of before, whose records know no ways in.
  func forgetWays() { workshop.keyPins = nil }

  /// Another desk on which everything stands as on this one.
  func copy() -> TestDesk {
    let copy = TestDesk(workshop, now: now)
    copy.lastSequence = lastSequence
    copy.history = history
    copy.readOnlyReason = readOnlyReason
    copy.saved = saved
    copy.founded = founded
    copy.kept = kept
    copy.draftWrites = draftWrites
    copy.learnt = learnt
    copy.keptViews = keptViews
    copy.looks = looks
    copy.failing = failing
    copy.refusals = refusals
    copy.system = system
    copy.orders = orders
    copy.result = result
    copy.freeNames = freeNames
    copy.reasonAfterOrder = reasonAfterOrder
    copy.secrets = secrets
    copy.job = job
    copy.ended = ended
    copy.isCancelled = isCancelled
    return copy
  }

  var openingWords: Words? { nil }

  /// As long as the real one.
  var fingerprint: @Sendable (KeptPaper) -> [UInt8] {
    { paper in Array(repeating: UInt8(truncatingIfNeeded: paper.figures.count), count: 32) }
  }

  func logIn(_ login: String, password: String) throws(StorageError) -> ID<User> {
    guard password == "latihan", let user = workshop.user(login: login) else {
      throw .wrongPassword
    }
    return user
  }

  func found(_ plan: Founding) throws(StorageError) -> [IssuedCode] {
    founded = plan
    return plan.others.map {
      IssuedCode(
        login: $0.login, code: "K7QFM-2W9TR-8HDPX-4NVBC",
        until: Instant(milliseconds: now.milliseconds + 86_400_000))
    }
  }

  func checkPIN(_ pin: String, of login: String) throws(StorageError) {
    if pin != "135790" || workshop.user(login: login) == nil { throw .wrongPIN(triesLeft: 4) }
  }

  func perform(_ actions: [Action], by authority: Authority, undoing: Int64?)
    throws(StorageError) -> Saving
  {
    if let readOnlyReason {
      guard readOnlyReason.isClock, case .confirmClock? = actions.first else {
        refusals += 1
        throw .readOnly(readOnlyReason)
      }
      self.readOnlyReason = nil
    }
    if let disk = failing {
      readOnlyReason = disk.reason
      reasonAfterOrder = disk.reason
      system.failure = disk.failure
      throw disk.error
    }
    let today = now.local(offset: workshop.settings.offset).day
    var changed = workshop
    var reversal: [Action] = []
    var isReversible = true
    for action in actions {
      let broken = changed.broken(by: action, as: authority, on: today)
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

  /// The drafts that were kept, by login.
  var kept: [String: [Draft]] = [:]
  private(set) var draftWrites = 0

  func drafts(of login: String) -> [Draft] { kept[login] ?? [] }

  func keep(_ drafts: [Draft], of login: String) -> Bool {
    kept[login] = drafts
    draftWrites += 1
    return true
  }

  /// What the users were told of the keys; off, so that the pages' own messages are seen.
  var learnt: [String: LearntKeys] = [:]

  func learntKeys(of login: String) -> LearntKeys {
    learnt[login] ?? LearntKeys(isOff: true, uses: [])
  }

  func keep(_ learnt: LearntKeys, of login: String) -> Bool {
    self.learnt[login] = learnt
    return true
  }

  /// The ways to see lists that were kept, by login.
  var keptViews: [String: [SavedView]] = [:]

  func views(of login: String) -> [SavedView] { keptViews[login] ?? [] }

  func keep(_ views: [SavedView], of login: String) -> Bool {
    if readOnlyReason != nil { return false }
    keptViews[login] = views
    return true
  }

  /// The languages and colours that were kept, by login.
  var looks: [String: UserLook] = [:]

  func look(of login: String) -> UserLook { looks[login] ?? UserLook() }

  func keep(_ look: UserLook, of login: String) -> Bool {
    if readOnlyReason != nil { return false }
    looks[login] = look
    return true
  }

  /// What the disk answers to the next save, and what the session is from then on.
  var failing: (error: StorageError, reason: ReadOnlyReason?, failure: WriteFailure?)?
  /// How many saves were asked for that could not be.
  private(set) var refusals = 0
  var system = SystemFacts()
  /// The orders that were carried out, and what comes of the next.
  private(set) var orders: [Order] = []
  var result = OrderResult.done
  /// What is proposed in the place of names that files have.
  var freeNames: [String: String] = [:]
  /// Why nothing can be recorded once the next order was carried out.
  var reasonAfterOrder: ReadOnlyReason?

  /// What the login must do before anything else.
  var secrets = (mustChange: false, hasPIN: true)
  func secrets(of login: String) -> (mustChange: Bool, hasPIN: Bool) { secrets }

  func carryOut(_ order: Order, by authority: Authority) throws(StorageError) -> OrderResult {
    if order == .lookAround { return .done }
    if case .findFreeName(let name) = order { return .freeName(freeNames[name] ?? name, for: name) }
    orders.append(order)
    readOnlyReason = reasonAfterOrder
    return [.findMedia, .findFiles, .findPrinters, .measureRoom, .measureUsage].contains(order)
      ? .done : result
  }

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
