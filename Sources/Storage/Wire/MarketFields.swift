import Workshop

/// A name as a part of its own, so that it can be sealed.
struct PersonName: Message {
  var text = ""

  static var schemaName: String { "PersonName" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "text", &text)
  }

  /// Visits a name that may be gone, or sealed for want of its key.
  static func visit<V: FieldVisitor>(
    _ tag: Int, subject: Int32?, _ name: inout String?, unopened: inout SealedPart?, _ v: inout V
  ) throws(WireFault) {
    var part = name.map { text in PersonName { $0.text = text } }
    try v.personal(tag, "name", subject: subject, &part, unopened: &unopened)
    name = part?.text
  }
}

extension Buyer: Message {
  static var schemaName: String { "Buyer" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.maybe(1, "subject", &subject)
    try PersonName.visit(2, subject: subject, &name, unopened: &unopened, &v)
    try v.number(3, "channel", &channel)
    try v.flag(4, "is_withdrawn", &isWithdrawn)
    try v.text(5, "address", &address)
    try v.text(6, "contact", &contact)
    try v.text(7, "tax_number", &taxNumber)
  }
}

extension AddBuyer: Message {
  static var schemaName: String { "AddBuyer" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "subject", &subject)
    try PersonName.visit(3, subject: subject, &name, unopened: &unopened, &v)
    try v.number(4, "channel", &channel)
  }
}

extension SaleLine: Message {
  static var schemaName: String { "SaleLine" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "batch", &batch)
    try v.number(2, "size", &size)
    try v.choice(3, "grade", &grade)
    try v.bytes(4, "pieces", &pieces)
    try v.number(5, "price", &price)
    try v.text(6, "reason", &reason)
  }
}

extension Sale: Message {
  static var schemaName: String { "Sale" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "year", &year)
    try v.number(3, "number", &number)
    try v.maybe(4, "buyer", &buyer)
    try v.number(5, "channel", &channel)
    try v.list(6, "lines", &lines)
    try v.choice(7, "payment", &payment)
    try v.number(8, "paid", &paid)
    try v.number(9, "seller", &seller)
    try v.maybe(10, "approver", &approver)
    try v.flag(11, "is_withdrawn", &isWithdrawn)
    try v.maybe(12, "settled", &settled)
    try v.choice(13, "settled_by", &settledBy)
    try v.maybe(14, "order", &order)
    try v.number(15, "advance", &advance)
    try v.maybe(16, "consignment", &consignment)
    try v.maybe(17, "withdrawn_on", &withdrawnOn)
    try v.flag(40, "is_opening", &isOpening)
    try v.maybe(41, "pay_by", &payBy)
  }
}

extension Sell: Message {
  static var schemaName: String { "Sell" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "number", &number)
    try v.maybe(3, "buyer", &buyer)
    try v.number(4, "channel", &channel)
    try v.list(5, "lines", &lines)
    try v.choice(6, "payment", &payment)
    try v.number(7, "paid", &paid)
    try v.maybe(8, "approver", &approver)
    try v.maybe(9, "order", &order)
    try v.number(10, "advance", &advance)
    try v.maybe(11, "consignment", &consignment)
  }
}

extension PastSale: Message {
  static var schemaName: String { "PastSale" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "number", &number)
    try v.text(3, "buyer", &buyer)
    try v.number(4, "channel", &channel)
    try v.number(5, "product", &product)
    try v.number(6, "quantity", &quantity)
    try v.number(7, "price", &price)
  }
}

extension ImportPastSales: Message {
  static var schemaName: String { "ImportPastSales" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.bytes(2, "file", &file)
    try v.list(3, "rows", &rows)
  }
}
