import Workshop

extension ConfirmClock: Message {
  static var schemaName: String { "ConfirmClock" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "clock", &clock)
    try v.number(3, "last", &last)
  }
}

extension KeyPins: Message {
  static var schemaName: String { "KeyPins" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.list(1, "slots", &slots)
    try v.bytes(2, "recovery", &recovery)
  }
}

extension SlotPin: Message {
  static var schemaName: String { "SlotPin" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "user", &user)
    try v.bytes(2, "open_key", &openKey)
    try v.bytes(3, "proof_of_pin", &proofOfPIN)
    try v.maybe(4, "expires", &expires)
  }
}

extension AdoptKeyPins: Message {
  static var schemaName: String { "AdoptKeyPins" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.message(1, "pins", &pins)
  }
}
