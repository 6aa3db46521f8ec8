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

extension KeptBlock.Kind: WireChoice {}
extension KeptCell.Kind: WireChoice {}

extension KeptCell: Message {
  static var schemaName: String { "KeptCell" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "kind", &kind)
    try v.number(2, "number", &number)
    try v.number(3, "other", &other)
    try v.text(4, "text", &text)
  }
}

extension KeptRow: Message {
  static var schemaName: String { "KeptRow" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.flag(1, "is_sum", &isSum)
    try v.list(2, "cells", &cells)
  }
}

extension KeptColumn: Message {
  static var schemaName: String { "KeptColumn" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "kind", &kind)
    try v.number(2, "start", &start)
    try v.number(3, "end", &end)
    try v.number(4, "alignment", &alignment)
    try v.flag(5, "yields", &yields)
  }
}

extension KeptBlock: Message {
  static var schemaName: String { "KeptBlock" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "kind", &kind)
    try v.number(2, "style", &style)
    try v.maybe(3, "indent", &indent)
    try v.flag(4, "is_marked", &isMarked)
    try v.list(5, "columns", &columns)
    try v.list(6, "rows", &rows)
  }
}

extension KeptPart: Message {
  static var schemaName: String { "KeptPart" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.list(1, "blocks", &blocks)
    try v.maybe(2, "heading", &heading)
    try v.number(3, "bold", &bold)
    try v.number(4, "gap", &gap)
  }
}

extension KeptPaper: Message {
  static var schemaName: String { "KeptPaper" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.text(2, "title", &title)
    try v.flag(3, "is_english", &isEnglish)
    try v.flag(4, "is_receipt", &isReceipt)
    try v.list(5, "parts", &parts)
    try v.number(6, "edition", &edition)
    try v.number(7, "signer", &signer)
    try v.number(8, "signed_at", &signedAt)
    try v.number(9, "sequence", &sequence)
    try v.bytes(10, "chain", &chain)
  }
}

extension KeptText: Message {
  static var schemaName: String { "KeptText" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "text", &text)
  }
}

extension KeptName: Message {
  static var schemaName: String { "KeptName" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "subject", &subject)
    try v.number(2, "worker", &worker)
    try v.personal(3, "part", subject: subject, &part, unopened: &unopened)
  }
}

extension SignedPaper: Message {
  static var schemaName: String { "SignedPaper" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "paper", &paper)
    try v.maybe(3, "first_name", &firstName)
    try v.number(4, "names", &names)
    try v.bytes(5, "fingerprint", &fingerprint)
  }
}

extension SignPaper: Message {
  static var schemaName: String { "SignPaper" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "paper", &paper)
    try v.list(3, "names", &names)
    try v.bytes(4, "fingerprint", &fingerprint)
  }
}
