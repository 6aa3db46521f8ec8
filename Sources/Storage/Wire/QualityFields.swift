import Workshop

extension QualityCheck: Message {
  static var schemaName: String { "QualityCheck" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "batch", &batch)
    try v.number(2, "piece", &piece)
    try v.number(3, "gate", &gate)
    try v.number(4, "inspection", &inspection)
    try v.choice(5, "verdict", &verdict)
    try v.maybeChoice(6, "grade", &grade)
    try v.bytes(7, "defects", &defects)
    try v.number(8, "reworks", &reworks)
    try v.maybe(9, "countersigner", &countersigner)
    try v.maybe(10, "countersigned", &countersigned)
    try v.maybeFlag(11, "is_upheld", &isUpheld)
    try v.maybeChoice(12, "fate", &fate)
    try v.list(13, "readings", &readings)
    try v.maybe(14, "corrects", &corrects)
    try v.text(15, "reason", &reason)
    try v.number(16, "returns", &returns)
  }
}

extension Reading: Message {
  static var schemaName: String { "Reading" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "measure", &measure)
    try v.number(2, "place", &place)
    try v.number(3, "value_in_tenths", &value)
    try v.number(4, "lowest", &lowest)
    try v.number(5, "highest", &highest)
  }
}

extension Inspection: Message {
  static var schemaName: String { "Inspection" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "at", &at)
    try v.number(3, "inspector", &inspector)
    try v.number(4, "first_check", &firstCheck)
    try v.number(5, "count", &count)
  }
}

extension SheetVerdict: Message {
  static var schemaName: String { "SheetVerdict" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "batch", &batch)
    try v.number(2, "piece", &piece)
    try v.choice(3, "verdict", &verdict)
    try v.maybeChoice(4, "grade", &grade)
    try v.bytes(5, "defects", &defects)
    try v.maybe(6, "repair_stage", &repairStage)
    try v.flag(7, "was_shown", &wasShown)
    try v.list(8, "readings", &readings)
  }
}

extension SignSheet: Message {
  static var schemaName: String { "SignSheet" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "at", &at)
    try v.list(3, "verdicts", &verdicts)
  }
}

extension CounterSign: Message {
  static var schemaName: String { "CounterSign" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "at", &at)
    try v.number(3, "check", &check)
    try v.flag(4, "is_upheld", &isUpheld)
    try v.choice(5, "fate", &fate)
  }
}

extension CorrectCheck: Message {
  static var schemaName: String { "CorrectCheck" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "at", &at)
    try v.number(3, "check", &check)
    try v.choice(4, "verdict", &verdict)
    try v.maybeChoice(5, "grade", &grade)
    try v.bytes(6, "defects", &defects)
    try v.text(7, "reason", &reason)
  }
}

extension Recheck: Message {
  static var schemaName: String { "Recheck" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "at", &at)
    try v.number(3, "check", &check)
    try v.choice(4, "verdict", &verdict)
    try v.maybeChoice(5, "grade", &grade)
    try v.bytes(6, "defects", &defects)
  }
}

extension SecondLook: Message {
  static var schemaName: String { "SecondLook" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "at", &at)
    try v.number(3, "inspector", &inspector)
    try v.number(4, "check", &check)
    try v.choice(5, "verdict", &verdict)
    try v.maybeChoice(6, "grade", &grade)
    try v.bytes(7, "defects", &defects)
  }
}
