import Workshop

extension NoteRestore: Message {
  static var schemaName: String { "NoteRestore" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "at", &at)
    try v.choice(2, "former", &former)
    try v.number(3, "former_sequence", &formerSequence)
    try v.bytes(4, "former_chain", &formerChain)
    try v.number(5, "backup_sequence", &backupSequence)
    try v.bytes(6, "backup_chain", &backupChain)
    try v.number(7, "made", &made)
    try v.texts(8, "vouchers", &vouchers)
    try v.flag(9, "is_by_recovery_code", &isByRecoveryCode)
    try v.flag(10, "asks_numbers", &asksNumbers)
  }
}

extension Restoration: Message {
  static var schemaName: String { "Restoration" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.message(1, "note", &note)
    try v.number(2, "officer", &officer)
    try v.maybe(3, "asked", &asked)
    try v.maybe(4, "slips", &slips)
    try v.numbers(5, "keyed", &keyed)
  }
}

extension LastNumber: Message {
  static var schemaName: String { "LastNumber" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "series", &series)
    try v.number(2, "number", &number)
  }
}

extension NotePaperNumbers: Message {
  static var schemaName: String { "NotePaperNumbers" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "restoration", &restoration)
    try v.list(3, "last", &last)
    try v.maybe(4, "slips", &slips)
    try v.text(5, "reason", &reason)
  }
}

extension NoteKeyedAgain: Message {
  static var schemaName: String { "NoteKeyedAgain" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "restoration", &restoration)
    try v.numbers(3, "days", &days)
  }
}
