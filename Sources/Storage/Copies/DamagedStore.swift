import Workshop

extension Recovery {
  /// Opens a store; one whose records are damaged opens for reading, up to the last whole record
  /// before the damage.
  func open(as mode: Store.Mode) throws(StorageError) -> Store {
    do throws(StorageError) {
      return try run(as: mode)
    } catch {
      guard mode == .read, error.leavesAPart, let store = try upToDamage() else { throw error }
      return store
    }
  }

  /// Nil when no snapshot is whole.
  private func upToDamage() throws(StorageError) -> Store? {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    let subjects = SubjectKeys.readWhole(from: disk, store: keys.store, ring: ring)
    let reading = SalvageReading(
      disk: disk, store: keys.store, unlocked: Unlocked(ring: ring, subjects: subjects),
      names: names, meter: JobMeter(JobControl(), total: 0))
    var found = Salvaged()
    guard let contents = try reading.newestState(&found) else { return nil }
    let store = Store(
      disk: disk, keyFile: keys, ring: ring, subjectKeys: subjects, contents: contents,
      generation: Generations.numbers(in: names, ending: ".jrnl").last ?? 0)
    store.readOnlyReason = .damaged(contents.sequence + 1)
    return store
  }
}

extension StorageError {
  /// Whether what stands before the damage is still what it was.
  fileprivate var leavesAPart: Bool {
    switch self {
    case .damaged, .recordsLost: true
    default: false
    }
  }
}
