import Workshop

extension DutyHandover: Message {
  static var schemaName: String { "DutyHandover" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "officer", &officer)
    try v.number(3, "successor", &successor)
    try v.texts(4, "open", &open)
    try v.maybe(5, "cash", &cash)
    try v.maybe(6, "booked", &booked)
    try v.text(7, "note", &note)
    try v.number(8, "recorder", &recorder)
    try v.number(9, "approver", &approver)
  }
}

extension HandOverDuty: Message {
  static var schemaName: String { "HandOverDuty" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "officer", &officer)
    try v.number(3, "successor", &successor)
    try v.texts(4, "open", &open)
    try v.maybe(5, "cash", &cash)
    try v.text(6, "note", &note)
  }
}
