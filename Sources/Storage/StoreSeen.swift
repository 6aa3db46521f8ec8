import Workshop

/// What a computer remembers of a store that it opened.
extension Store {
  /// Takes note of a mark, which is durable and reaches no further than the records; a practice
  /// store, which has nothing to lose, is not remembered.
  ///
  /// Behind a restore the marks begin anew, from its record on.
  func note(_ mark: HighWaterMark) {
    if isPractice { return }
    let fresh = SeenMark(
      sequence: mark.sequence, chain: mark.chain, restored: restored(upTo: mark.sequence))
    if let before = seen.mark(of: store), before.sequence > fresh.sequence,
      before.restored >= fresh.restored
    {
      return
    }
    seen.note(fresh, of: store)
  }

  /// When the newest restore was made that is on record up to a number; it is the record behind its
  /// backup.
  private func restored(upTo sequence: Int64) -> Instant {
    workshop.restorations.filter { $0.note.backupSequence < sequence }.map(\.note.at).max()
      ?? Instant(milliseconds: 0)
  }

  /// Takes a store as it stands for what was seen of it: after a restore, for which somebody
  /// answers.
  package static func see(_ disk: any Disk, in seen: any SeenMarks) throws(StorageError) {
    let keys = try KeyFile.read(from: disk)
    guard let mark = try HighWaterMark.look(on: disk).mark, !keys.isPractice else { return }
    seen.note(SeenMark(sequence: mark.sequence, chain: mark.chain), of: keys.store)
  }
}
