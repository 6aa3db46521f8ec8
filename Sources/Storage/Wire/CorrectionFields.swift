import Workshop

extension BatchTerms: Message {
  static var schemaName: String { "BatchTerms" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "due", &due)
    try v.numbers(2, "crew", &crew)
    try v.text(3, "destination", &destination)
    try v.text(4, "lot", &lot)
    try v.maybe(5, "order", &order)
  }
}

extension DealtPiece: Message {
  static var schemaName: String { "DealtPiece" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "size", &size)
    try v.number(2, "holder", &holder)
  }
}

extension EditBatch: Message {
  static var schemaName: String { "EditBatch" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "batch", &batch)
    try v.message(3, "before", &before)
    try v.message(4, "after", &after)
    try v.list(5, "added", &added)
    try v.bytes(6, "removed", &removed)
    try v.bytes(7, "restored", &restored)
    try v.text(8, "reason", &reason)
  }
}

extension BatchChange: Message {
  static var schemaName: String { "BatchChange" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.message(1, "edit", &edit)
    try v.number(2, "officer", &officer)
  }
}

extension HandOver: Message {
  static var schemaName: String { "HandOver" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "to", &to)
    try v.list(3, "pieces", &pieces)
    try v.text(4, "reason", &reason)
  }
}

extension HandedPiece: Message {
  static var schemaName: String { "HandedPiece" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.message(1, "place", &place)
    try v.maybe(2, "from", &from)
    try v.number(3, "made", &made)
  }
}

extension HandedOver: Message {
  static var schemaName: String { "HandedOver" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "to", &to)
    try v.list(3, "pieces", &pieces)
    try v.text(4, "reason", &reason)
    try v.number(5, "officer", &officer)
    try v.numbers(6, "joined", &joined)
    try v.flag(7, "is_withdrawn", &isWithdrawn)
  }
}

extension WorkDone: Message {
  static var schemaName: String { "WorkDone" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "worker", &worker)
    try v.number(2, "stage", &stage)
    try v.bytes(3, "pieces", &pieces)
    try v.number(4, "units", &units)
  }
}

extension PremiMove: Message {
  static var schemaName: String { "PremiMove" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "month", &month)
    try v.number(2, "from", &from)
    try v.number(3, "to", &to)
    try v.number(4, "amount", &amount)
    try v.number(5, "taken", &taken)
  }
}

extension CorrectOutput: Message {
  static var schemaName: String { "CorrectOutput" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "output", &output)
    try v.message(3, "before", &before)
    try v.message(4, "after", &after)
    try v.text(5, "reason", &reason)
    try v.list(6, "moves", &moves)
  }
}

extension OutputCorrection: Message {
  static var schemaName: String { "OutputCorrection" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "output", &output)
    try v.message(3, "before", &before)
    try v.message(4, "after", &after)
    try v.text(5, "reason", &reason)
    try v.list(6, "moves", &moves)
    try v.number(7, "officer", &officer)
    try v.maybe(8, "approver", &approver)
    try v.number(9, "closed", &closed)
  }
}
