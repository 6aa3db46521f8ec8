import Workshop

/// The identity key in use: whoever has it goes on where others, who have none, could not.
///
/// The file of keys is written before the persons' keys are wrapped anew, and each of their slots
/// says which key wraps it, so that a crash in between is only gone on from.
extension Store {
  /// Whether the session cannot write anything personal, for want of the identity key.
  var areNamesClosed: Bool { keyFile.body.identity != nil && ring.identity.keys == nil }

  /// Whether the session may hand the identity key on and change it.
  private var keepsIdentity: Bool {
    ring.identity.use != .none && !areNamesClosed && gap == nil && journal != nil
      && readOnlyReason == nil
  }

  /// Makes the identity key and what is wrapped under it what they are to be, in a session that has
  /// it: also in a store of before, which has none.
  func settleIdentity() throws(StorageError) {
    try changeIdentityKeyWhenDue()
    let isBehind = subjectKeys.stale.contains { $0 < Int(workshop.subjects) }
    if keepsIdentity && isBehind && ring.identity.keys != nil {
      try rewrapSubjects(under: ring)
    }
  }

  /// Puts a new identity key into use where somebody may know the present one who should not, or
  /// where there is none yet.
  func changeIdentityKeyWhenDue() throws(StorageError) {
    guard keepsIdentity, isIdentityChangeDue else { return }
    let key = Sealing.random(Sealing.keySize)
    let present = checks.contains(.provedShares) ? ring.identity.keys?.present : nil
    var next = ring
    next.identity.add(key)
    if !checks.contains(.identityKeyFirst) { try rewrapSubjects(under: next) }
    try changeKeys { [ring, store, workshop] body throws(StorageError) in
      var state = body.identity ?? IdentityKey()
      state.storeKeyNumber = Int64(ring.number)
      if let former = ring.identity.sealed(under: key) { state.formerKeys.insert(former, at: 0) }
      body.identity = state
      body.changeWays { slot in
        let isEntitled = present.map { slot.isShareProved(by: $0, in: store) } ?? true
        let use = workshop.identityUse(throughWayOf: slot.login)
        slot.share(key, for: isEntitled ? use : .none, in: store)
      }
    }
    ring = next
    subjectKeys.keyChanged()
    try rewrapSubjects(under: ring)
  }

  /// By comparison: the store key was changed since, or somebody has a share whose role has none.
  ///
  /// A store whose persons' keys stand under an identity key that its file of keys does not know
  /// gets no other one.
  private var isIdentityChangeDue: Bool {
    guard let state = keyFile.body.identity, let keys = ring.identity.keys else {
      return !subjectKeys.knowsIdentity
    }
    if state.storeKeyNumber != Int64(ring.number) { return true }
    return keyFile.body.slots.contains { hasForeignShare($0, of: keys.present) }
  }

  /// Whether a way in has a share that is not as the role of its officer has it.
  private func hasForeignShare(_ slot: KeySlot, of key: [UInt8]) -> Bool {
    guard let share = slot.share, slot.isShareProved(by: key, in: store) else { return false }
    return (share.isKept ? .keeps : .opens) != workshop.identityUse(of: slot.login)
  }

  /// The ways in of officers who are to have a share once a record is there, and were not before.
  func newcomersToNames(in changed: Workshop) -> [KeySlot] {
    if ring.identity.keys == nil { return [] }
    return keyFile.body.slots.filter {
      workshop.identityUse(of: $0.login) == .none && changed.identityUse(of: $0.login) != .none
    }
  }
}

extension Recovery {
  /// Opens a store as the role of whoever comes in reads it: where a file of keys says otherwise,
  /// or nothing yet, it is read once more.
  ///
  /// `login`: empty for the code in the envelope.
  func open(as mode: Store.Mode, throughWayOf login: String) throws(StorageError) -> Store {
    let store = try open(as: mode)
    var use = store.workshop.identityUse(throughWayOf: login)
    if store.areNamesClosed {
      if use != .none { store.findings.append(.namesClosed) }
      use = .none
    }
    if use == ring.identity.use { return store }
    store.release()
    var again = self
    if use == .none { again.ring.identity.keys = nil }
    again.ring.identity.use = use
    return try again.open(as: mode)
  }
}
