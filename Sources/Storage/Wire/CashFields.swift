import Workshop

extension CashCount: Message {
  static var schemaName: String { "CashCount" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "counted", &counted)
    try v.number(3, "booked", &booked)
    try v.text(4, "reason", &reason)
    try v.text(5, "present", &present)
    try v.number(6, "officer", &officer)
  }
}

extension CountCash: Message {
  static var schemaName: String { "CountCash" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "counted", &counted)
    try v.text(3, "reason", &reason)
    try v.text(4, "present", &present)
  }
}
