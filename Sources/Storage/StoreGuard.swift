import Workshop

/// Before a record is written: that the next start will find it, because nobody removed or
/// exchanged the store's files under this session.
extension Store {
  /// Stops the writing when the journal is not the file that was opened, or the lock not the one
  /// that this session holds, so that somebody else may write too.
  func requireOwnFiles() throws(StorageError) {
    try require(Generations.journal(generation)) { () throws(DiskError) in
      try journal?.isInPlace() ?? true
    }
    try requireOwnLock()
  }

  /// The same for the lock alone, once a record is durable and before it is acknowledged: whoever
  /// took another lock meanwhile may have read the journal without it.
  func requireOwnLock() throws(StorageError) {
    try require(Self.lockName) { () throws(DiskError) in
      guard let lockPlace else { return true }
      return try disk.placeOf(Self.lockName) == lockPlace
    }
  }

  private func require(_ name: String, holds: () throws(DiskError) -> Bool) throws(StorageError) {
    do throws(DiskError) {
      if try holds() { return }
    } catch {
      readOnlyReason = .diskFailed
      throw error.refusal
    }
    readOnlyReason = .filesReplaced
    throw .filesMissing(file: name, reason: .taken)
  }
}
