import Workshop

/// One officer's way in: a key pair whose secret half is sealed under the password or a code, the
/// store key sealed to the open half, and the verifier of the PIN.
struct KeySlot: Message {
  var login = ""
  var salt: [UInt8] = []
  var cost = Cost()
  var openKey: [UInt8] = []
  var secretKey: [UInt8] = []
  var storeKey: [UInt8] = []
  var pinSalt: [UInt8] = []
  var pinCost = Cost()
  /// Empty until a PIN was chosen.
  var pinVerifier: [UInt8] = []
  /// Set while the secret is a one-time code: until when it opens; zero once it was used.
  var expires: Instant?
  /// As it stands in a file: salt, cost and verifier of the PIN, sealed; empty once it is opened.
  var sealedPIN: [UInt8] = []
  /// What it holds of the identity key; nil for who has none.
  var share: IdentityShare?

  static var schemaName: String { "KeySlot" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "login", &login)
    try v.bytes(2, "salt", &salt)
    try v.message(3, "cost", &cost)
    try v.bytes(4, "open_key", &openKey)
    try v.bytes(5, "secret_key", &secretKey)
    try v.bytes(6, "store_key", &storeKey)
    try v.bytes(7, "pin_salt", &pinSalt)
    try v.message(8, "pin_cost", &pinCost)
    try v.bytes(9, "pin_verifier", &pinVerifier)
    try v.maybe(10, "expires", &expires)
    try v.bytes(11, "sealed_pin", &sealedPIN)
    try v.maybeMessage(12, "identity_share", &share)
  }
}

extension Cost: Message {
  static var schemaName: String { "Cost" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "passes", &passes)
    try v.number(2, "memory", &memory)
  }
}

/// The body of a key file.
struct KeyFileBody: Message {
  var slots: [KeySlot] = []
  /// Former store keys, each sealed under its successor, newest first.
  var formerKeys: [FormerKey] = []
  /// The way in for the code in the envelope; it has no login, so nobody can type one.
  var recovery: KeySlot?
  /// Whether somebody may know the present store key who should not: it is to be changed.
  var isKeyChangeDue = false
  /// Ways in whose record is still to be written: they count from that record on.
  var offered: [KeySlot] = []
  /// Of the key that wraps persons' keys; nil in stores of before, where the store key does.
  var identity: IdentityKey?

  static var schemaName: String { "KeyFile" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.list(1, "slots", &slots)
    try v.list(2, "former_keys", &formerKeys)
    try v.maybeMessage(3, "recovery", &recovery)
    try v.flag(4, "is_key_change_due", &isKeyChangeDue)
    try v.list(5, "offered", &offered)
    try v.maybeMessage(6, "identity_key", &identity)
  }
}

/// A store key that was replaced.
struct FormerKey: Message {
  var sealed: [UInt8] = []

  static var schemaName: String { "FormerKey" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.bytes(1, "sealed", &sealed)
  }
}

extension KeyFileBody {
  func slot(of login: String) -> KeySlot? { slots.first { $0.login == login } }

  /// Takes a slot in, as the newest, in place of the one that its login had.
  mutating func put(_ slot: KeySlot) {
    slots.removeAll { $0.login == slot.login }
    slots.append(slot)
  }

  /// Puts a new store key in place of the present one: sealed to every way in, the present one
  /// sealed under it.
  mutating func changeStoreKey(of ring: KeyRing, to key: [UInt8]) {
    formerKeys.insert(ring.sealed(under: key), at: 0)
    for place in slots.indices { slots[place].seal(key) }
    recovery?.seal(key)
    offered = []
  }
}
