import Workshop

extension Disclosure: Message {
  static var schemaName: String { "Disclosure" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "kind", &kind)
    try v.text(3, "reason", &reason)
    try v.number(4, "rows", &rows)
    try v.maybe(5, "worker", &worker)
    try v.maybe(6, "month", &month)
    try v.number(7, "officer", &officer)
  }
}

extension NoteDisclosure: Message {
  static var schemaName: String { "NoteDisclosure" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "kind", &kind)
    try v.text(3, "reason", &reason)
    try v.number(4, "rows", &rows)
    try v.maybe(5, "worker", &worker)
    try v.maybe(6, "month", &month)
  }
}
