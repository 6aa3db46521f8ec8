import Workshop

/// A restore still to be made: a backup becomes the store, and the store before it is kept beside.
package struct RestoreWork: Sendable {
  /// Who vouches for it.
  package struct Officer: Sendable {
    package var login: String
    package var password: String

    package init(login: String, password: String) {
      self.login = login
      self.password = password
    }
  }

  private let file: String
  private let medium: any Disk
  private let place: RestorePlace
  private let officers: [Officer]
  private let now: Moment

  /// `file`: the backup, a name on `medium`.
  ///
  /// `officers`: administrators of the backup; two where a real store is replaced, else one.
  package init(
    _ file: String, on medium: any Disk, to place: RestorePlace, officers: [Officer],
    at now: Moment
  ) {
    self.file = file
    self.medium = medium
    self.place = place
    self.officers = officers
    self.now = now
  }

  /// Writes a fresh folder, checks all of it, and only then gives it the store's name.
  ///
  /// Stopped or failed at any point, what stood under the name before stands there still, or the
  /// restored store does, whole.
  ///
  /// `control`: hears of bytes read and written, and may stop the work until the names change.
  package func run(_ control: JobControl) throws(StorageError) -> RestoreReport {
    guard Sealing.start() else { throw .noRandomNumbers }
    let size = try onDisk { () throws(DiskError) in try medium.size(of: file) }
    let meter = JobMeter(control, total: 2 * size)
    let reader = try BackupReader(file, on: medium, meter)
    let former = try place.former()
    try requireOfficers(former != nil && !reader.header.isPractice ? 2 : 1)
    let lock = try former.map { (disk) throws(StorageError) in
      try Store.takeLock(disk, holder: officers[0].login)
    }
    defer { if let lock { former?.close(lock) } }
    let fresh = try place.makeFresh(room: size)
    do throws(StorageError) {
      var report = try fill(fresh, from: reader, former, meter)
      let settled = try settle(fresh, as: reader.header, control, &report)
      try settled.close(at: Instant(milliseconds: now.wall))
      report.former = try place.take(fresh, replacing: former != nil)
      return report
    } catch {
      if case .restoreInterrupted = error { throw error }
      place.removeFresh(fresh)
      throw error
    }
  }

  private func requireOfficers(_ count: Int) throws(StorageError) {
    if Set(officers.map(\.login)).count < count { throw .needsAdministrators(count) }
  }

  /// Everything that the backup holds; the keys come last, without which a folder is no store.
  private func fill(
    _ fresh: any Disk, from reader: BackupReader, _ former: (any Disk)?, _ meter: JobMeter
  ) throws(StorageError) -> RestoreReport {
    var report = RestoreReport(
      head: reader.header.head, made: reader.header.made, check: Verification())
    for part in reader.parts.reversed() { try reader.extract(part, to: fresh, meter) }
    try onDisk { () throws(DiskError) in try reader.header.mark.write(to: fresh) }
    if let former { try eraseAgain(fresh, as: former, reader.header.store, &report) }
    try onDisk { () throws(DiskError) in try fresh.syncFolder() }
    return report
  }

  /// Whoever was erased in the former store is erased in the restored one.
  private func eraseAgain(
    _ fresh: any Disk, as former: any Disk, _ store: [UInt8], _ report: inout RestoreReport
  ) throws(StorageError) {
    guard (try? KeyFile.read(from: former))?.store ?? store == store else { return }
    guard let slots = try? SubjectSlots.read(from: former) else {
      report.areErasuresUnknown = true
      return
    }
    report.areErasuresUnknown = !slots.lost.isEmpty
    let restored = try SubjectSlots.read(from: fresh).states
    let wanted = slots.erased.filter { $0 < restored.count && restored[$0] == .live }
    report.erased = wanted.count
    if wanted.isEmpty { return }
    try onDisk { () throws(DiskError) in
      try SubjectCopies.write(
        wanted.map { SlotRun(first: $0, bytes: SubjectSlots.erasedSlot($0)) }, to: fresh)
    }
  }

  /// Opens the fresh store by the administrators' passwords, checks all of it, and opens it for
  /// writing, so that the next start finds a store that was closed well.
  private func settle(
    _ fresh: any Disk, as header: BackupHeader, _ control: JobControl,
    _ report: inout RestoreReport
  ) throws(StorageError) -> Store {
    let reading = try open(fresh, as: .read)
    for officer in officers {
      try reading.checkPassword(officer.password, of: officer.login, at: now)
      let user = reading.workshop.user(login: officer.login)
      guard let user, reading.workshop.role(of: user) == .administrator else {
        throw .needsAdministrators(officers.count)
      }
    }
    report.check = try reading.check().run(control)
    try require(report.check, header, opened: reading)
    return try open(fresh, as: .write)
  }

  private func open(_ fresh: any Disk, as mode: Store.Mode) throws(StorageError) -> Store {
    try Store.open(
      on: fresh, as: mode, login: officers[0].login, password: officers[0].password,
      holder: officers[0].login, at: now)
  }

  /// The store reaches as far as the backup says; only journals before its snapshot may be as
  /// damaged as they were when it was made.
  private func require(_ check: Verification, _ header: BackupHeader, opened store: Store)
    throws(StorageError)
  {
    guard check.head == header.head, store.lastSequence == header.head.sequence,
      store.readOnlyReason == nil
    else { throw .damaged(file: file, offset: 0, reason: .header) }
    let other = check.faults.first {
      if case .damaged(let name, _, _) = $0 { !name.hasSuffix(".jrnl") } else { true }
    }
    if let other { throw other }
  }
}
