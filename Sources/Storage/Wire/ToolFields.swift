import Workshop

extension WorkSession: WireChoice {}

extension Tool: Message {
  static var schemaName: String { "Tool" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "kind", &kind)
    try v.number(2, "number", &number)
  }
}

extension ToolHandout: Message {
  static var schemaName: String { "ToolHandout" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.message(1, "tool", &tool)
    try v.number(2, "worker", &worker)
  }
}

extension ToolCount: Message {
  static var schemaName: String { "ToolCount" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "session", &session)
    try v.list(3, "out", &out)
    try v.list(4, "back", &back)
    try v.number(5, "officer", &officer)
    try v.flag(6, "is_withdrawn", &isWithdrawn)
  }
}

extension ToolWriteOff: Message {
  static var schemaName: String { "ToolWriteOff" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "tool", &tool)
    try v.text(3, "reason", &reason)
    try v.number(4, "officer", &officer)
    try v.number(5, "approver", &approver)
  }
}

extension CountTools: Message {
  static var schemaName: String { "CountTools" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "session", &session)
    try v.list(3, "out", &out)
    try v.list(4, "back", &back)
  }
}

extension WriteOffTool: Message {
  static var schemaName: String { "WriteOffTool" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "tool", &tool)
    try v.text(3, "reason", &reason)
  }
}
