import Workshop

/// Neighbouring slots to be written at once.
struct SlotRun {
  var first: Int
  var bytes: [UInt8]

  var offset: Int64 { Int64(first * SubjectSlots.size) }
}

extension SubjectCopies {
  /// Writes slots to both copies, the second not touched before the first is synced.
  static func write(_ runs: [SlotRun], to disk: any Disk) throws(DiskError) {
    for name in names { try write(runs, to: name, on: disk) }
  }

  /// Writes slots to one copy and syncs it.
  static func write(_ runs: [SlotRun], to name: String, on disk: any Disk) throws(DiskError) {
    let file = try disk.open(name, .write)
    defer { disk.close(file) }
    for run in runs { try disk.write(file, at: run.offset, run.bytes) }
    try disk.syncFile(file)
  }

  /// Makes durable what a process that was killed may have left in memory only.
  static func sync(on disk: any Disk) throws(DiskError) { try write([], to: disk) }
}

extension SubjectKeys {
  /// Whether one copy has something to give to the other.
  var canBeMended: Bool { !missing.isEmpty || differences.contains { $0.canBeMended } }

  /// The copies in which a whole slot is about to be replaced by another one.
  var overruled: [String] {
    SubjectCopies.names.indices.filter { copy in
      differences.contains { $0.copy == copy && $0.worse > .damaged }
    }.map { SubjectCopies.names[$0] }
  }

  /// Puts back what one copy lacks and the other has: both are made durable first, so that what is
  /// copied cannot get lost while it is.
  func mend(on disk: any Disk) throws(DiskError) {
    try SubjectCopies.sync(on: disk)
    for (copy, name) in SubjectCopies.names.enumerated() {
      let runs = runs(for: copy)
      if !runs.isEmpty { try SubjectCopies.write(runs, to: name, on: disk) }
    }
    try disk.syncFolder()
  }

  private func runs(for copy: Int) -> [SlotRun] {
    var runs: [SlotRun] = []
    for difference in differences where difference.copy == copy && difference.canBeMended {
      if let last = runs.last, last.first + last.bytes.count / SubjectSlots.size == difference.index
      {
        runs[runs.count - 1].bytes += difference.slot
      } else {
        runs.append(SlotRun(first: difference.index, bytes: difference.slot))
      }
    }
    return runs
  }

  /// The copies that are damaged in a slot which the other one has whole.
  ///
  /// `subjects`: how many the records name.
  func damagedCopies(below subjects: Int32) -> [String] {
    let damaged =
      SubjectCopies.damaged(by: differences, below: subjects) + unreadable
      + missing.filter { $0 == SubjectCopies.names[0] }
    return SubjectCopies.names.filter(damaged.contains)
  }

  /// The numbers of the slots that are whole in neither copy.
  ///
  /// `subjects`: how many the records name.
  func lost(below subjects: Int32) -> [Int] {
    (0..<Int(subjects)).filter { $0 >= states.count || states[$0].kind <= .damaged }
  }

  /// Those of so many subjects whose key is erased.
  func erased(below subjects: Int32) -> [Int] {
    states.indices.filter { states[$0] == .erased && $0 < Int(subjects) }
  }

  /// Overwrites a subject's key in both copies, synced before this returns: what is sealed under it
  /// can be read in no file and no copy that is not older than the key's end.
  ///
  /// Nothing personal is written for an erased person: whoever erases first lets go of what the
  /// workshop and its history hold of one.
  ///
  /// A slot of 128 bytes lies in one sector of a disk, which is written whole or not at all. Cut
  /// off between the two, the person is not erased: whoever asked for it was not told so.
  mutating func erase(_ subject: Int32, on disk: Disk) throws(DiskError) {
    let run = SlotRun(first: Int(subject), bytes: SubjectSlots.erasedSlot(Int(subject)))
    try SubjectCopies.write([run], to: disk)
    while states.count <= Int(subject) { states.append(.unused) }
    states[Int(subject)] = .erased
  }
}
