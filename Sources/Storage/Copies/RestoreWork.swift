import Workshop

/// A restore still to be made: a backup becomes the store, and the store before it is kept beside.
package struct RestoreWork: Sendable {
  private let file: String
  private let medium: any Disk
  private let place: RestorePlace
  private let vouchers: Vouchers
  private let replacesUnreadable: Bool
  private let now: Moment

  /// `file`: the backup, a name on `medium`.
  ///
  /// `vouchers`: known to the store that stands there, or to the backup where none opens.
  ///
  /// `replacesUnreadable`: whether a store that does not open may be replaced.
  package init(
    _ file: String, on medium: any Disk, to place: RestorePlace, vouchers: Vouchers,
    replacesUnreadable: Bool = false, at now: Moment
  ) {
    self.file = file
    self.medium = medium
    self.place = place
    self.vouchers = vouchers
    self.replacesUnreadable = replacesUnreadable
    self.now = now
  }

  /// Writes a fresh folder, checks all of it, records the restore in it, and only then gives it the
  /// store's name.
  ///
  /// Stopped or failed at any point, what stood under the name before stands there still, or the
  /// restored store does, whole.
  ///
  /// `control`: hears of bytes read and written, and may stop the work until the names change.
  package func run(_ control: JobControl) throws(StorageError) -> RestoreReport {
    guard Sealing.start() else { throw .noRandomNumbers }
    let size = try BackupReader.size(of: file, on: medium)
    let meter = JobMeter(control, total: 2 * size)
    let reader = try BackupReader(file, on: medium, meter)
    let standing = try place.former().map { (disk) throws(StorageError) in
      try requireSameStore(disk, reader.header)
      return try StandingStore(
        disk, vouchers: vouchers, replacesUnreadable: replacesUnreadable, at: now)
    }
    defer { standing?.release() }
    let fresh = try place.makeFresh(room: size)
    var report = RestoreReport(
      head: reader.header.head, made: reader.header.made, check: Verification())
    report.asksNumbers = Self.mayLack(reader.header, standing?.head)
    do throws(StorageError) {
      try fill(fresh.disk, from: reader, standing, &report, meter)
      try settle(fresh.disk, as: reader.header, standing, control, &report)
    } catch {
      place.remove(fresh)
      throw error
    }
    try take(fresh, replacing: standing != nil, &report)
    return report
  }

  private func take(_ fresh: RestorePlace.Fresh, replacing: Bool, _ report: inout RestoreReport)
    throws(StorageError)
  {
    let taken: RestorePlace.Taken
    do throws(StorageError) {
      taken = try place.take(fresh, replacing: replacing)
    } catch {
      if case .restoreInterrupted = error { throw error }
      place.remove(fresh)
      throw error
    }
    report.former = taken.former
    report.unconfirmed = taken.unconfirmed
  }

  /// Another store's backup takes nobody's place, and practice never that of what is real.
  private func requireSameStore(_ disk: any Disk, _ header: BackupHeader) throws(StorageError) {
    guard let there = try StoreIdentity.most(of: disk) else { return }
    if there.store != header.store { throw .backupOfAnotherStore(file: file) }
    if there.isPractice != header.isPractice {
      throw .practiceDiffers(file: file, isPractice: header.isPractice)
    }
  }

  /// Everything that the backup holds; the keys come last, without which a folder is no store.
  private func fill(
    _ fresh: any Disk, from reader: BackupReader, _ standing: StandingStore?,
    _ report: inout RestoreReport, _ meter: JobMeter
  ) throws(StorageError) {
    for part in reader.parts.reversed() { try reader.extract(part, to: fresh, meter) }
    let said = try StoreIdentity.all(of: fresh)
    if said.isEmpty || said.contains(where: { $0 != reader.header.identity }) {
      throw .damaged(file: file, offset: 0, reason: .header)
    }
    try onDisk { () throws(DiskError) in try reader.header.mark.write(to: fresh) }
    if let standing { try eraseAgain(fresh, as: standing.disk, &report) }
    try onDisk { () throws(DiskError) in try fresh.syncFolder() }
  }

  /// Whoever was erased in the former store is erased in the restored one.
  private func eraseAgain(
    _ fresh: any Disk, as former: any Disk, _ report: inout RestoreReport
  ) throws(StorageError) {
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

  /// Opens the fresh store, checks all of it, and records the restore, so that the next start finds
  /// a store that was closed well.
  private func settle(
    _ fresh: any Disk, as header: BackupHeader, _ standing: StandingStore?, _ control: JobControl,
    _ report: inout RestoreReport
  ) throws(StorageError) {
    let reading = try read(fresh, as: header, standing)
    report.check = try reading.check().run(control)
    try require(report.check, header, opened: reading)
    if let former = standing?.opened {
      report.areSecretsOlder = former.keyFile.body.salts != reading.keyFile.body.salts
    }
    let store = try reading.access.open(
      as: .write, holder: vouchers.holder, at: Instant(milliseconds: now.wall))
    defer { store.release() }
    try record(in: store, header, standing)
    try store.close(at: Instant(milliseconds: now.wall))
  }

  /// With the keys of the store that stands there, whose officers vouched already; else, and where
  /// the backup knows newer keys, as its own officers open it.
  private func read(_ fresh: any Disk, as header: BackupHeader, _ standing: StandingStore?)
    throws(StorageError) -> Store
  {
    let keys = try KeyFile.read(from: fresh)
    if let ring = standing?.opened?.ring.asOf(keys.body) {
      return try StoreAccess(disk: fresh, ring: ring, reason: nil)
        .open(as: .read, holder: "", at: Instant(milliseconds: now.wall))
    }
    let fewest = standing == nil || header.isPractice ? 1 : 2
    let store = try vouchers.open(fresh, fewest: fewest, at: now)
    if let former = standing?.opened?.ring, !store.ring.goesOn(from: former) {
      throw .backupOfAnotherStore(file: file)
    }
    return store
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

  /// Whether records were made behind the backup, or may have been: papers bear their numbers.
  private static func mayLack(_ header: BackupHeader, _ former: ChainHead?) -> Bool {
    !header.isPractice && former?.sequence != header.head.sequence
  }

  /// The first record behind the backup says where the records that stood there went.
  private func record(in store: Store, _ header: BackupHeader, _ standing: StandingStore?)
    throws(StorageError)
  {
    let administrators = vouchers.administrators(of: store)
    guard let user = administrators.first else {
      throw .notAnAdministrator(login: vouchers.holder)
    }
    let authority = Authority(user: user, signer: administrators.dropFirst().first)
    let note = NoteRestore {
      $0.at = Instant(milliseconds: now.wall)
      $0.former = standing.map { $0.head == nil ? .unreadable : .opened } ?? .nothing
      $0.formerSequence = standing?.head?.sequence ?? 0
      $0.formerChain = standing?.head?.start ?? []
      $0.backupSequence = header.head.sequence
      $0.backupChain = header.head.start
      $0.made = header.made
      $0.vouchers = vouchers.officers.map(\.login)
      $0.isByRecoveryCode = vouchers.code != nil
      $0.asksNumbers = Self.mayLack(header, standing?.head)
    }
    let saving = try store.perform([.noteRestore(note)], by: authority, at: note.at)
    guard case .saved = saving else { throw .needsAdministrators(1) }
  }
}

extension ChainHead {
  /// What a record of a restore keeps of the chain value.
  fileprivate var start: [UInt8] { [UInt8](chain.prefix(NoteRestore.chainBytes)) }
}

extension KeyFileBody {
  /// What tells one choice of a password or code from another.
  fileprivate var salts: Set<[UInt8]> {
    Set(slots.map(\.salt) + [recovery?.salt].compactMap { $0 })
  }
}
