import Workshop

extension ConfirmClock: Message {
  static var schemaName: String { "ConfirmClock" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "clock", &clock)
    try v.number(3, "last", &last)
  }
}
