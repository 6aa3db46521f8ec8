import Workshop

/// A salvage still to be made: reads whatever is whole in a damaged store, and writes nothing but
/// the count of failures.
package struct SalvageWork: Sendable {
  private let disk: any Disk
  private let login: String
  private let password: String
  private let now: Moment

  /// `now`: for the delay after failures.
  package init(of store: any Disk, login: String, password: String, at now: Moment) {
    disk = store
    self.login = login
    self.password = password
    self.now = now
  }

  /// The newest state that can be reached without a gap, what could not be read, and the whole
  /// records beyond the state.
  ///
  /// Records behind a gap are not carried out: they name rows by number, and a missing enrolment
  /// would give one person's work to another.
  ///
  /// `control`: hears of bytes read, and may stop the work.
  package func run(_ control: JobControl) throws(StorageError) -> Salvaged {
    guard Sealing.start() else { throw .noRandomNumbers }
    try Store.requireStore(disk)
    let keys = try KeyFile.read(from: disk)
    let ring = try ring(of: keys)
    let names = try onDisk { () throws(DiskError) in try disk.names() }
    let files = names.filter { $0.hasPrefix("gen-") }
    let meter = JobMeter(control, total: disk.bytes(of: files))
    let unlocked = Unlocked(
      ring: ring, subjects: SubjectKeys.readWhole(from: disk, store: keys.store, ring: ring))
    let reading = SalvageReading(
      disk: disk, store: keys.store, unlocked: unlocked, names: names, meter: meter)
    var found = Salvaged()
    found.unread += subjectFaults
    let state = try reading.newestState(&found)
    found.workshop = state?.workshop
    found.sequence = state?.sequence ?? 0
    try reading.lookForMore(&found)
    found.unread += lost(behind: found)
    return found
  }

  /// The records that the mark knows of and no file holds.
  private func lost(behind found: Salvaged) -> [UnreadPart] {
    let reached = found.strays.map(\.sequence).max().map { max($0, found.sequence) }
    let first = (reached ?? found.sequence) + 1
    guard let mark = HighWaterMark.read(from: disk), mark.sequence >= first else { return [] }
    let file = Generations.journal(mark.generation)
    return [UnreadPart(file: file, offset: 0, length: 0, records: first...mark.sequence)]
  }

  /// The keys by the same door as an opening: failures are counted and a one-time code is refused.
  private func ring(of keys: KeyFile) throws(StorageError) -> KeyRing {
    let way = try Store.way(keys, disk, login: login, secret: password, at: now)
    if way.slot.isCode { throw .passwordMustChange }
    let keys = try keys.proved(with: way.storeKey)
    return try keys.ring(of: way)
  }

  private var subjectFaults: [UnreadPart] {
    guard let slots = try? SubjectSlots.read(from: disk) else {
      return [UnreadPart(file: SubjectCopies.names[0], offset: 0, length: 0)]
    }
    return slots.lost.map {
      UnreadPart(
        file: SubjectCopies.names[0], offset: Int64($0 * SubjectSlots.size),
        length: Int64(SubjectSlots.size))
    }
  }
}
