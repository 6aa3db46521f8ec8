import Workshop

/// The key file follows the journal: a way in is offered in the file, recorded, and counts from its
/// record on.
///
/// A crash in between leaves an offer that no record knows, or one that the next opening takes for
/// what the records say it is; a disabled officer's slot lets nobody in meanwhile.
extension Store {
  /// Whether a login is an officer's who may use the program.
  func admits(_ login: String) -> Bool {
    workshop.user(login: login).flatMap { workshop.role(of: $0) } != nil
  }

  /// Makes the key file hold what the records know, and both files the same; in this session that
  /// counts at once, whatever the disk says.
  ///
  /// `granted`: ways in that were just recorded.
  func settleKeys(granted: [KeySlot] = []) throws(StorageError) {
    let recorded = keyFile.body.recorded(in: pinned, granted: granted)
    if recorded == keyFile.body && keyFile.isMirrored && !keyFile.isOfFormat1 { return }
    keyFile.body = recorded
    try changeKeys { (_) throws(StorageError) in }
    // One that was missing has a new name.
    try onDisk { () throws(DiskError) in try disk.syncFolder() }
  }

  /// Goes by the ways in that the records know; a writer makes the key file say the same.
  ///
  /// Without room for that it holds in this session, and the next one tries again. Where records
  /// are missing, the newest ways in may be theirs: the file of keys is all there is to go by.
  func takeRecordedWays(as mode: Mode) {
    if gap != nil { return }
    if mode == .write { return (try? settleKeys()) ?? () }
    keyFile.body = keyFile.body.recorded(in: pinned)
  }

  /// What the records know of the ways in.
  private var pinned: Workshop {
    if checks.contains(.recordedWays) { return workshop }
    var workshop = workshop
    workshop.keyPins = nil
    return workshop
  }

  /// Takes the ways in down in the records of a store of before, as they stand: from then on they
  /// are the only ones, until a record says otherwise.
  package func adoptWays(by authority: Authority, at now: Instant) throws(StorageError) -> Saving {
    // From the record on, a file of keys without a seal is a forger's.
    try settleKeys()
    let adoption = AdoptKeyPins { $0.pins = KeyPins(keyFile.body, in: workshop) }
    return try perform([.adoptKeyPins(adoption)], by: authority, at: now)
  }

  /// Puts ways in into the key file that count once they are recorded; they lead to the store key
  /// in use now, which may be newer than they are.
  ///
  /// A new code for the envelope changes the store key, also where there was none before.
  ///
  /// Whoever sees names from then on, or hands them on, gets his share of the identity key before
  /// the record, so that no record gives it to anybody by itself.
  ///
  /// `changed`: who has which role from the record on.
  func offer(_ slots: [KeySlot], in changed: Workshop) throws(StorageError) {
    let newcomers = newcomersToNames(in: changed)
    if slots.isEmpty && newcomers.isEmpty { return }
    try changeKeys { [ring, store] body throws(StorageError) in
      body.offered = slots
      if slots.contains(where: { $0.login.isEmpty }) { body.isKeyChangeDue = true }
      for place in slots.indices { body.offered[place].seal(ring.present) }
      guard let key = ring.identity.keys?.present else { return }
      let openKeys = Set((slots + newcomers).map(\.openKey))
      body.changeWays { slot in
        guard openKeys.contains(slot.openKey) else { return }
        slot.share(key, for: changed.identityUse(throughWayOf: slot.login), in: store)
      }
    }
  }

  /// Changes the key file, or leaves it as it was.
  ///
  /// `key`: the store key in use from now on, where that changes too.
  ///
  /// Where one of the two files could be written and the other not, the change has happened. A
  /// failure of the disk ends the writing, but for want of room.
  func changeKeys(
    to key: [UInt8]? = nil, _ change: (inout KeyFileBody) throws(StorageError) -> Void
  ) throws(StorageError) {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    var changed = keyFile
    try change(&changed.body)
    do throws(DiskError) {
      try changed.write(to: disk, under: key ?? ring.present)
    } catch {
      if !error.isFull { readOnlyReason = .diskFailed }
      let found = try? KeyFile.read(from: disk).proved(with: key ?? ring.present)
      guard let found, found.epoch > keyFile.epoch else { throw error.storageError }
      changed = found
    }
    keyFile = changed
  }

  /// Puts a new store key into use when somebody may know the present one who should not.
  ///
  /// The key file holds both keys before any file is sealed under the new one; that the change was
  /// due is forgotten once a journal is (`keyChangeEnded`).
  func changeStoreKeyWhenDue() throws(StorageError) {
    guard keyFile.body.isKeyChangeDue else { return }
    let key = Sealing.random(Sealing.keySize)
    try changeKeys(to: key) { [ring] body throws(StorageError) in
      body.changeStoreKey(of: ring, to: key)
      if !checks.contains(.keyChangeLast) { body.isKeyChangeDue = false }
    }
    ring.add(key)
  }

  /// The journal in use is sealed under the newest key: persons' keys are wrapped under it too, and
  /// nothing is due any more.
  func keyChangeEnded() throws(StorageError) {
    guard keyFile.body.isKeyChangeDue, journal?.header.keyNumber == ring.number else { return }
    // Behind an identity key they are no business of the store key.
    if keyFile.body.identity == nil { try rewrapSubjects(under: ring) }
    keyFile.body.isKeyChangeDue = false
    try changeKeys { (_) throws(StorageError) in }
    try settleIdentity()
  }

  func rewrapSubjects(under ring: KeyRing) throws(StorageError) {
    try onDiskOrNever { () throws(DiskError) in
      try subjectKeys.rewrap(below: workshop.subjects, on: disk, store: store, ring: ring)
    }
  }

  /// Refuses what somebody does who came in with a one-time code and has no password yet.
  func requireOwnPassword(_ user: ID<User>, _ actions: [Action]) throws(StorageError) {
    guard workshop.users.contains(user), mustChangePassword(workshop.users[user].login) else {
      return
    }
    let isChoice = actions.allSatisfy { if case .renewSecret = $0 { true } else { false } }
    if !isChoice { throw .passwordMustChange }
  }

  /// Makes a one-time code useless after it let its officer in.
  func useUpCode(of login: String) throws(StorageError) {
    guard var slot = keyFile.slot(of: login), slot.isCode else { return }
    slot.expires = Instant()
    try changeKeys { body throws(StorageError) in body.put(slot) }
  }

  /// What tries cost in this store: what they cost in the newest way in.
  var costs: Costs {
    ((keyFile.body.slots.last ?? keyFile.body.recovery)?.costs ?? .usual)
      .floored(isPractice: isPractice)
  }
}
