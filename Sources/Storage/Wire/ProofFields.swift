import Workshop

extension Proof: Message {
  static var schemaName: String { "Proof" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "kind", &kind)
    try v.maybe(2, "sale", &sale)
    try v.maybe(3, "month", &month)
    try v.maybe(4, "worker", &worker)
  }
}

extension PrintedProofs: Message {
  static var schemaName: String { "PrintedProofs" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "proofs", &proofs)
    try v.number(3, "officer", &officer)
  }
}

extension NotePrinted: Message {
  static var schemaName: String { "NotePrinted" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "proofs", &proofs)
  }
}
