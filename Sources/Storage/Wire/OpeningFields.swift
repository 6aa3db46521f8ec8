import Workshop

extension OpeningStep: WireChoice {}
extension OpeningBlock: WireChoice {}

extension OpeningRow: Message {
  static var schemaName: String { "OpeningRow" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "block", &block)
    try v.number(2, "product", &product)
    try v.number(3, "colour", &colour)
    try v.number(4, "size", &size)
    try v.choice(5, "grade", &grade)
    try v.number(6, "count", &count)
    try v.number(7, "value", &value)
    try v.numbers(8, "makers", &makers)
    try v.maybe(9, "buyer", &buyer)
    try v.number(10, "channel", &channel)
    try v.number(11, "number", &number)
    try v.number(12, "step", &step)
    try v.maybe(13, "person", &person)
    try v.number(14, "due", &due)
    try v.text(15, "label", &label)
    try v.text(16, "words", &words)
    try v.number(17, "usable", &usable)
    try v.maybe(18, "month", &month)
    try v.number(19, "kind", &kind)
    try v.number(20, "quantity", &quantity)
    try v.list(21, "lines", &lines)
    try v.numbers(22, "tools", &tools)
    try v.flag(23, "is_withdrawn", &isWithdrawn)
    try v.flag(24, "counts", &counts)
    try v.maybe(25, "batch", &batch)
    try v.maybe(26, "sale", &sale)
    try v.maybe(27, "consignment", &consignment)
    try v.maybe(28, "order", &order)
    try v.maybe(29, "lot", &lot)
    try v.maybe(30, "tool_count", &toolCount)
  }
}

extension OpeningEvent: Message {
  static var schemaName: String { "OpeningEvent" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "block", &block)
    try v.choice(3, "step", &step)
    try v.number(4, "count", &count)
    try v.number(5, "sum", &sum)
    try v.text(6, "reason", &reason)
    try v.number(7, "officer", &officer)
    try v.maybe(8, "approver", &approver)
  }
}

extension SetOpening: Message {
  static var schemaName: String { "SetOpening" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "row", &row)
    try v.message(3, "content", &content)
  }
}

extension MarkOpening: Message {
  static var schemaName: String { "MarkOpening" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "step", &step)
    var codes = blocks.map(\.rawValue)
    try v.numbers(3, "blocks", &codes)
    blocks = codes.compactMap { OpeningBlock(rawValue: $0) }
    try v.number(4, "count", &count)
    try v.number(5, "sum", &sum)
    try v.text(6, "reason", &reason)
  }
}

extension OpeningShare: Message {
  static var schemaName: String { "OpeningShare" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "pieces", &pieces)
    try v.number(2, "turnover", &turnover)
    try v.number(3, "commission", &commission)
    try v.numbers(4, "parts", &parts)
    try v.number(5, "settled", &settled)
  }
}
