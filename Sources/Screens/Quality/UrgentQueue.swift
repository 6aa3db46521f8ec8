import Workshop

/// The queue as it is shown, longest waiting first, then the nearer due date.
///
/// It is sorted when it changed and not at every key.
struct UrgentQueue {
  private var stamp: [Int] = []
  /// As it was last shown.
  private(set) var rows: [Waiting] = []

  /// What waits now; sorted on the way where `renew` has not seen it yet.
  func rows(in scene: Scene) -> [Waiting] {
    stamp == Self.stamp(in: scene) ? rows : Self.sorted(scene.workshop)
  }

  /// Returns what was shown before, when something changed.
  mutating func renew(in scene: Scene) -> [Waiting]? {
    let now = Self.stamp(in: scene)
    if now == stamp { return nil }
    defer {
      stamp = now
      rows = Self.sorted(scene.workshop)
    }
    return rows
  }

  /// Nothing joins or leaves the queue without a change of its batch; another session's records
  /// come with other numbers.
  private static func stamp(in scene: Scene) -> [Int] {
    [Int(scene.lastSequence), scene.workshop.batches.edits, scene.workshop.derived.queue.count]
  }

  private static func sorted(_ workshop: Workshop) -> [Waiting] {
    let dated = workshop.derived.queue.map { (row: $0, due: workshop.batches[$0.batch].due) }
    return dated.sorted { left, right in
      if left.row.since != right.row.since { return left.row.since < right.row.since }
      return left.due == right.due ? left.row < right.row : left.due < right.due
    }.map(\.row)
  }
}
