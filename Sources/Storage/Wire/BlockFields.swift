import Workshop

extension BlockedPieces: Message {
  static var schemaName: String { "BlockedPieces" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "batch", &batch)
    try v.bytes(2, "numbers", &numbers)
  }
}

extension Block: Message {
  static var schemaName: String { "Block" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "user", &user)
    try v.list(3, "pieces", &pieces)
    try v.text(4, "reason", &reason)
    try v.maybe(5, "lifted", &lifted)
    try v.maybe(6, "lifter", &lifter)
    try v.text(7, "lift_reason", &liftReason)
  }
}

extension BlockPieces: Message {
  static var schemaName: String { "BlockPieces" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "pieces", &pieces)
    try v.text(3, "reason", &reason)
  }
}

extension LiftBlock: Message {
  static var schemaName: String { "LiftBlock" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "block", &block)
    try v.text(3, "reason", &reason)
  }
}
