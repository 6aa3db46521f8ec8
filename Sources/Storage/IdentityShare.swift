import Workshop

/// What a way in holds of the identity key.
struct IdentityShare: Message {
  /// The identity key, sealed to the way in.
  var key: [UInt8] = []
  /// That somebody gave it who knew the key: nobody else joins those who have it.
  var proof: [UInt8] = []
  /// Whether it is only handed on, and opens no name.
  var isKept = false

  static var schemaName: String { "IdentityShare" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.bytes(1, "key", &key)
    try v.bytes(2, "proof", &proof)
    try v.flag(3, "is_kept", &isKept)
  }
}

/// What a file of keys says of the identity key itself.
struct IdentityKey: Message {
  /// The number of the store key that was in use when it came into use: behind a newer one it is to
  /// be changed too.
  var storeKeyNumber: Int64 = 0
  /// Former identity keys, each sealed under its successor, newest first.
  var formerKeys: [FormerKey] = []

  static var schemaName: String { "IdentityKey" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "store_key_number", &storeKeyNumber)
    try v.list(2, "former_keys", &formerKeys)
  }
}

extension KeySlot {
  /// Gives the way in its share of an identity key, or takes it away.
  ///
  /// `store`: the one that the way leads into.
  mutating func share(_ key: [UInt8], for use: IdentityUse, in store: [UInt8]) {
    guard use != .none else { return share = nil }
    let isKept = use == .keeps
    let proof = proof(by: key, isKept, in: store)
    share = IdentityShare {
      $0.key = Sealing.sealBox(key, to: openKey)
      $0.proof = proof
      $0.isKept = isKept
    }
  }

  /// Whether somebody gave it its share who knew the key.
  func isShareProved(by key: [UInt8], in store: [UInt8]) -> Bool {
    share.map { Sealing.equal($0.proof, proof(by: key, $0.isKept, in: store)) } ?? false
  }

  private func proof(by key: [UInt8], _ isKept: Bool, in store: [UInt8]) -> [UInt8] {
    Sealing.mac(
      [UInt8]("share".utf8) + store + openKey + [isKept ? 1 : 0] + [UInt8](login.utf8),
      with: Sealing.subkey(.shares, of: key))
  }
}

extension KeyFileBody {
  /// The way in that has an open key.
  func way(withOpenKey key: [UInt8]) -> KeySlot? {
    (slots + offered + [recovery].compactMap(\.self)).first { $0.openKey == key }
  }

  /// Does something to every way in, with its login.
  mutating func changeWays(_ change: (inout KeySlot) -> Void) {
    for place in slots.indices { change(&slots[place]) }
    for place in offered.indices { change(&offered[place]) }
    if var envelope = recovery {
      change(&envelope)
      recovery = envelope
    }
  }
}
