import Workshop

extension Store {
  /// Puts lost keys of persons back from a backup of this store, in both copies, and returns whose;
  /// the names can be read once the store is opened again.
  ///
  /// Only a key that opens the part which stands sealed here is taken, so none of another course of
  /// records. The journal is asked by that too: it holds a sealed part of whoever was not erased,
  /// and an action that erases takes the part out of the workshop.
  ///
  /// `file`: a name on `medium`.
  package func repairKeys(from file: String, on medium: any Disk) throws(StorageError) -> [Int32] {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    let backup = try BackupReader(file, on: medium, JobMeter(JobControl(), total: 0))
    guard backup.header.store == store,
      let part = backup.parts.first(where: { $0.head.name == SubjectCopies.names[0] })
    else { throw .filesMissing(file: file, reason: .foreign) }
    let kept = try onDisk { () throws(DiskError) in
      let input = try medium.open(file, .read)
      defer { medium.close(input) }
      return try medium.read(input, at: part.offset, count: Int(part.head.length))
    }
    let runs = workshop.lostParts.compactMap { subject, sealed in
      slot(of: subject, in: kept, opening: sealed)
    }
    if runs.isEmpty { return [] }
    try onDisk { () throws(DiskError) in try SubjectCopies.write(runs, to: disk) }
    return runs.map { Int32($0.first) }
  }

  private func slot(of subject: Int32, in kept: [UInt8], opening sealed: [UInt8]) -> SlotRun? {
    let (index, size) = (Int(subject), SubjectSlots.size)
    guard (index + 1) * size <= kept.count else { return nil }
    let bytes = kept.slice(index * size, size)
    let state = SubjectKeys.decode(bytes, index: index, store: store, ring: ring)
    guard case .live(let key) = state,
      Sealing.open(sealed, with: key, context: [UInt8]("subject".utf8)) != nil
    else { return nil }
    return SlotRun(first: index, bytes: bytes)
  }
}
