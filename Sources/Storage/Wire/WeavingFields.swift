import Workshop

extension SizeCount: Message {
  static var schemaName: String { "SizeCount" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "size", &size)
    try v.number(2, "count", &count)
  }
}

extension MaterialWork: Message {
  static var schemaName: String { "MaterialWork" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.maybe(1, "started", &started)
    try v.maybe(2, "latest", &latest)
  }
}

extension Made: Message {
  static var schemaName: String { "Made" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "stage", &stage)
    try v.number(2, "worker", &worker)
    try v.number(3, "day", &day)
    try v.flag(4, "is_rework", &isRework)
    try v.maybe(5, "held_by", &heldBy)
  }
}

extension Piece: Message {
  static var schemaName: String { "Piece" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "size", &size)
    try v.maybe(2, "holder", &holder)
    try v.number(3, "step", &step)
    try v.maybe(4, "return_step", &returnStep)
    try v.number(5, "reworks", &reworks)
    try v.choice(6, "state", &state)
    try v.maybeChoice(7, "grade", &grade)
    try v.list(8, "makers", &makers)
    try v.number(9, "returns", &returns)
  }
}

extension WeavingBatch: Message {
  static var schemaName: String { "WeavingBatch" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "product", &product)
    try v.number(2, "colour", &colour)
    try v.number(3, "opened", &opened)
    try v.number(4, "due", &due)
    try v.text(5, "destination", &destination)
    try v.numbers(6, "crew", &crew)
    try v.text(7, "lot", &lot)
    try v.list(8, "pieces", &pieces)
    try v.list(9, "material", &material)
    try v.maybe(10, "finished", &finished)
    try v.flag(11, "is_withdrawn", &isWithdrawn)
    try v.maybe(12, "order", &order)
  }
}

extension OpenBatch: Message {
  static var schemaName: String { "OpenBatch" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "product", &product)
    try v.number(3, "colour", &colour)
    try v.list(4, "sizes", &sizes)
    try v.number(5, "due", &due)
    try v.text(6, "destination", &destination)
    try v.numbers(7, "crew", &crew)
    try v.text(8, "lot", &lot)
    try v.maybe(9, "order", &order)
  }
}

extension Shortfall: Message {
  static var schemaName: String { "Shortfall" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "reason", &reason)
    try v.text(2, "words", &words)
  }
}

extension FieldVisitor {
  /// A row whose maker said nothing has no bytes of it, as rows of before have none.
  fileprivate mutating func shortfall(_ tag: Int, _ value: inout Shortfall) throws(WireFault) {
    var given = value.isBlank ? nil : value
    try maybeMessage(tag, "shortfall", &given)
    value = given ?? Shortfall()
  }
}

extension Output: Message {
  static var schemaName: String { "Output" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "worker", &worker)
    try v.maybe(3, "batch", &batch)
    try v.number(4, "stage", &stage)
    try v.choice(5, "attendance", &attendance)
    try v.bytes(6, "pieces", &pieces)
    try v.number(7, "units", &units)
    try v.flag(8, "is_withdrawn", &isWithdrawn)
    try v.text(9, "paper", &paper)
    try v.shortfall(10, &shortfall)
  }
}

extension DaySheet: Message {
  static var schemaName: String { "DaySheet" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.numbers(2, "rows", &rows)
  }
}

extension DayEntry: Message {
  static var schemaName: String { "DayEntry" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "worker", &worker)
    try v.maybe(2, "batch", &batch)
    try v.number(3, "stage", &stage)
    try v.choice(4, "attendance", &attendance)
    try v.bytes(5, "pieces", &pieces)
    try v.number(6, "units", &units)
    try v.flag(7, "is_cleared", &isCleared)
    try v.text(8, "paper", &paper)
    try v.shortfall(9, &shortfall)
  }
}

extension RecordDay: Message {
  static var schemaName: String { "RecordDay" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "entries", &entries)
  }
}

extension PastOutput: Message {
  static var schemaName: String { "PastOutput" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "worker", &worker)
    try v.number(3, "batch", &batch)
    try v.number(4, "stage", &stage)
    try v.choice(5, "attendance", &attendance)
    try v.number(6, "amount", &amount)
    try v.shortfall(7, &shortfall)
  }
}

extension ImportPastOutput: Message {
  static var schemaName: String { "ImportPastOutput" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.bytes(2, "file", &file)
    try v.list(3, "rows", &rows)
  }
}
