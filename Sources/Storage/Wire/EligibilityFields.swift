import Workshop

extension WaitingOutcome: WireChoice {}

extension EligibilityTerms: Message {
  static var schemaName: String { "EligibilityTerms" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "from", &from)
    try v.number(2, "assessment_months", &assessmentMonths)
    try v.number(3, "hearing_months", &hearingMonths)
    try v.number(4, "permit_months", &permitMonths)
    try v.number(5, "places", &places)
    try v.number(6, "decided", &decided)
    try v.number(7, "user", &user)
  }
}

extension SetEligibility: Message {
  static var schemaName: String { "SetEligibility" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "from", &from)
    try v.number(3, "assessment_months", &assessmentMonths)
    try v.number(4, "hearing_months", &hearingMonths)
    try v.number(5, "permit_months", &permitMonths)
    try v.number(6, "places", &places)
  }
}

extension WorkAllowance: Message {
  static var schemaName: String { "WorkAllowance" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "worker", &worker)
    try v.requirements(2, "covered", &covered)
    try v.number(3, "from", &from)
    try v.number(4, "until", &until)
    try v.text(5, "reason", &reason)
    try v.number(6, "decided", &decided)
    try v.number(7, "officer", &officer)
    try v.number(8, "approver", &approver)
    try v.flag(9, "is_withdrawn", &isWithdrawn)
    try v.number(10, "withdrawn", &withdrawn)
  }
}

extension AllowWork: Message {
  static var schemaName: String { "AllowWork" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "worker", &worker)
    try v.requirements(3, "covered", &covered)
    try v.number(4, "from", &from)
    try v.number(5, "until", &until)
    try v.text(6, "reason", &reason)
  }
}

extension FieldVisitor {
  /// What an allowance covers, a byte each.
  fileprivate mutating func requirements(
    _ tag: Int, _ name: String, _ values: inout [Requirement]
  ) throws(WireFault) {
    var raw = values.map(\.rawValue)
    try bytes(tag, name, &raw)
    values = []
    for number in raw {
      guard let value = Requirement(rawValue: number) else {
        throw WireFault(reason: "unknown requirement", offset: 0)
      }
      values.append(value)
    }
  }
}

extension WaitingPlace: Message {
  static var schemaName: String { "WaitingPlace" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "worker", &worker)
    try v.number(2, "since", &since)
    try v.choice(3, "craft", &craft)
    try v.maybe(4, "stage", &stage)
    try v.number(5, "officer", &officer)
    try v.flag(6, "is_withdrawn", &isWithdrawn)
  }
}

extension QueueForWork: Message {
  static var schemaName: String { "QueueForWork" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "worker", &worker)
    try v.number(3, "since", &since)
    try v.choice(4, "craft", &craft)
    try v.maybe(5, "stage", &stage)
  }
}

extension WaitingEnd: Message {
  static var schemaName: String { "WaitingEnd" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "place", &place)
    try v.number(2, "day", &day)
    try v.choice(3, "outcome", &outcome)
    try v.numbers(4, "passed_over", &passedOver)
    try v.text(5, "reason", &reason)
    try v.number(6, "officer", &officer)
    try v.flag(7, "is_withdrawn", &isWithdrawn)
  }
}

extension EndWaiting: Message {
  static var schemaName: String { "EndWaiting" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "place", &place)
    try v.choice(3, "outcome", &outcome)
    try v.numbers(4, "passed_over", &passedOver)
    try v.text(5, "reason", &reason)
  }
}
