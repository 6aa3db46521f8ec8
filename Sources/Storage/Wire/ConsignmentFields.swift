import Workshop

extension ConsignmentReturn: Message {
  static var schemaName: String { "ConsignmentReturn" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "pieces", &pieces)
  }
}

extension Consignment: Message {
  static var schemaName: String { "Consignment" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "buyer", &buyer)
    try v.number(3, "channel", &channel)
    try v.list(4, "lines", &lines)
    try v.number(5, "officer", &officer)
    try v.list(6, "returns", &returns)
    try v.flag(7, "is_withdrawn", &isWithdrawn)
  }
}

extension Consign: Message {
  static var schemaName: String { "Consign" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "buyer", &buyer)
    try v.number(3, "channel", &channel)
    try v.list(4, "lines", &lines)
  }
}

extension ReturnConsigned: Message {
  static var schemaName: String { "ReturnConsigned" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "consignment", &consignment)
    try v.list(3, "pieces", &pieces)
    try v.flag(4, "is_taken_back", &isTakenBack)
  }
}
