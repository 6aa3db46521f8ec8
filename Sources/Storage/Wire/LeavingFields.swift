import Workshop

extension Leaving: Message {
  static var schemaName: String { "Leaving" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "kind", &kind)
    try v.list(3, "pieces", &pieces)
    try v.text(4, "receiver", &receiver)
    try v.text(5, "reason", &reason)
    try v.flag(6, "is_paid", &isPaid)
    try v.number(7, "officer", &officer)
    try v.number(8, "approver", &approver)
    try v.flag(9, "is_withdrawn", &isWithdrawn)
  }
}

extension LetGo: Message {
  static var schemaName: String { "LetGo" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "kind", &kind)
    try v.list(3, "pieces", &pieces)
    try v.text(4, "receiver", &receiver)
    try v.text(5, "reason", &reason)
    try v.flag(6, "is_paid", &isPaid)
  }
}

extension Leaving.Kind: WireChoice {}
