import Testing
import Workshop

@testable import Storage

/// Whatever can be written can be read again: every field of every message, filled all at once.
@Suite struct EveryFieldTests {
  @Test func aSnapshotWithEveryFieldIsReadAsItWasWritten() throws {
    var body = SnapshotBody()
    var filler = Filler()
    try body.fields(&filler)
    #expect(filler.filled > 500)
    let bytes = try Writer.encode(body, keys: nil)
    #expect(try Reader.decode(SnapshotBody.self, from: bytes, keys: nil) == body)
  }

  @Test func everyActionWithEveryFieldIsReadAsItWasWritten() throws {
    var read = 0
    while true {
      var box = ActionBox()
      var filler = Filler(choosing: read)
      try box.fields(&filler)
      guard box.action != nil else { break }
      let bytes = try Writer.encode(box, keys: nil)
      #expect(try Reader.decode(ActionBox.self, from: bytes, keys: nil).action == box.action)
      read += 1
    }
    #expect(read > 70)
  }
}

/// Gives every field a value that is written.
///
/// Personal parts are left out: they have tests of their own, with keys.
private struct Filler: FieldVisitor {
  /// Which case of an enumeration with payloads is taken.
  private let choosing: Int
  private var cases = 0
  /// Whether the message may name one row of one of several tables, and whether it does.
  private var isAboutOneRow = false
  private var namesRow = false
  private(set) var filled = 0

  init(choosing: Int = 0) { self.choosing = choosing }

  private mutating func fill<T: WireNumber>() -> T? {
    filled += 1
    return T(wire: 3)
  }

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) {
    value = fill() ?? value
  }
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?) {
    if isAboutOneRow && namesRow { return }
    namesRow = true
    value = fill()
  }
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T]) {
    values = [fill()].compactMap { $0 }
  }
  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) {
    filled += 1
    value = true
  }
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) {
    filled += 1
    value = false
  }
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T) {
    filled += 1
    value = Array(T.allCases).last ?? value
  }
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?) {
    filled += 1
    value = T.allCases.first
  }
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) {
    filled += 1
    value = name
  }
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) {
    filled += 1
    values = [name, ""]
  }
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) {
    filled += 1
    value = [1]
  }
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) {
    filled += 1
    value = []
  }
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M)
    throws(WireFault)
  { try value.fields(&self) }
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?)
    throws(WireFault)
  { value = try made() }
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M])
    throws(WireFault)
  { values = [try made()] }
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>)
    throws(WireFault)
  { rows.append(try made()) }
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) {}
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) throws(WireFault) {
    cases += 1
    guard cases == choosing + 1 else { return }
    value = embed(try made())
  }

  private mutating func made<M: Message>() throws(WireFault) -> M {
    var value = M()
    isAboutOneRow = ["Withdraw", "NoteEvidence", "Evidence"].contains(M.schemaName)
    namesRow = false
    try value.fields(&self)
    return value
  }
}
