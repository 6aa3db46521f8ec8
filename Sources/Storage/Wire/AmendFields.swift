import Workshop

extension Amend: Message {
  static var schemaName: String { "Amend" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybeMessage(2, "dispute", &dispute)
    try v.maybeMessage(3, "complaint", &complaint)
    try v.maybeMessage(4, "consignment", &consignment)
    try v.maybeMessage(5, "lot", &lot)
    try v.text(6, "reason", &reason)
  }
}

extension Amendment: Message {
  static var schemaName: String { "Amendment" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.message(1, "amend", &amend)
    try v.number(2, "officer", &officer)
  }
}

extension AmendedDispute: Message {
  static var schemaName: String { "AmendedDispute" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "dispute", &dispute)
    try v.text(2, "before", &before)
    try v.text(3, "after", &after)
  }
}

extension ReturnTerms: Message {
  static var schemaName: String { "ReturnTerms" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.bytes(1, "defects", &defects)
    try v.text(2, "words", &words)
  }
}

extension AmendedReturn: Message {
  static var schemaName: String { "AmendedReturn" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "row", &row)
    try v.message(2, "before", &before)
    try v.message(3, "after", &after)
  }
}

extension ConsignmentTerms: Message {
  static var schemaName: String { "ConsignmentTerms" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "buyer", &buyer)
    try v.number(3, "channel", &channel)
    try v.list(4, "lines", &lines)
  }
}

extension AmendedConsignment: Message {
  static var schemaName: String { "AmendedConsignment" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "consignment", &consignment)
    try v.message(2, "before", &before)
    try v.message(3, "after", &after)
  }
}

extension LotTerms: Message {
  static var schemaName: String { "LotTerms" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "label", &label)
    try v.text(3, "source", &source)
    try v.number(4, "quantity", &quantity)
    try v.number(5, "price", &price)
  }
}

extension AmendedLot: Message {
  static var schemaName: String { "AmendedLot" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "lot", &lot)
    try v.message(2, "before", &before)
    try v.message(3, "after", &after)
  }
}
