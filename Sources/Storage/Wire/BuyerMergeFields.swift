import Workshop

extension BuyerMerge: Message {
  static var schemaName: String { "BuyerMerge" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "gone", &gone)
    try v.number(3, "kept", &kept)
    try v.numbers(4, "sales", &sales)
    try v.numbers(5, "orders", &orders)
    try v.numbers(6, "consignments", &consignments)
    try v.number(7, "next_sale", &nextSale)
    try v.number(8, "next_order", &nextOrder)
    try v.number(9, "next_consignment", &nextConsignment)
    try v.number(10, "officer", &officer)
    try v.number(11, "approver", &approver)
    try v.maybe(12, "parted", &parted)
  }
}

extension MergeBuyers: Message {
  static var schemaName: String { "MergeBuyers" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "gone", &gone)
    try v.number(3, "kept", &kept)
    try v.flag(4, "is_taken_back", &isTakenBack)
  }
}
