import Workshop

extension InspectionLevel: WireChoice {}
extension InspectionSeverity: WireChoice {}
extension CodeLetter: WireChoice {}

/// In hundredths of a per cent.
extension QualityLimit: WireNumber {
  var wire: Int64 { Int64(rawValue) }
  init?(wire: Int64) {
    guard let number = Int16(exactly: wire), let limit = QualityLimit(rawValue: number) else {
      return nil
    }
    self = limit
  }
}

extension SamplingPlan: Message {
  static var schemaName: String { "SamplingPlan" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "lot", &lot)
    try v.choice(2, "level", &level)
    try v.number(3, "limit", &limit)
    try v.choice(4, "severity", &severity)
    try v.choice(5, "letter", &letter)
    try v.number(6, "sample", &sample)
    try v.number(7, "accept", &accept)
  }
}

extension LotPlan: Message {
  static var schemaName: String { "LotPlan" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "batch", &batch)
    try v.number(2, "day", &day)
    try v.number(3, "user", &user)
    try v.message(4, "plan", &plan)
    try v.bytes(5, "sample", &sample)
    try v.flag(6, "resumes", &resumes)
    try v.text(7, "reason", &reason)
  }
}

extension PlanLot: Message {
  static var schemaName: String { "PlanLot" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "batch", &batch)
    try v.message(3, "plan", &plan)
    try v.bytes(4, "sample", &sample)
    try v.flag(5, "resumes", &resumes)
    try v.text(6, "reason", &reason)
  }
}
