import Workshop

/// The one place that says why nothing may be recorded; pages and commands ask here.
extension Store {
  /// Why nothing may be recorded at a moment, or nil: what holds as long as the store is open comes
  /// before what the clock and the disk's room say now.
  package func readOnlyReason(at now: Instant) -> ReadOnlyReason? {
    if case .secondInstance = readOnlyReason, !access.hasWriter { return .writerGone }
    return readOnlyReason ?? clockReason(at: now) ?? (room.isHeld ? .diskFull : nil)
  }

  /// Refuses to record, unless what is recorded is the answer to what forbids it.
  func requireRecording(of actions: [Action], at now: Instant) throws(StorageError) {
    guard let reason = readOnlyReason(at: now) else { return }
    if reason.spares(actions) { return }
    throw .readOnly(reason)
  }

  /// Whether this session reads what another one writes, or wrote.
  package var followsAnother: Bool {
    if case .secondInstance = readOnlyReason { true } else { false }
  }

  /// Whether the store was opened for reading because there was no room, and there is some now.
  package var waitsForRoom: Bool { readOnlyReason == .diskFull && !room.isHeld }

  /// Measures the disk, which may end or begin a want of room.
  package func measureRoom() { room.note(free: try? disk.room()) }

  // MARK: The clock

  /// So far the clock may stand before the last record, in milliseconds.
  private static let tolerance: Int64 = 120_000
  /// So far it may stand behind it.
  private static let mostAhead: Int64 = 31 * 86_400_000

  /// When the newest record was made that is about a day; a store without any compares with its
  /// founding.
  ///
  /// Users and keys are about no day: they are let through whatever the clock says, so they say
  /// nothing of it either.
  package var lastMoment: Instant {
    history.last { $0.actions.contains { $0.day != nil } }?.at ?? founded
  }

  /// A practice store, in which dates are played with, is asked nothing.
  private func clockReason(at now: Instant) -> ReadOnlyReason? {
    if isPractice { return nil }
    let ahead = now.milliseconds - lastMoment.milliseconds
    if -ahead > Self.tolerance { return .clockBehind(lastMoment) }
    return ahead > Self.mostAhead ? .clockAhead(lastMoment) : nil
  }
}

extension ReadOnlyReason {
  /// Whether actions are recorded all the same: under a clock that may be wrong what is about no
  /// day, and the record by which somebody answers for it.
  fileprivate func spares(_ actions: [Action]) -> Bool {
    guard isClock else { return false }
    if actions.allSatisfy({ $0.day == nil }) { return true }
    guard actions.count == 1, case .confirmClock = actions[0] else { return false }
    return true
  }
}

extension Store {
  /// Opens a store for pages: for writing, or else for reading with the reason why not, as far as
  /// its records can be read.
  ///
  /// The arguments are those of `open`.
  package static func openForPages(
    on disk: any Disk, login: String, password: String, holder: String, at now: Moment,
    seen: any SeenMarks = NothingSeen()
  ) throws(StorageError) -> Store {
    try openForPages { (mode) throws(StorageError) in
      try open(
        on: disk, as: mode, login: login, password: password,
        holder: mode == .write ? holder : "", at: now, acceptsCode: mode == .write, seen: seen)
    }
  }

  /// `open`: as which mode it is tried.
  static func openForPages(_ open: (Mode) throws(StorageError) -> Store) throws(StorageError)
    -> Store
  {
    let cause: StorageError
    do throws(StorageError) {
      return try open(.write)
    } catch {
      guard error.isDamage || error.readingReason != nil else { throw error }
      cause = error
    }
    let store = try open(.part)
    store.readOnlyReason =
      store.readOnlyReason ?? cause.readingReason ?? .damaged(store.lastSequence + 1)
    return store
  }
}
