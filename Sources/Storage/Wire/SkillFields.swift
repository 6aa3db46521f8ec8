import Workshop

extension SkillProof.Way: WireChoice {}
extension FollowUp.Answer: WireChoice {}

extension SkillProof: Message {
  static var schemaName: String { "SkillProof" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "inmate", &inmate)
    try v.number(2, "stage", &stage)
    try v.number(3, "level", &level)
    try v.choice(4, "way", &way)
    try v.number(5, "day", &day)
    try v.list(6, "pieces", &pieces)
    try v.text(7, "examiner", &examiner)
    try v.maybe(8, "tested", &tested)
    try v.text(9, "paper", &paper)
    try v.text(10, "reason", &reason)
    try v.number(11, "officer", &officer)
    try v.number(12, "signer", &signer)
    try v.flag(13, "is_withdrawn", &isWithdrawn)
  }
}

extension ProveSkill: Message {
  static var schemaName: String { "ProveSkill" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "inmate", &inmate)
    try v.number(3, "stage", &stage)
    try v.number(4, "level", &level)
    try v.choice(5, "way", &way)
    try v.list(6, "pieces", &pieces)
    try v.text(7, "examiner", &examiner)
    try v.text(8, "paper", &paper)
    try v.maybe(9, "tested", &tested)
    try v.text(10, "reason", &reason)
  }
}

extension SkillNeeds: Message {
  static var schemaName: String { "SkillNeeds" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "from", &from)
    try v.numbers(2, "pieces", &pieces)
    try v.number(3, "decided", &decided)
    try v.number(4, "user", &user)
  }
}

extension SetSkillNeeds: Message {
  static var schemaName: String { "SetSkillNeeds" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "from", &from)
    try v.numbers(3, "pieces", &pieces)
  }
}

extension ReleasePack: Message {
  static var schemaName: String { "ReleasePack" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "inmate", &inmate)
    try v.number(2, "day", &day)
    try v.texts(3, "given", &given)
    try v.flag(4, "consents", &consents)
    try v.number(5, "officer", &officer)
    try v.number(6, "signer", &signer)
    try v.flag(7, "is_withdrawn", &isWithdrawn)
  }
}

extension GiveReleasePack: Message {
  static var schemaName: String { "GiveReleasePack" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "inmate", &inmate)
    try v.texts(3, "given", &given)
    try v.flag(4, "consents", &consents)
  }
}

extension FollowUp: Message {
  static var schemaName: String { "FollowUp" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "pack", &pack)
    try v.number(2, "day", &day)
    try v.choice(3, "answer", &answer)
    try v.number(4, "officer", &officer)
    try v.flag(5, "is_withdrawn", &isWithdrawn)
  }
}

extension NoteFollowUp: Message {
  static var schemaName: String { "NoteFollowUp" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "pack", &pack)
    try v.choice(3, "answer", &answer)
  }
}
