import Workshop

extension Support: Message {
  static var schemaName: String { "Support" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "kind", &kind)
    try v.number(2, "partner", &partner)
    try v.maybe(3, "pledge", &pledge)
    try v.text(4, "words", &words)
    try v.number(5, "value", &value)
    try v.number(6, "participants", &participants)
    try v.number(7, "day", &day)
    try v.number(8, "until", &until)
    try v.text(9, "paper", &paper)
    try v.maybe(10, "training", &training)
    try v.maybe(11, "lot", &lot)
    try v.maybe(12, "tool_kind", &toolKind)
    try v.number(13, "first_tool", &firstTool)
    try v.number(14, "tools", &tools)
    try v.maybe(15, "channel", &channel)
    try v.number(16, "officer", &officer)
    try v.flag(17, "is_withdrawn", &isWithdrawn)
  }
}

extension ReceiveSupport: Message {
  static var schemaName: String { "ReceiveSupport" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "kind", &kind)
    try v.number(3, "partner", &partner)
    try v.maybe(4, "pledge", &pledge)
    try v.text(5, "words", &words)
    try v.number(6, "value", &value)
    try v.number(7, "participants", &participants)
    try v.number(8, "until", &until)
    try v.text(9, "paper", &paper)
    try v.maybe(10, "training", &training)
    try v.maybe(11, "lot", &lot)
    try v.maybe(12, "tool_kind", &toolKind)
    try v.number(13, "tools", &tools)
    try v.maybe(14, "channel", &channel)
  }
}

extension Evidence: Message {
  static var schemaName: String { "Evidence" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "pledge", &pledge)
    try v.number(2, "day", &day)
    try v.text(3, "words", &words)
    try v.rows(4...9, &record)
    try v.text(10, "paper", &paper)
    try v.text(11, "place", &place)
    try v.maybe(12, "figure", &figure)
    try v.number(13, "officer", &officer)
    try v.flag(14, "is_withdrawn", &isWithdrawn)
  }
}

extension NoteEvidence: Message {
  static var schemaName: String { "NoteEvidence" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "pledge", &pledge)
    try v.text(3, "words", &words)
    try v.rows(4...9, &record)
    try v.text(10, "paper", &paper)
    try v.text(11, "place", &place)
    try v.maybe(12, "figure", &figure)
  }
}

extension FieldVisitor {
  /// The record that is evidence: of six kinds, each with a number of its own.
  fileprivate mutating func rows(
    _ tags: ClosedRange<Int>, _ record: inout Subject?
  ) throws(WireFault) {
    let first = tags.lowerBound
    try row(first, "batch", &record, Subject.batch)
    try row(first + 1, "sale", &record, Subject.sale)
    try row(first + 2, "order", &record, Subject.order)
    try row(first + 3, "consignment", &record, Subject.consignment)
    try row(first + 4, "training", &record, Subject.training)
    try row(first + 5, "leaving", &record, Subject.leaving)
  }
}

extension Contact: Message {
  static var schemaName: String { "Contact" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "partner", &partner)
    try v.maybe(2, "agreement", &agreement)
    try v.maybe(3, "pledge", &pledge)
    try v.number(4, "day", &day)
    try v.text(5, "words", &words)
    try v.text(6, "step", &step)
    try v.maybe(7, "step_day", &stepDay)
    try v.maybe(8, "answers", &answers)
    try v.number(9, "officer", &officer)
    try v.flag(10, "is_withdrawn", &isWithdrawn)
  }
}

extension NoteContact: Message {
  static var schemaName: String { "NoteContact" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "partner", &partner)
    try v.maybe(3, "agreement", &agreement)
    try v.maybe(4, "pledge", &pledge)
    try v.text(5, "words", &words)
    try v.text(6, "step", &step)
    try v.maybe(7, "step_day", &stepDay)
    try v.maybe(8, "answers", &answers)
  }
}

extension MarketPrice: Message {
  static var schemaName: String { "MarketPrice" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "product", &product)
    try v.number(2, "day", &day)
    try v.number(3, "price", &price)
    try v.text(4, "source", &source)
    try v.number(5, "officer", &officer)
    try v.flag(6, "is_withdrawn", &isWithdrawn)
  }
}

extension NoteMarketPrice: Message {
  static var schemaName: String { "NoteMarketPrice" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "product", &product)
    try v.number(3, "price", &price)
    try v.text(4, "source", &source)
  }
}
