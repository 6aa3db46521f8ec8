import Workshop

extension Identity: Message {
  static var schemaName: String { "Identity" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.text(2, "register", &register)
    try v.list(3, "former_registers", &formerRegisters)
    try v.text(4, "block", &block)
    try v.text(5, "permit", &permit)
    try v.maybe(6, "permit_date", &permitDate)
    try v.maybe(7, "release", &release)
    try v.maybe(8, "release_known", &releaseKnown)
    try v.text(9, "note", &note)
    try v.list(10, "former_releases", &formerReleases)
    try v.maybe(11, "permit_until", &permitUntil)
  }
}

extension FormerRelease: Message {
  static var schemaName: String { "FormerRelease" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "release", &release)
    try v.maybe(2, "known", &known)
    try v.number(3, "until", &until)
    try v.text(4, "basis", &basis)
  }
}

extension FormerRegister: Message {
  static var schemaName: String { "FormerRegister" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "register", &register)
    try v.number(2, "until", &until)
  }
}

extension Inmate: Message {
  static var schemaName: String { "Inmate" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "subject", &subject)
    try v.personal(2, "identity", subject: subject, &identity, unopened: &unopened)
    try v.choice(3, "craft", &craft)
    try v.bytes(4, "skills", &skills)
    try v.maybe(5, "assessed", &assessed)
    try v.flag(6, "is_fit", &isFit)
    try v.maybe(7, "hearing", &hearing)
    try v.choice(8, "status", &span.status)
    try v.number(9, "status_since", &span.since)
    try v.number(10, "enrolled", &enrolled)
    try v.flag(11, "is_withdrawn", &isWithdrawn)
    try v.list(12, "former_statuses", &formerSpans)
    try v.later(13, "status_counts_from", &span.countsFrom, than: span.since)
    try v.later(14, "enrolled_counts_from", &enrolledCounts, than: enrolled)
    try v.list(15, "former_crafts", &formerCrafts)
  }
}

extension FormerCraft: Message {
  static var schemaName: String { "FormerCraft" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "craft", &craft)
    try v.number(2, "until", &until)
  }
}

extension FieldVisitor {
  /// A day that is written only where it is another than the one it usually is.
  fileprivate mutating func later(
    _ tag: Int, _ name: String, _ day: inout Day, than usual: Day
  ) throws(WireFault) {
    var own = day == usual ? nil : Optional(day)
    try maybe(tag, name, &own)
    day = own ?? usual
  }
}

extension StatusSpan: Message {
  static var schemaName: String { "StatusSpan" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "status", &status)
    try v.number(2, "since", &since)
    try v.number(3, "counts_from", &countsFrom)
  }
}

extension StatusHistory: Message {
  static var schemaName: String { "StatusHistory" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.list(1, "spans", &spans)
  }
}

extension StatusTaken: Message {
  static var schemaName: String { "StatusTaken" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "status", &status)
    try v.number(2, "since", &since)
  }
}

extension EnrolInmate: Message {
  static var schemaName: String { "EnrolInmate" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "subject", &subject)
    var part = isErased ? nil : Optional(identity)
    try v.personal(3, "identity", subject: subject, &part, unopened: &unopened)
    isErased = part == nil
    identity = part ?? Identity()
    try v.choice(4, "craft", &craft)
    try v.bytes(5, "skills", &skills)
    try v.maybe(6, "assessed", &assessed)
    try v.flag(7, "is_fit", &isFit)
    try v.maybe(8, "hearing", &hearing)
    try v.choice(9, "status", &status)
    try v.maybe(10, "status_since", &statusSince)
  }
}

extension OptionalDay: Message {
  static var schemaName: String { "OptionalDay" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.maybe(1, "day", &day)
  }
}

extension EditInmate: Message {
  static var schemaName: String { "EditInmate" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "inmate", &inmate)
    try v.number(2, "subject", &subject)
    try v.number(3, "day", &day)
    try v.personal(4, "identity", subject: subject, &identity, unopened: &unopened)
    try v.maybeChoice(5, "craft", &pastCraft)
    try v.maybeBytes(6, "skills", &skills)
    try v.maybeMessage(7, "assessed", &assessed)
    try v.maybeFlag(8, "is_fit", &isFit)
    try v.maybeMessage(9, "hearing", &hearing)
    try v.maybeChoice(10, "status", &status)
    try v.maybe(11, "status_since", &statusSince)
    try v.maybeChoice(12, "status_before", &statusBefore)
    try v.maybeMessage(13, "taken", &taken)
    try v.maybeMessage(14, "history", &history)
    try v.maybeChoice(15, "craft_taken", &craft)
  }
}
