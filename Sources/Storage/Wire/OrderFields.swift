import Workshop

extension OrderKind: Message {
  static var schemaName: String { "OrderKind" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "product", &product)
    try v.number(2, "colour", &colour)
    try v.number(3, "size", &size)
  }
}

extension OrderLine: Message {
  static var schemaName: String { "OrderLine" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.message(1, "kind", &kind)
    try v.number(2, "quantity", &quantity)
    try v.number(3, "price", &price)
    try v.maybeChoice(4, "grade", &grade)
  }
}

extension OrderPromise: Message {
  static var schemaName: String { "OrderPromise" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "due", &due)
    try v.maybe(3, "earliest", &earliest)
    try v.text(4, "reason", &reason)
  }
}

extension Advance: Message {
  static var schemaName: String { "Advance" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "amount", &amount)
    try v.choice(3, "payment", &payment)
  }
}

extension CustomerOrder: Message {
  static var schemaName: String { "CustomerOrder" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "buyer", &buyer)
    try v.number(3, "channel", &channel)
    try v.list(4, "lines", &lines)
    try v.list(5, "promises", &promises)
    try v.list(6, "advances", &advances)
    try v.maybe(7, "cancelled", &cancelled)
    try v.text(8, "reason", &reason)
    try v.flag(9, "is_withdrawn", &isWithdrawn)
    try v.list(10, "revisions", &revisions)
  }
}

extension OrderRevision: Message {
  static var schemaName: String { "OrderRevision" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "lines", &lines)
    try v.number(3, "channel", &channel)
    try v.text(4, "reason", &reason)
    try v.number(5, "officer", &officer)
  }
}

extension ReviseOrder: Message {
  static var schemaName: String { "ReviseOrder" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "order", &order)
    try v.number(3, "channel", &channel)
    try v.list(4, "lines", &lines)
    try v.text(5, "reason", &reason)
    try v.flag(6, "is_taken_back", &isTakenBack)
  }
}

extension PlaceOrder: Message {
  static var schemaName: String { "PlaceOrder" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "buyer", &buyer)
    try v.number(3, "channel", &channel)
    try v.list(4, "lines", &lines)
  }
}

extension PromiseOrder: Message {
  static var schemaName: String { "PromiseOrder" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "order", &order)
    try v.number(3, "due", &due)
    try v.maybe(4, "earliest", &earliest)
    try v.text(5, "reason", &reason)
    try v.flag(6, "is_taken_back", &isTakenBack)
  }
}

extension MoveAdvance: Message {
  static var schemaName: String { "MoveAdvance" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "order", &order)
    try v.number(3, "amount", &amount)
    try v.choice(4, "payment", &payment)
    try v.flag(5, "is_taken_back", &isTakenBack)
  }
}

extension CancelOrder: Message {
  static var schemaName: String { "CancelOrder" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "order", &order)
    try v.text(3, "reason", &reason)
    try v.flag(4, "is_taken_back", &isTakenBack)
  }
}
