import Workshop

extension PriceList: Message {
  static var schemaName: String { "PriceList" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "product", &product)
    try v.number(2, "from", &from)
    try v.list(3, "prices", &prices)
    try v.number(4, "decided", &decided)
    try v.number(5, "user", &user)
  }
}

extension SetPrices: Message {
  static var schemaName: String { "SetPrices" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "product", &product)
    try v.number(3, "from", &from)
    try v.list(4, "prices", &prices)
  }
}

extension ChannelTerms: Message {
  static var schemaName: String { "ChannelTerms" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "channel", &channel)
    try v.number(2, "from", &from)
    try v.text(3, "name", &name)
    try v.text(4, "english", &english)
    try v.number(5, "commission_per_mille", &commission)
    try v.flag(6, "is_retired", &isRetired)
    try v.number(7, "decided", &decided)
    try v.number(8, "user", &user)
  }
}

extension SetChannel: Message {
  static var schemaName: String { "SetChannel" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "channel", &channel)
    try v.number(3, "from", &from)
    try v.text(4, "name", &name)
    try v.text(5, "english", &english)
    try v.number(6, "commission_per_mille", &commission)
    try v.flag(7, "retires", &retires)
  }
}

extension Letterhead: Message {
  static var schemaName: String { "Letterhead" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "from", &from)
    try v.text(2, "institution", &institution)
    try v.text(3, "institution_in_full", &institutionInFull)
    try v.texts(4, "above", &above)
    try v.text(5, "address", &address)
    try v.text(6, "contact", &contact)
    try v.text(7, "place", &place)
    try v.number(8, "decided", &decided)
    try v.number(9, "user", &user)
  }
}

extension SetLetterhead: Message {
  static var schemaName: String { "SetLetterhead" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "letterhead", &letterhead)
  }
}

extension Official: Message {
  static var schemaName: String { "Official" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "office", &office)
    try v.number(2, "from", &from)
    try v.text(3, "title", &title)
    try v.text(4, "name", &name)
    try v.text(5, "national_number", &nationalNumber)
    try v.choice(6, "acting", &acting)
    var bits = papers.rawValue
    try v.number(7, "papers", &bits)
    papers = SignedPapers(rawValue: bits)
    try v.text(8, "login", &login)
    try v.flag(9, "is_vacant", &isVacant)
    try v.number(10, "decided", &decided)
    try v.number(11, "user", &user)
  }
}

extension SetOfficial: Message {
  static var schemaName: String { "SetOfficial" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.message(2, "official", &official)
  }
}

extension ToolKind: Message {
  static var schemaName: String { "ToolKind" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.text(2, "english", &english)
    try v.number(3, "numbers", &numbers)
  }
}

extension SetToolKind: Message {
  static var schemaName: String { "SetToolKind" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "kind", &kind)
    try v.text(3, "name", &name)
    try v.text(4, "english", &english)
    try v.number(5, "numbers", &numbers)
  }
}

extension Material: Message {
  static var schemaName: String { "Material" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.text(1, "name", &name)
    try v.text(2, "english", &english)
    try v.text(3, "unit", &unit)
    try v.text(4, "english_unit", &englishUnit)
    try v.number(5, "minimum", &minimum)
  }
}

extension SetMaterial: Message {
  static var schemaName: String { "SetMaterial" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "material", &material)
    try v.text(3, "name", &name)
    try v.text(4, "english", &english)
    try v.text(5, "unit", &unit)
    try v.text(6, "english_unit", &englishUnit)
    try v.number(7, "minimum", &minimum)
  }
}

extension EditBuyer: Message {
  static var schemaName: String { "EditBuyer" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.number(2, "buyer", &buyer)
    try v.maybe(3, "subject", &subject)
    try PersonName.visit(4, subject: subject, &name, unopened: &unopened, &v)
    try v.number(5, "channel", &channel)
    try v.text(6, "address", &address)
    try v.text(7, "contact", &contact)
    try v.text(8, "tax_number", &taxNumber)
  }
}

extension SetProduct: Message {
  static var schemaName: String { "SetProduct" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "product", &product)
    try v.message(3, "row", &row)
  }
}

extension SetStage: Message {
  static var schemaName: String { "SetStage" }
  mutating func fields<V: FieldVisitor>(_ v: inout V) throws(WireFault) {
    try v.number(1, "day", &day)
    try v.maybe(2, "stage", &stage)
    try v.message(3, "row", &row)
  }
}
extension Acting: WireChoice {}
