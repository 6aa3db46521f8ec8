import Workshop

extension PiecePlace: Message {
  static var schemaName: String { "PiecePlace" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "batch", &batch)
    try v.number(2, "piece", &number)
  }
}

extension StockCount: Message {
  static var schemaName: String { "StockCount" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "missing", &missing)
    try v.list(3, "found", &found)
    try v.text(4, "reason", &reason)
    try v.number(5, "officer", &officer)
    try v.number(6, "approver", &approver)
  }
}

extension AdjustStock: Message {
  static var schemaName: String { "AdjustStock" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "missing", &missing)
    try v.list(3, "found", &found)
    try v.text(4, "reason", &reason)
  }
}
