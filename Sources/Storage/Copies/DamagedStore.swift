import Workshop

extension Recovery {
  /// Opens a store; where a part was asked for, one whose records are damaged, missing or not those
  /// that were acknowledged is read up to the last whole record before that.
  func open(as mode: Store.Mode) throws(StorageError) -> Store {
    do throws(StorageError) {
      return try run(as: mode)
    } catch {
      guard mode == .part, error.isDamage, let store = try part(because: error) else { throw error }
      return store
    }
  }

  /// Nil when no snapshot is whole.
  private func part(because cause: StorageError) throws(StorageError) -> Store? {
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    let subjects = SubjectKeys.readWhole(from: disk, store: keys.store, ring: ring)
    let reading = SalvageReading(
      disk: disk, store: keys.store, unlocked: Unlocked(ring: ring, subjects: subjects),
      names: names, meter: JobMeter(JobControl(), total: 0))
    var found = Salvaged()
    guard var contents = try reading.newestState(&found) else { return nil }
    try requireSealedKeys(for: contents.workshop)
    let sequence = contents.sequence
    let mark = HighWaterMark.read(from: disk)?.sequence ?? 0
    let gap = StoreGap(
      cause: cause, sequence: sequence, at: contents.history.last?.at,
      known: mark > sequence ? mark : nil)
    contents.workshop.reach = RecordReach(sequence: sequence, at: gap.at)
    let store = Store(
      disk: disk, keyFile: keys, ring: ring, subjectKeys: subjects, contents: contents,
      generation: Generations.numbers(in: names, ending: ".jrnl").last ?? 0)
    store.gap = gap
    store.readOnlyReason = .damaged(sequence + 1)
    return store
  }
}
