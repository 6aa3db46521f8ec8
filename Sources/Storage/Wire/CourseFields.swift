import Workshop

extension Course: Message {
  static var schemaName: String { "Course" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.maybe(2, "partner", &partner)
    try v.text(3, "trainer", &trainer)
    try v.text(4, "content", &content)
    try v.maybe(5, "stage", &stage)
    try v.number(6, "first", &first)
    try v.number(7, "last", &last)
    try v.number(8, "own_cost", &ownCost)
    try v.number(9, "partner_cost", &partnerCost)
    try v.maybe(10, "pledge", &pledge)
    try v.numbers(11, "people", &people)
    try v.number(12, "share", &share)
    try v.number(13, "officer", &officer)
    try v.flag(14, "is_withdrawn", &isWithdrawn)
  }
}

extension SetCourse: Message {
  static var schemaName: String { "SetCourse" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "course", &course)
    try v.text(3, "name", &name)
    try v.maybe(4, "partner", &partner)
    try v.text(5, "trainer", &trainer)
    try v.text(6, "content", &content)
    try v.maybe(7, "stage", &stage)
    try v.number(8, "first", &first)
    try v.number(9, "last", &last)
    try v.number(10, "own_cost", &ownCost)
    try v.number(11, "partner_cost", &partnerCost)
    try v.maybe(12, "pledge", &pledge)
    try v.numbers(13, "people", &people)
    try v.number(14, "share", &share)
  }
}

extension CourseSession: Message {
  static var schemaName: String { "CourseSession" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "course", &course)
    try v.number(2, "day", &day)
    try v.text(3, "topic", &topic)
    try v.text(4, "trainer", &trainer)
    try v.numbers(5, "present", &present)
    try v.number(6, "partner_cost", &partnerCost)
    try v.maybe(7, "cost", &cost)
    try v.number(8, "officer", &officer)
    try v.flag(9, "is_withdrawn", &isWithdrawn)
  }
}

extension NoteSession: Message {
  static var schemaName: String { "NoteSession" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "course", &course)
    try v.text(3, "topic", &topic)
    try v.text(4, "trainer", &trainer)
    try v.numbers(5, "present", &present)
    try v.number(6, "own_cost", &ownCost)
    try v.number(7, "partner_cost", &partnerCost)
  }
}

extension FinishCourse: Message {
  static var schemaName: String { "FinishCourse" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "course", &course)
    try v.numbers(3, "participants", &participants)
    try v.texts(4, "certificates", &certificates)
  }
}

extension CourseExercise: Message {
  static var schemaName: String { "CourseExercise" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "session", &session)
    try v.number(2, "product", &product)
    try v.number(3, "channel", &channel)
    try v.number(4, "price", &price)
    try v.number(5, "pieces", &pieces)
    try v.number(6, "cost", &cost)
    try v.number(7, "profit", &profit)
    try v.number(8, "officer", &officer)
    try v.flag(9, "is_withdrawn", &isWithdrawn)
  }
}

extension NoteExercise: Message {
  static var schemaName: String { "NoteExercise" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "session", &session)
    try v.number(3, "product", &product)
    try v.number(4, "channel", &channel)
    try v.number(5, "price", &price)
    try v.number(6, "pieces", &pieces)
    try v.number(7, "cost", &cost)
    try v.number(8, "profit", &profit)
  }
}
