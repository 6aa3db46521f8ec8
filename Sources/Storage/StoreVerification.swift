import Workshop

/// What a check of the whole store found.
package struct Verification: Equatable, Sendable {
  /// Journals that were read.
  package var generations = 0
  /// Whether the running totals equal a recount from the rows.
  package var totalsAgree = true
  package var warnings: [StoreWarning] = []
}

/// Something that is not as it should be, though nothing acknowledged is lost.
package enum StoreWarning: Equatable, Sendable {
  case damagedSnapshot(String)
  case tornRecord(String)
  /// A journal that was begun by a rotation which did not come to its end.
  case unusedJournal(String)
}

extension Store {
  /// Reads every journal and snapshot from end to end: seals, checksums, contents, and the chain
  /// from one journal to the next; then counts the running totals anew.
  ///
  /// Damage to a journal is thrown, since nothing can stand in for it.
  package func verify() throws(StorageError) -> Verification {
    var found = Verification()
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    try verifyJournals(names, &found)
    for number in Generations.numbers(in: names, ending: ".snap") {
      if !isWhole(snapshot: number) {
        found.warnings.append(.damagedSnapshot(Generations.snapshot(number)))
      }
    }
    var recounted = workshop
    recounted.derive()
    found.totalsAgree = recounted == workshop
    return found
  }

  private func verifyJournals(_ names: [String], _ found: inout Verification) throws(StorageError) {
    var before: (end: JournalEnd, number: Int64)?
    let numbers = Generations.numbers(in: names, ending: ".jrnl")
    for number in numbers {
      let name = Generations.journal(number)
      let file = try onDisk { () throws(DiskError) in try disk.open(name, .read) }
      defer { disk.close(file) }
      var reader = try JournalReader(disk: disk, file: file, name: name, ring: ring)
      guard reader.header.store == store, reader.header.generation == number else {
        throw .filesMissing("\(name): another store's file")
      }
      try reader.readAll({ (_, _) throws(StorageError) in }, keys: subjectKeys)
      if case .damage(let reason) = reader.tail {
        throw .damaged(file: name, offset: reader.end.offset, reason: reason)
      }
      if let before, reader.header.chain != before.end.chain {
        guard reader.end.offset == Int64(FileHeader.size) else {
          throw .filesMissing("\(name): chain")
        }
        found.warnings.append(.unusedJournal(name))
        continue
      }
      if case .torn = reader.tail, number == numbers.last {
        found.warnings.append(.tornRecord(name))
      }
      found.generations += 1
      before = (reader.end, number)
    }
  }

  private func isWhole(snapshot number: Int64) -> Bool {
    let name = Generations.snapshot(number)
    guard let header = try? Snapshot.header(of: name, on: disk), header.store == store,
      let key = try? ring.key(of: header, named: name),
      let bytes = try? Snapshot.read(name, header: header, key: key, on: disk)
    else { return false }
    return (try? Reader.decode(SnapshotBody.self, from: bytes, keys: subjectKeys)) != nil
  }
}
