import Workshop

/// Looks for chain values while a walk passes them: heads that were printed, and the high-water
/// mark.
struct ChainWatch {
  private let heads: [PrintedHead]
  private let mark: HighWaterMark?
  private var found: [Int64?]
  private var passedMark = false
  private(set) var markDiffers = false

  init(_ heads: [PrintedHead] = [], mark: HighWaterMark? = nil) {
    self.heads = heads
    self.mark = mark
    found = heads.map { _ in nil }
  }

  mutating func pass(_ end: JournalEnd) {
    for (place, head) in heads.enumerated() where found[place] == nil {
      guard head.sequence == nil || head.sequence == end.sequence else { continue }
      if head.matches(end.chain) { found[place] = end.sequence }
    }
    guard let mark, mark.sequence == end.sequence, !passedMark else { return }
    // A record, a close and a seal have the same number, each with a value of its own.
    passedMark = mark.isMet(by: end.chain)
    markDiffers = !passedMark
  }

  /// What became of the heads in a chain that ends at a record.
  func answers(endingAt last: Int64) -> [HeadAnswer] {
    zip(heads, found).map { head, place in
      if let place { return .same(at: place) }
      guard let wanted = head.sequence else { return .nowhere }
      return wanted > last ? .beyondTheEnd(at: wanted) : .different(at: wanted)
    }
  }
}
