import Workshop

/// The lock: by F12, and by itself when nobody has touched a key for a while.
extension App {
  /// So long the pages stay open without a key, in milliseconds.
  static let longestIdle: Int64 = 300_000

  /// Called with the clock's minute.
  package func tick() {
    drawnBindings = nil
    desk.tick()
    lockWhenIdle()
  }

  var isLocked: Bool { stack.contains { $0 is LockedScreen } }

  func lock() {
    guard session != nil, !isLocked else { return }
    push(LockedScreen(since: scene.minute))
  }

  /// Locks what nobody sits at; a learner's workshop stays open, its PIN is no secret.
  ///
  /// Whoever came in by a one-time code has no password to come back with and perhaps no PIN, and
  /// nobody else may choose them: that session ends.
  func lockWhenIdle() {
    // A clock that was set back does not keep the pages open.
    if desk.now < lastKey { lastKey = desk.now }
    guard session != nil, coach == nil,
      desk.now.milliseconds - lastKey.milliseconds >= Self.longestIdle
    else { return }
    if let form = top as? SecretForm, form.isFirst { return carryOut([.logOut]) }
    lock()
  }
}
