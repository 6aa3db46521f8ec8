import Workshop

extension MonthNote.Kind: WireChoice {}

extension MonthNote: Message {
  static var schemaName: String { "MonthNote" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "month", &month)
    try v.choice(2, "kind", &kind)
    try v.text(3, "words", &words)
    try v.number(4, "day", &day)
    try v.number(5, "officer", &officer)
  }
}

extension WriteMonthNote: Message {
  static var schemaName: String { "WriteMonthNote" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "month", &month)
    try v.choice(3, "kind", &kind)
    try v.text(4, "words", &words)
  }
}

extension StateTarget: Message {
  static var schemaName: String { "StateTarget" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "year", &year)
    try v.number(2, "amount", &amount)
  }
}

extension SetPNBPTarget: Message {
  static var schemaName: String { "SetPNBPTarget" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "year", &year)
    try v.number(3, "amount", &amount)
  }
}
