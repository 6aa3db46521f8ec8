import Workshop

extension SplitPart: Message {
  static var schemaName: String { "SplitPart" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.choice(2, "use", &use)
    try v.number(3, "per_mille", &perMille)
  }
}

extension StagePoints: Message {
  static var schemaName: String { "StagePoints" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "product", &product)
    try v.number(2, "stage", &stage)
    try v.number(3, "tenths", &tenths)
  }
}

extension SplitScheme: Message {
  static var schemaName: String { "SplitScheme" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.choice(2, "base", &base)
    try v.number(3, "rate", &rate)
    try v.list(4, "parts", &parts)
    try v.text(5, "legal_basis", &legalBasis)
    try v.number(6, "valid_from", &validFrom)
    try v.number(7, "preparers_per_mille", &preparers)
    try v.numbers(8, "grades_in_tenths", &grades)
    try v.list(9, "stages", &stages)
    try v.number(10, "usable_per_mille", &usable)
    try v.maybe(11, "minimum", &minimum)
    try v.number(12, "attendance_per_mille", &attendance)
    try v.number(13, "conduct_per_mille", &conduct)
  }
}

extension WorkerShare: Message {
  static var schemaName: String { "WorkerShare" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "worker", &worker)
    try v.number(2, "stages", &stages)
    try v.number(3, "points_in_hundredths", &points)
    try v.number(4, "days", &days)
    try v.number(5, "for_points", &forPoints)
    try v.number(6, "for_days", &forDays)
    try v.number(20, "for_opening", &forOpening)
    try v.number(21, "opening_stages", &openingStages)
    try v.number(22, "paid_days", &paidDays)
    try v.number(23, "for_attendance", &forAttendance)
    try v.number(24, "for_conduct", &forConduct)
  }
}

extension MonthFigures: Message {
  static var schemaName: String { "MonthFigures" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "month", &month)
    try v.message(2, "scheme", &scheme)
    try v.numbers(3, "counted", &counted)
    try v.numbers(4, "returned", &returned)
    try v.number(5, "pieces", &pieces)
    try v.number(6, "turnover", &turnover)
    try v.number(7, "commission", &commission)
    try v.number(8, "cost", &cost)
    try v.number(9, "deficit", &deficit)
    try v.numbers(10, "parts", &parts)
    try v.number(11, "carried", &carried)
    try v.list(12, "shares", &shares)
    try v.numbers(13, "refunds", &refunds)
    try v.maybeMessage(20, "opening", &opening)
    try v.numbers(61, "left", &left)
    try v.number(62, "given", &given)
    try v.number(63, "marked", &marked)
  }
}

extension ClosedMonth: Message {
  static var schemaName: String { "ClosedMonth" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "figures", &figures)
    try v.text(3, "note", &note)
    try v.number(4, "closer", &closer)
    try v.number(5, "approver", &approver)
  }
}

extension CloseMonth: Message {
  static var schemaName: String { "CloseMonth" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "figures", &figures)
    try v.text(3, "note", &note)
  }
}

extension AdoptScheme: Message {
  static var schemaName: String { "AdoptScheme" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "scheme", &scheme)
  }
}

extension Expense: Message {
  static var schemaName: String { "Expense" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "batch", &batch)
    try v.number(3, "amount", &amount)
    try v.text(4, "words", &words)
    try v.number(5, "officer", &officer)
    try v.flag(6, "is_withdrawn", &isWithdrawn)
  }
}

extension NoteCost: Message {
  static var schemaName: String { "NoteCost" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "batch", &batch)
    try v.number(3, "amount", &amount)
    try v.text(4, "words", &words)
  }
}

extension Movement: Message {
  static var schemaName: String { "Movement" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "worker", &worker)
    try v.choice(3, "kind", &kind)
    try v.number(4, "amount", &amount)
    try v.text(5, "proof", &proof)
    try v.text(6, "reason", &reason)
    try v.number(7, "officer", &officer)
    try v.maybe(8, "approver", &approver)
    try v.text(9, "receiver", &receiver)
    try v.choice(10, "means", &means)
  }
}

extension MovePremi: Message {
  static var schemaName: String { "MovePremi" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "worker", &worker)
    try v.choice(3, "kind", &kind)
    try v.number(4, "amount", &amount)
    try v.text(5, "proof", &proof)
    try v.text(6, "reason", &reason)
    try v.text(7, "receiver", &receiver)
    try v.choice(8, "means", &means)
  }
}

extension Deposit: Message {
  static var schemaName: String { "Deposit" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "month", &month)
    try v.number(3, "amount", &amount)
    try v.text(4, "billing", &billing)
    try v.text(5, "ntpn", &ntpn)
    try v.number(6, "officer", &officer)
    try v.maybe(7, "counts_from", &countsFrom)
  }
}

extension DepositPNBP: Message {
  static var schemaName: String { "DepositPNBP" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "month", &month)
    try v.number(3, "amount", &amount)
    try v.text(4, "billing", &billing)
    try v.text(5, "ntpn", &ntpn)
  }
}

extension SetPaymentDue: Message {
  static var schemaName: String { "SetPaymentDue" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "sale", &sale)
    try v.maybe(3, "due", &due)
  }
}

extension PartPayment: Message {
  static var schemaName: String { "PartPayment" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "sale", &sale)
    try v.choice(3, "payment", &payment)
    try v.number(4, "amount", &amount)
    try v.flag(5, "is_from_credit", &isFromCredit)
    try v.number(6, "officer", &officer)
    try v.flag(7, "is_withdrawn", &isWithdrawn)
  }
}

extension PayPart: Message {
  static var schemaName: String { "PayPart" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "sale", &sale)
    try v.choice(3, "payment", &payment)
    try v.number(4, "amount", &amount)
    try v.flag(5, "is_from_credit", &isFromCredit)
    try v.flag(6, "is_taken_back", &isTakenBack)
  }
}

extension ReceivePayment: Message {
  static var schemaName: String { "ReceivePayment" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "sale", &sale)
    try v.choice(3, "payment", &payment)
    try v.flag(4, "is_taken_back", &isTakenBack)
  }
}
