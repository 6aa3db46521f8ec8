import Workshop

extension WorkWeek: Message {
  static var schemaName: String { "WorkWeek" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "from", &from)
    try v.number(2, "days", &days)
    try v.number(3, "decided", &decided)
    try v.number(4, "user", &user)
  }
}

extension SetWorkWeek: Message {
  static var schemaName: String { "SetWorkWeek" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "from", &from)
    try v.number(3, "days", &days)
  }
}

extension Holiday: Message {
  static var schemaName: String { "Holiday" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "name", &name)
    try v.number(3, "decided", &decided)
    try v.number(4, "user", &user)
  }
}

extension NamedDay: Message {
  static var schemaName: String { "NamedDay" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "name", &name)
  }
}

extension SetHolidays: Message {
  static var schemaName: String { "SetHolidays" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "holidays", &holidays)
  }
}

extension StepNote: Message {
  static var schemaName: String { "StepNote" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "step", &step)
    try v.text(2, "reason", &reason)
    try v.flag(3, "is_taken_up", &isTakenUp)
    try v.number(4, "decided", &decided)
    try v.number(5, "user", &user)
  }
}

extension SetStepAside: Message {
  static var schemaName: String { "SetStepAside" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "step", &step)
    try v.text(3, "reason", &reason)
    try v.flag(4, "is_taken_up", &isTakenUp)
  }
}
