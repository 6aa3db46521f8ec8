import Workshop

extension NumberStart: Message {
  static var schemaName: String { "NumberStart" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "series", &series)
    try v.number(2, "year", &year)
    try v.number(3, "row", &row)
    try v.number(4, "after", &after)
    try v.number(5, "next", &next)
    try v.text(6, "reason", &reason)
    try v.number(7, "decided", &decided)
    try v.number(8, "user", &user)
  }
}

extension SetNumber: Message {
  static var schemaName: String { "SetNumber" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "series", &series)
    try v.number(3, "year", &year)
    try v.number(4, "next", &next)
    try v.text(5, "reason", &reason)
  }
}

extension NumberSeries: WireChoice {}
