import Workshop

extension PaperPrint.Place: WireChoice {}
extension PaperPrint.Result: WireChoice {}

extension PaperPrint: Message {
  static var schemaName: String { "PaperPrint" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "paper", &paper)
    try v.list(3, "proofs", &proofs)
    try v.number(4, "number", &number)
    try v.number(5, "sheets", &sheets)
    try v.choice(6, "place", &place)
    try v.choice(7, "result", &result)
    try v.number(8, "officer", &officer)
  }
}

extension NotePrint: Message {
  static var schemaName: String { "NotePrint" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "paper", &paper)
    try v.list(3, "proofs", &proofs)
    try v.number(4, "sheets", &sheets)
    try v.choice(5, "place", &place)
    try v.choice(6, "result", &result)
  }
}
