import Workshop

/// Replays journals from snapshot to snapshot and compares what they amount to.
struct Replay {
  let disk: any Disk
  let store: [UInt8]
  let unlocked: Unlocked
  let meter: JobMeter

  /// Whether each whole snapshot equals the one before it and the journals between them, and the
  /// workshop at the end all that led to it.
  ///
  /// `sequence`: the number of the newest record in the workshop; later ones are left out.
  func compare(
    _ journals: [JournalOutline], snapshots: [Int64], with workshop: Workshop,
    at sequence: Int64, _ found: inout Verification
  ) throws(StorageError) {
    var contents: Contents?
    var chain: [UInt8] = []
    for journal in journals {
      // Behind a damaged journal the replay begins anew at the next snapshot.
      if journal.header.chain != chain { contents = nil }
      if snapshots.contains(journal.number) {
        let kept = try snapshot(journal.number)
        if kept.sequence > sequence { break }
        if let replayed = contents {
          note(try isEqual(replayed.workshop, kept.workshop), journal.number, &found)
        }
        contents = kept
      }
      if var replayed = contents {
        contents = nil
        try replay(journal, upTo: sequence, onto: &replayed)
        contents = replayed
      }
      chain = journal.end.chain
    }
    guard let contents, contents.sequence == sequence else { return }
    note(try isEqual(contents.workshop, workshop), nil, &found)
  }

  private func note(_ isEqual: Bool, _ number: Int64?, _ found: inout Verification) {
    found.compared += isEqual ? 1 : 0
    if isEqual { return }
    found.faults.append(
      .replayDiffers(number.map(Generations.snapshot) ?? "#\(found.head.sequence)"))
  }

  private func snapshot(_ number: Int64) throws(StorageError) -> Contents {
    let header = try Snapshot.header(number, store: store, on: disk)
    let body = try Snapshot.body(
      header, ring: unlocked.ring, subjects: unlocked.subjects, on: disk)
    return Contents(body, header: header)
  }

  private func replay(
    _ journal: JournalOutline, upTo sequence: Int64, onto contents: inout Contents
  ) throws(StorageError) {
    let file = try onDisk { () throws(DiskError) in try disk.open(journal.name, .read) }
    defer { disk.close(file) }
    var reader = try JournalReader(
      disk: disk, file: file, name: journal.name, ring: unlocked.ring)
    var offset: Int64 = 0
    do throws(StorageError) {
      try reader.readAll(
        { (record, number) throws(StorageError) in
          if number <= sequence { contents.take(record, as: number) }
        }, keys: unlocked.subjects,
        passing: { (end) throws(StorageError) in
          try meter.advance(end.offset - offset)
          offset = end.offset
        })
    } catch {
      // Behind what is asked for there may be persons who were enrolled since.
      if error == .cancelled || contents.sequence < min(sequence, journal.end.sequence) {
        throw error
      }
    }
  }

  private func isEqual(_ left: Workshop, _ right: Workshop) throws(StorageError) -> Bool {
    try comparable(left).digest() == comparable(right).digest()
  }

  /// Without what erased persons left, and those whose keys are lost: a snapshot has nothing of it,
  /// or sealed it at another time than the journal.
  private func comparable(_ workshop: Workshop) -> Workshop {
    let isWhole = unlocked.subjects.states.allSatisfy { $0.kind == .live }
    if isWhole && workshop.unopened.isEmpty { return workshop }
    var rows = workshop.rows
    for index in rows.people.indices
    where unlocked.subjects.state(of: rows.people[index].subject).kind != .live {
      rows.people[index].identity = nil
      rows.people[index].unopened = nil
    }
    for index in rows.buyers.indices {
      guard let subject = rows.buyers[index].subject,
        unlocked.subjects.state(of: subject).kind != .live
      else { continue }
      rows.buyers[index].name = nil
      rows.buyers[index].unopened = nil
    }
    for index in rows.conductMarks.indices
    where unlocked.subjects.state(of: rows.conductMarks[index].subject).kind != .live {
      rows.conductMarks[index].part = nil
      rows.conductMarks[index].unopened = nil
    }
    for index in rows.keptNames.indices
    where unlocked.subjects.state(of: rows.keptNames[index].subject).kind != .live {
      rows.keptNames[index].part = nil
      rows.keptNames[index].unopened = nil
    }
    return Workshop(rows: rows)
  }
}
