import Workshop

/// One officer's way in: a key pair whose secret half is sealed under the password, the store key
/// sealed to the open half, and the verifier of the PIN.
struct KeySlot: Message {
  var login = ""
  var salt: [UInt8] = []
  var cost = Cost()
  var openKey: [UInt8] = []
  var secretKey: [UInt8] = []
  var storeKey: [UInt8] = []
  var pinSalt: [UInt8] = []
  var pinCost = Cost()
  var pinVerifier: [UInt8] = []

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

  static var schemaName: String { "KeyFile" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.list(1, "slots", &slots)
    try v.list(2, "former_keys", &formerKeys)
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

/// What somebody must know to get in.
package struct Credentials: Sendable {
  package var login: String
  package var role: Role
  package var password: String
  package var pin: String

  package init(login: String, role: Role, password: String, pin: String) {
    self.login = login
    self.role = role
    self.password = password
    self.pin = pin
  }
}

extension KeySlot {
  private static let context = [UInt8]("slot".utf8)

  /// A slot for an officer; nil when there is no memory for the password's cost.
  static func make(_ officer: Credentials, storeKey: [UInt8], isPractice: Bool) -> KeySlot? {
    let pair = Sealing.keyPair()
    let salt = Sealing.random(16)
    let pinSalt = Sealing.random(16)
    let cost = isPractice ? Cost.practice : .password
    let pinCost = isPractice ? Cost.practice : .pin
    guard let key = Sealing.stretch(officer.password, salt: salt, cost: cost),
      let verifier = Sealing.stretch(officer.pin, salt: pinSalt, cost: pinCost)
    else { return nil }
    return KeySlot {
      $0.login = officer.login
      $0.salt = salt
      $0.cost = cost
      $0.openKey = pair.open
      $0.secretKey = Sealing.seal(pair.secret, with: key, context: context)
      $0.storeKey = Sealing.sealBox(storeKey, to: pair.open)
      $0.pinSalt = pinSalt
      $0.pinCost = pinCost
      $0.pinVerifier = verifier
    }
  }

  /// The store key, when the password is right.
  func open(password: String) -> [UInt8]? {
    guard cost.isSane, salt.count == 16, openKey.count == 32,
      let key = Sealing.stretch(password, salt: salt, cost: cost),
      let secret = Sealing.open(secretKey, with: key, context: Self.context), secret.count == 32
    else { return nil }
    return Sealing.openBox(storeKey, open: openKey, secret: secret)
  }

  func accepts(pin: String) -> Bool {
    guard pinCost.isSane, pinSalt.count == 16,
      let key = Sealing.stretch(pin, salt: pinSalt, cost: pinCost)
    else { return false }
    return Sealing.equal(key, pinVerifier)
  }
}
