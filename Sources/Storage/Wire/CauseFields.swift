import Workshop

extension ChartKind: WireChoice {}

extension NotedCause: Message {
  static var schemaName: String { "NotedCause" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "user", &user)
    try v.number(3, "batch", &batch)
    try v.choice(4, "chart", &chart)
    try v.number(5, "gate", &gate)
    try v.text(6, "reason", &reason)
  }
}

extension NoteCause: Message {
  static var schemaName: String { "NoteCause" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "batch", &batch)
    try v.choice(3, "chart", &chart)
    try v.number(4, "gate", &gate)
    try v.text(5, "reason", &reason)
  }
}
