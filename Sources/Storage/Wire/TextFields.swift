import Workshop

extension TakeText: Message {
  static var schemaName: String { "TakeText" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "reason", &reason)
  }
}

extension FoundFromText: Message {
  static var schemaName: String { "FoundFromText" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.bytes(2, "digest", &digest)
    try v.bytes(3, "store", &store)
    try v.number(4, "sequence", &sequence)
    try v.bytes(5, "chain", &chain)
    try v.number(6, "taken", &taken)
    try v.texts(7, "takers", &takers)
    try v.list(8, "users", &users)
  }
}

extension TextOrigin: Message {
  static var schemaName: String { "TextOrigin" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.bytes(2, "digest", &digest)
    try v.bytes(3, "store", &store)
    try v.number(4, "sequence", &sequence)
    try v.bytes(5, "chain", &chain)
    try v.number(6, "taken", &taken)
    try v.texts(7, "takers", &takers)
  }
}
