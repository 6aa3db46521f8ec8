import Workshop

extension Aim: WireChoice {}
extension Agreement.Kind: WireChoice {}
extension Indicator: WireChoice {}
extension Support.Kind: WireChoice {}

extension Partner: Message {
  static var schemaName: String { "Partner" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.text(2, "contact", &contact)
    try v.flag(3, "is_withdrawn", &isWithdrawn)
  }
}

extension SetPartner: Message {
  static var schemaName: String { "SetPartner" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "partner", &partner)
    try v.text(3, "name", &name)
    try v.text(4, "contact", &contact)
  }
}

extension Agreement: Message {
  static var schemaName: String { "Agreement" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "kind", &kind)
    try v.text(2, "number", &number)
    try v.number(3, "partner", &partner)
    try v.text(4, "scope", &scope)
    try v.text(5, "our_signer", &ourSigner)
    try v.text(6, "their_signer", &theirSigner)
    try v.number(7, "signed", &signed)
    try v.number(8, "until", &until)
    try v.number(9, "officer", &officer)
    try v.flag(10, "is_withdrawn", &isWithdrawn)
  }
}

extension SetAgreement: Message {
  static var schemaName: String { "SetAgreement" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "agreement", &agreement)
    try v.choice(3, "kind", &kind)
    try v.text(4, "number", &number)
    try v.number(5, "partner", &partner)
    try v.text(6, "scope", &scope)
    try v.text(7, "our_signer", &ourSigner)
    try v.text(8, "their_signer", &theirSigner)
    try v.number(9, "signed", &signed)
    try v.number(10, "until", &until)
  }
}

extension Pledge: Message {
  static var schemaName: String { "Pledge" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "agreement", &agreement)
    try v.flag(2, "is_ours", &isOurs)
    try v.choice(3, "aim", &aim)
    try v.text(4, "words", &words)
    try v.number(5, "owner", &owner)
    try v.number(6, "due", &due)
    try v.choice(7, "indicator", &indicator)
    try v.maybe(8, "baseline", &baseline)
    try v.number(9, "target", &target)
    try v.number(10, "day", &day)
    try v.flag(11, "is_withdrawn", &isWithdrawn)
  }
}

extension SetPledge: Message {
  static var schemaName: String { "SetPledge" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "pledge", &pledge)
    try v.number(3, "agreement", &agreement)
    try v.flag(4, "is_ours", &isOurs)
    try v.choice(5, "aim", &aim)
    try v.text(6, "words", &words)
    try v.number(7, "owner", &owner)
    try v.number(8, "due", &due)
    try v.choice(9, "indicator", &indicator)
    try v.maybe(10, "baseline", &baseline)
    try v.number(11, "target", &target)
  }
}
