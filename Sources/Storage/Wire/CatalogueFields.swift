import Workshop

extension Settings: Message {
  static var schemaName: String { "Settings" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "institution", &institution)
    try v.text(2, "institution_in_full", &institutionInFull)
    try v.number(3, "first_day", &firstDay)
    try v.number(4, "offset_minutes", &offset)
    try v.flag(5, "is_practice", &isPractice)
    try v.number(6, "draw_seed", &drawSeed)
  }
}

extension Catalogue: Message {
  static var schemaName: String { "Catalogue" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.list(1, "stages", &stages)
    try v.list(2, "gates", &gates)
    try v.list(3, "defects", &defects)
    try v.list(4, "channels", &channels)
    try v.list(5, "tool_kinds", &toolKinds)
    try v.list(6, "materials", &materials)
    try v.flag(7, "owns_kinds", &ownsKinds)
    try v.list(8, "state_targets", &stateTargets)
  }
}

extension Stage: Message {
  static var schemaName: String { "Stage" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.text(2, "english", &english)
    try v.choice(3, "kind", &kind)
    try v.text(4, "letter", &letter)
  }
}

extension Gate: Message {
  static var schemaName: String { "Gate" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.text(2, "english", &english)
    try v.flag(3, "is_final", &isFinal)
  }
}

extension Step: Message {
  static var schemaName: String { "Step" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.flag(1, "is_gate", &isGate)
    try v.number(2, "index", &index)
  }
}

extension Defect: Message {
  static var schemaName: String { "Defect" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "code", &code)
    try v.text(2, "name", &name)
    try v.text(3, "english", &english)
    try v.choice(4, "severity", &severity)
    try v.maybe(5, "origin", &origin)
    try v.maybe(6, "since", &since)
    try v.maybe(7, "retired", &retired)
  }
}

extension Channel: Message {
  static var schemaName: String { "Channel" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.text(2, "english", &english)
    try v.number(3, "commission_per_mille", &commission)
    try v.maybe(4, "since", &since)
  }
}

extension PriceBand: Message {
  static var schemaName: String { "PriceBand" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "usual", &usual)
    try v.number(2, "lowest", &lowest)
  }
}

extension Product: Message {
  static var schemaName: String { "Product" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "code", &code)
    try v.text(2, "letter", &letter)
    try v.text(3, "name", &name)
    try v.text(4, "short_name", &shortName)
    try v.texts(5, "colours", &colours)
    try v.number(6, "smallest_size", &smallestSize)
    try v.number(7, "largest_size", &largestSize)
    try v.bytes(8, "material_stages", &materialStages)
    try v.list(9, "route", &route)
    try v.list(10, "prices", &prices)
    try v.list(11, "measures", &measures)
    try v.maybe(12, "retired", &retired)
    try v.texts(13, "colour_letters", &colourLetters)
  }
}

extension Measure: Message {
  static var schemaName: String { "Measure" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.text(2, "english", &english)
    try v.number(3, "gate", &gate)
    try v.choice(4, "unit", &unit)
    try v.number(5, "places", &places)
    try v.number(6, "aim_in_tenths", &aim)
    try v.number(7, "tolerance_in_tenths", &tolerance)
    try v.flag(8, "goes_by_size", &goesBySize)
    try v.maybe(9, "since", &since)
  }
}

extension User: Message {
  static var schemaName: String { "User" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "login", &login)
    try v.choice(2, "role", &role)
    try v.flag(3, "is_disabled", &isDisabled)
  }
}

extension AddUser: Message {
  static var schemaName: String { "AddUser" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "login", &login)
    try v.choice(2, "role", &role)
  }
}

extension EditUser: Message {
  static var schemaName: String { "EditUser" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "user", &user)
    try v.maybeChoice(2, "role", &role)
    try v.maybeFlag(3, "is_disabled", &isDisabled)
  }
}

extension IssueCode: Message {
  static var schemaName: String { "IssueCode" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "user", &user)
    try v.maybeMessage(2, "slot", &slot)
  }
}

extension RenewSecret: Message {
  static var schemaName: String { "RenewSecret" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "kind", &kind)
    try v.maybeMessage(2, "slot", &slot)
    try v.bytes(3, "recovery", &recovery)
  }
}

extension NoteAttempts: Message {
  static var schemaName: String { "NoteAttempts" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.choice(1, "kind", &kind)
    try v.number(2, "user", &user)
  }
}

extension FoundWorkshop: Message {
  static var schemaName: String { "FoundWorkshop" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.message(1, "settings", &settings)
    try v.message(2, "catalogue", &catalogue)
    try v.list(3, "products", &products)
    try v.list(4, "users", &users)
  }
}

extension MeasureVersion: Message {
  static var schemaName: String { "MeasureVersion" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "product", &product)
    try v.number(2, "measure", &measure)
    try v.number(3, "from", &from)
    try v.number(4, "places", &places)
    try v.number(5, "aim", &aim)
    try v.number(6, "tolerance", &tolerance)
    try v.number(7, "decided", &decided)
    try v.number(8, "user", &user)
  }
}

extension AddedMeasure: Message {
  static var schemaName: String { "AddedMeasure" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "product", &product)
    try v.message(2, "measure", &measure)
  }
}

extension ReviseMeasures: Message {
  static var schemaName: String { "ReviseMeasures" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.list(2, "versions", &versions)
    try v.list(3, "added", &added)
  }
}

extension ReviseDefects: Message {
  static var schemaName: String { "ReviseDefects" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "from", &from)
    try v.list(3, "added", &added)
    try v.maybe(4, "retired", &retired)
  }
}
