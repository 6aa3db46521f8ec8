import Workshop

extension SubjectKeys {
  /// Wraps every person's key under the store key in use, so that whoever knows a former one alone
  /// opens none of them.
  ///
  /// Each slot is written whole in one copy before the other is touched, and says which key wraps
  /// it, so that a cut in between leaves slots of either.
  func rewrap(on disk: any Disk, store: [UInt8], ring: KeyRing) throws(DiskError) {
    var runs: [SlotRun] = []
    for (index, state) in states.enumerated() {
      guard case .live(let key) = state else { continue }
      let bytes = Self.encode(key, index: index, store: store, ring: ring)
      if let last = runs.last, last.first + last.bytes.count / SubjectSlots.size == index {
        runs[runs.count - 1].bytes += bytes
      } else {
        runs.append(SlotRun(first: index, bytes: bytes))
      }
    }
    if !runs.isEmpty { try SubjectCopies.write(runs, to: disk) }
  }
}
