import Workshop

/// The key file follows the journal: a record about an officer is durable first, then his way in
/// changes.
///
/// A crash in between leaves a disabled officer's slot, which the next opening removes and which
/// lets nobody in meanwhile, or a code that was never shown, which is given again.
extension Store {
  /// Whether a login is an officer's who may use the program.
  func admits(_ login: String) -> Bool {
    workshop.user(login: login).flatMap { workshop.role(of: $0) } != nil
  }

  /// Takes away the ways in of those who are disabled or unknown, and writes both key files when
  /// one of them was damaged or behind.
  func settleKeys() throws(StorageError) {
    let admitted = keyFile.body.slots.filter { admits($0.login) }
    let isSomebodyGone = admitted.count < keyFile.body.slots.count
    if !isSomebodyGone && keyFile.isMirrored { return }
    try changeKeys { body throws(StorageError) in
      body.slots = admitted
      if isSomebodyGone { body.isKeyChangeDue = true }
    }
    // One that was missing has a new name.
    try onDisk { () throws(DiskError) in try disk.syncFolder() }
  }

  /// Changes the key file, or leaves it as it was.
  ///
  /// A failure of the disk ends the writing, but for want of room.
  func changeKeys(_ change: (inout KeyFileBody) throws(StorageError) -> Void)
    throws(StorageError)
  {
    if let readOnlyReason { throw .readOnly(readOnlyReason) }
    var changed = keyFile
    try change(&changed.body)
    do throws(DiskError) {
      try changed.write(to: disk)
    } catch {
      if !error.isFull { readOnlyReason = .diskFailed }
      throw error.storageError
    }
    keyFile = changed
  }

  /// Puts a new store key into use when somebody was removed who knows the present one.
  ///
  /// The key file holds both keys before any file is sealed under the new one.
  func changeStoreKeyWhenDue() throws(StorageError) {
    guard keyFile.body.isKeyChangeDue else { return }
    let key = Sealing.random(Sealing.keySize)
    try changeKeys { [ring] body throws(StorageError) in body.changeStoreKey(of: ring, to: key) }
    ring.add(key)
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
    (keyFile.body.slots.last ?? keyFile.body.recovery)?.costs ?? .usual
  }
}
