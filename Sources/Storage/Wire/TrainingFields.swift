import Workshop

extension Training: Message {
  static var schemaName: String { "Training" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "programme", &programme)
    try v.maybe(2, "stage", &stage)
    try v.text(3, "instructor", &instructor)
    try v.number(4, "first", &first)
    try v.number(5, "last", &last)
    try v.numbers(6, "participants", &participants)
    try v.text(7, "certificate", &certificate)
    try v.number(8, "user", &user)
    try v.flag(9, "is_withdrawn", &isWithdrawn)
    try v.texts(10, "certificates", &certificates)
    try v.maybe(11, "course", &course)
  }
}

extension HoldTraining: Message {
  static var schemaName: String { "HoldTraining" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.text(2, "programme", &programme)
    try v.maybe(3, "stage", &stage)
    try v.text(4, "instructor", &instructor)
    try v.number(5, "first", &first)
    try v.number(6, "last", &last)
    try v.numbers(7, "participants", &participants)
    try v.text(8, "certificate", &certificate)
  }
}
