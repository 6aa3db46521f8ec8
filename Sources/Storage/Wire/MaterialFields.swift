import Workshop

extension MaterialLot: Message {
  static var schemaName: String { "MaterialLot" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "label", &label)
    try v.number(3, "kind", &kind)
    try v.text(4, "source", &source)
    try v.number(5, "quantity", &quantity)
    try v.number(6, "price", &price)
    try v.maybe(7, "cost", &cost)
    try v.number(8, "officer", &officer)
    try v.flag(9, "is_withdrawn", &isWithdrawn)
  }
}

extension MaterialMove: Message {
  static var schemaName: String { "MaterialMove" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "lot", &lot)
    try v.maybe(3, "batch", &batch)
    try v.number(4, "quantity", &quantity)
    try v.text(5, "reason", &reason)
    try v.number(6, "officer", &officer)
    try v.maybe(7, "approver", &approver)
    try v.flag(8, "is_withdrawn", &isWithdrawn)
  }
}

extension ReceiveMaterial: Message {
  static var schemaName: String { "ReceiveMaterial" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "label", &label)
    try v.number(3, "kind", &kind)
    try v.text(4, "source", &source)
    try v.number(5, "quantity", &quantity)
    try v.number(6, "price", &price)
  }
}

extension IssueMaterial: Message {
  static var schemaName: String { "IssueMaterial" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "lot", &lot)
    try v.number(3, "batch", &batch)
    try v.number(4, "quantity", &quantity)
  }
}

extension AdjustMaterial: Message {
  static var schemaName: String { "AdjustMaterial" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "lot", &lot)
    try v.number(3, "quantity", &quantity)
    try v.text(4, "reason", &reason)
  }
}
