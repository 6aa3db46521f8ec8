import Workshop

extension Dispute: Message {
  static var schemaName: String { "Dispute" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "month", &month)
    try v.number(3, "worker", &worker)
    try v.text(4, "claim", &claim)
    try v.number(5, "officer", &officer)
    try v.maybe(6, "settled", &settled)
    try v.maybe(7, "settler", &settler)
    try v.text(8, "reason", &reason)
    try v.flag(9, "is_corrected", &isCorrected)
    try v.flag(10, "is_withdrawn", &isWithdrawn)
  }
}

extension OpenDispute: Message {
  static var schemaName: String { "OpenDispute" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "month", &month)
    try v.number(3, "worker", &worker)
    try v.text(4, "claim", &claim)
  }
}

extension SettleDispute: Message {
  static var schemaName: String { "SettleDispute" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "dispute", &dispute)
    try v.text(3, "reason", &reason)
    try v.flag(4, "is_corrected", &isCorrected)
  }
}
