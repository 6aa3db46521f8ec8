import Workshop

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

/// A way in that its secret opened.
struct OpenedWay {
  var slot: KeySlot
  var storeKey: [UInt8]
  /// The secret half of its key pair, which opens its share of the identity key.
  var secret: [UInt8]
}

extension KeySlot {
  /// A way in under a secret, with a key pair of its own and no PIN yet.
  ///
  /// `login`: empty for the recovery code.
  ///
  /// `store`: the store that it leads into, and no other.
  static func make(
    _ login: String, secret: String, costs: Costs, storeKey: [UInt8], store: [UInt8],
    checks: Checks = .all
  ) throws(StorageError) -> KeySlot {
    let context = checks.contains(.label) ? context(login, store) : contextOfFormat1
    let pair = Sealing.keyPair()
    let salt = Sealing.random(16)
    let key = try stretched(secret, salt: salt, cost: costs.password)
    return KeySlot {
      $0.login = login
      $0.salt = salt
      $0.cost = costs.password
      $0.openKey = pair.open
      $0.secretKey = Sealing.seal(pair.secret, with: key, context: context)
      $0.storeKey = Sealing.sealBox(storeKey, to: pair.open)
      $0.pinCost = costs.pin
    }
  }

  /// A way in with both secrets of an officer.
  static func make(_ officer: Credentials, costs: Costs, storeKey: [UInt8], store: [UInt8])
    throws(StorageError) -> KeySlot
  {
    var slot = try make(
      officer.login, secret: officer.password, costs: costs, storeKey: storeKey, store: store)
    try slot.setPIN(officer.pin)
    return slot
  }

  /// What tries cost here.
  var costs: Costs { Costs(password: cost, pin: pinCost) }

  /// Whether the secret is a one-time code.
  var isCode: Bool { expires != nil }

  /// Whether it is a one-time code that opens no more.
  func isOver(at now: Moment) -> Bool { expires.map { $0.milliseconds < now.wall } ?? false }

  /// What it opens, when the password or code is right and the way leads into this store.
  func open(password secret: String, of store: [UInt8]) throws(StorageError) -> OpenedWay? {
    guard cost.isSane, salt.count == 16, openKey.count == 32 else { return nil }
    let key = try Self.stretched(canonical(secret), salt: salt, cost: cost)
    guard let secret = secretKey(under: key, of: store), secret.count == 32,
      let opened = Sealing.openBox(storeKey, open: openKey, secret: secret),
      opened.count == Sealing.keySize
    else { return nil }
    return OpenedWay(slot: self, storeKey: opened, secret: secret)
  }

  /// Until a password is chosen anew, the records alone bind a slot of format 1 to its login.
  private func secretKey(under key: [UInt8], of store: [UInt8]) -> [UInt8]? {
    Sealing.open(secretKey, with: key, context: Self.context(login, store))
      ?? Sealing.open(secretKey, with: key, context: Self.contextOfFormat1)
  }

  private static let contextOfFormat1 = [UInt8]("slot".utf8)

  private static func context(_ login: String, _ store: [UInt8]) -> [UInt8] {
    contextOfFormat1 + store + [UInt8](login.utf8)
  }

  /// A one-time code as it was printed, however it was typed; a password as it is.
  private func canonical(_ secret: String) -> String {
    guard isCode, let code = try? PaperCode(reading: secret, groups: PaperCode.oneTimeGroups)
    else { return secret }
    return code.text
  }

  func accepts(pin: String) throws(StorageError) -> Bool {
    guard pinCost.isSane, pinSalt.count == 16 else { return false }
    return Sealing.equal(try Self.stretched(pin, salt: pinSalt, cost: pinCost), pinVerifier)
  }

  mutating func setPIN(_ pin: String) throws(StorageError) {
    pinSalt = Sealing.random(16)
    pinVerifier = try Self.stretched(pin, salt: pinSalt, cost: pinCost)
  }

  /// Takes the PIN over from the slot that this one replaces.
  mutating func takePIN(of slot: KeySlot?) {
    guard let slot else { return }
    (pinSalt, pinCost, pinVerifier) = (slot.pinSalt, slot.pinCost, slot.pinVerifier)
  }

  /// Seals a store key to this way in.
  mutating func seal(_ storeKey: [UInt8]) {
    self.storeKey = Sealing.sealBox(storeKey, to: openKey)
  }

  private static func stretched(_ secret: String, salt: [UInt8], cost: Cost)
    throws(StorageError) -> [UInt8]
  {
    guard let key = Sealing.stretch(secret, salt: salt, cost: cost) else { throw .outOfMemory }
    return key
  }
}
