import Workshop

/// How the PINs of a key file stand on the disk: a verifier that anybody could read would be tried
/// against all million PINs in hours.
extension KeyFileBody {
  /// With every PIN sealed.
  ///
  /// `key`: the store key's derivative for ways in.
  func sealed(with key: [UInt8], of store: [UInt8]) -> KeyFileBody {
    var body = self
    for place in body.slots.indices { body.slots[place].sealPIN(with: key, of: store) }
    for place in body.offered.indices { body.offered[place].sealPIN(with: key, of: store) }
    return body
  }

  /// With every PIN opened; nil when one does not open.
  func opened(with key: [UInt8], of store: [UInt8]) -> KeyFileBody? {
    var body = self
    for place in body.slots.indices where !body.slots[place].openPIN(with: key, of: store) {
      return nil
    }
    for place in body.offered.indices where !body.offered[place].openPIN(with: key, of: store) {
      return nil
    }
    return body
  }
}

extension KeySlot {
  /// What is sealed of a PIN.
  private struct PIN: Message {
    var salt: [UInt8] = []
    var cost = Cost()
    var verifier: [UInt8] = []

    static var schemaName: String { "PIN" }
    mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
      try v.bytes(1, "salt", &salt)
      try v.message(2, "cost", &cost)
      try v.bytes(3, "verifier", &verifier)
    }
  }

  private func pinContext(_ store: [UInt8]) -> [UInt8] {
    [UInt8]("pin".utf8) + store + [UInt8](login.utf8)
  }

  fileprivate mutating func sealPIN(with key: [UInt8], of store: [UInt8]) {
    let clear = try? Writer.encode(
      PIN {
        $0.salt = pinSalt
        $0.cost = pinCost
        $0.verifier = pinVerifier
      }, keys: nil)
    sealedPIN = Sealing.seal(clear ?? [], with: key, context: pinContext(store))
    (pinSalt, pinCost, pinVerifier) = ([], Cost(), [])
  }

  fileprivate mutating func openPIN(with key: [UInt8], of store: [UInt8]) -> Bool {
    guard let clear = Sealing.open(sealedPIN, with: key, context: pinContext(store)),
      let pin = try? Reader.decode(PIN.self, from: clear, keys: nil)
    else { return false }
    (pinSalt, pinCost, pinVerifier) = (pin.salt, pin.cost, pin.verifier)
    sealedPIN = []
    return true
  }
}
