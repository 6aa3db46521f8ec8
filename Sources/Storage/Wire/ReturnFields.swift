import Workshop

extension BuyerReturn: Message {
  static var schemaName: String { "BuyerReturn" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "sale", &sale)
    try v.message(3, "piece", &piece)
    try v.choice(4, "redress", &redress)
    try v.choice(5, "payment", &payment)
    try v.bytes(6, "defects", &defects)
    try v.text(7, "reason", &reason)
    try v.number(8, "officer", &officer)
    try v.maybe(9, "approver", &approver)
  }
}

extension TakeBack: Message {
  static var schemaName: String { "TakeBack" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "sale", &sale)
    try v.message(3, "piece", &piece)
    try v.choice(4, "redress", &redress)
    try v.choice(5, "payment", &payment)
    try v.bytes(6, "defects", &defects)
    try v.text(7, "reason", &reason)
  }
}
