import Workshop

extension SubjectKeys {
  /// Takes note that the key in use is a new one.
  mutating func keyChanged() {
    stale = Set(states.indices.filter { states[$0].kind == .live })
  }

  /// Wraps every person's key under the key in use, so that whoever knows a former one alone opens
  /// none of them.
  ///
  /// Each slot is written whole in one copy before the other is touched, and says which key wraps
  /// it, so that a cut in between leaves slots of either.
  ///
  /// `subjects`: how many the records name; what stands behind them anybody may have laid there.
  mutating func rewrap(below subjects: Int32, on disk: any Disk, store: [UInt8], ring: KeyRing)
    throws(DiskError)
  {
    var runs: [SlotRun] = []
    for (index, state) in states.enumerated() where index < Int(subjects) {
      guard case .live(let key) = state else { continue }
      let bytes = Self.encode(key, index: index, store: store, ring: ring)
      if let last = runs.last, last.first + last.bytes.count / SubjectSlots.size == index {
        runs[runs.count - 1].bytes += bytes
      } else {
        runs.append(SlotRun(first: index, bytes: bytes))
      }
    }
    if !runs.isEmpty { try SubjectCopies.write(runs, to: disk) }
    stale = stale.filter { $0 >= Int(subjects) }
  }
}
