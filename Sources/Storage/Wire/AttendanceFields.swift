import Workshop

extension AbsenceKind: WireChoice {}

extension AttendanceTerms: Message {
  static var schemaName: String { "AttendanceTerms" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "reason", &reason)
    try v.number(2, "from", &from)
    try v.flag(3, "is_paid", &isPaid)
    try v.flag(4, "is_worked", &isWorked)
    try v.flag(5, "needs_paper", &needsPaper)
    try v.number(6, "decided", &decided)
    try v.number(7, "user", &user)
  }
}

extension SetAttendanceTerms: Message {
  static var schemaName: String { "SetAttendanceTerms" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.choice(2, "reason", &reason)
    try v.number(3, "from", &from)
    try v.flag(4, "is_paid", &isPaid)
    try v.flag(5, "is_worked", &isWorked)
    try v.flag(6, "needs_paper", &needsPaper)
  }
}

extension PlannedAbsence: Message {
  static var schemaName: String { "PlannedAbsence" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "worker", &worker)
    try v.choice(2, "kind", &kind)
    try v.choice(3, "reason", &reason)
    try v.number(4, "from", &from)
    try v.maybe(5, "until", &until)
    try v.flag(6, "is_paid", &isPaid)
    try v.text(7, "basis", &basis)
    try v.number(8, "officer", &officer)
    try v.flag(9, "is_withdrawn", &isWithdrawn)
  }
}

extension PlanAbsence: Message {
  static var schemaName: String { "PlanAbsence" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "worker", &worker)
    try v.choice(3, "kind", &kind)
    try v.choice(4, "reason", &reason)
    try v.number(5, "from", &from)
    try v.maybe(6, "until", &until)
    try v.flag(7, "is_paid", &isPaid)
    try v.text(8, "basis", &basis)
  }
}

extension SetAbsenceEnd: Message {
  static var schemaName: String { "SetAbsenceEnd" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "absence", &absence)
    try v.maybe(3, "before", &before)
    try v.maybe(4, "until", &until)
  }
}

extension ConductPart: Message {
  static var schemaName: String { "ConductPart" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "points", &points)
    try v.text(2, "reason", &reason)
  }
}

extension ConductMark: Message {
  static var schemaName: String { "ConductMark" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "subject", &subject)
    try v.number(2, "worker", &worker)
    try v.number(3, "month", &month)
    try v.personal(4, "part", subject: subject, &part, unopened: &unopened)
    try v.number(5, "given", &given)
    try v.number(6, "officer", &officer)
    try v.flag(7, "is_withdrawn", &isWithdrawn)
  }
}

extension MarkConduct: Message {
  static var schemaName: String { "MarkConduct" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "worker", &worker)
    try v.number(3, "subject", &subject)
    try v.number(4, "month", &month)
    try v.personal(5, "part", subject: subject, &part, unopened: &unopened)
  }
}
