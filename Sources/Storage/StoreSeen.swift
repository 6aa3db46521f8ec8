import Workshop

/// What a computer remembers of a store that it opened.
extension Store {
  /// Takes note of a mark, which is durable and reaches no further than the records; a practice
  /// store, which has nothing to lose, is not remembered.
  func note(_ mark: HighWaterMark) {
    if isPractice || seen.mark(of: store)?.sequence ?? -1 > mark.sequence { return }
    seen.note(SeenMark(sequence: mark.sequence, chain: mark.chain), of: store)
  }

  /// Takes a store as it stands for what was seen of it: after a restore, for which somebody
  /// answers.
  package static func see(_ disk: any Disk, in seen: any SeenMarks) throws(StorageError) {
    let keys = try KeyFile.read(from: disk)
    guard let mark = try HighWaterMark.look(on: disk).mark, !keys.isPractice else { return }
    seen.note(SeenMark(sequence: mark.sequence, chain: mark.chain), of: keys.store)
  }
}
