import Workshop

/// A record with one list of its fields, which writes it, reads it and prints its schema.
///
/// The layout is Protocol Buffers wire format: every number is a `sint64`, every enumeration a
/// `uint32`. Fields are listed with ascending tags; a tag is never given a second meaning.
protocol Message: Record {
  /// The message's name in the published schema.
  static var schemaName: String { get }
  mutating func fields<V: FieldVisitor>(_ visitor: inout V) throws(WireFault)
}

extension Message {
  /// The same by code that all messages share, for visitors whom nobody waits for: a list of fields
  /// made for each message and each of them made this module half as large again.
  @inline(never) @_semantics("optimize.sil.specialize.generic.never")
  mutating func fields<V: FieldVisitor>(unhurried visitor: inout V) throws(WireFault) {
    try fields(&visitor)
  }
}

/// What can be done with a list of fields.
protocol FieldVisitor {
  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T)
    throws(WireFault)
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?)
    throws(WireFault)
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T])
    throws(WireFault)
  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) throws(WireFault)
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) throws(WireFault)
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T)
    throws(WireFault)
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?)
    throws(WireFault)
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) throws(WireFault)
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) throws(WireFault)
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) throws(WireFault)
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) throws(WireFault)
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M)
    throws(WireFault)
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?)
    throws(WireFault)
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M])
    throws(WireFault)
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>)
    throws(WireFault)
  /// A part that is sealed under the key of one subject; nil once that key is erased.
  ///
  /// `unopened`: the part as it stands while it is not open, so that nothing of it is lost.
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?)
    throws(WireFault)
  /// One case of an enumeration with payloads.
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?)
    throws(WireFault)
}

/// Bytes that are not what the schema says: damage, or a writer that is newer than its version
/// says.
struct WireFault: Error, Equatable {
  /// For developers; people hear what `damage` makes of it.
  var reason: String
  var offset: Int
  /// The person whose key is what is missing; nil where it is not about a key.
  var subject: Int32?
  var isErased = false

  /// The damage that this is, where it was met in a file that is itself whole.
  ///
  /// A person's key is missed while another file is read, but it is `people.keys` that is damaged.
  func damage(of file: String, at offset: Int64 = 0) -> StorageError {
    guard let subject else { return .damaged(file: file, offset: offset, reason: .content) }
    return .damaged(
      file: SubjectCopies.names[0], offset: Int64(subject) * Int64(SubjectSlots.size),
      reason: isErased ? .erasedKey : .personKey)
  }
}

/// A whole number on the wire.
protocol WireNumber: Equatable {
  init?(wire: Int64)
  var wire: Int64 { get }
}

/// An enumeration on the wire, by its raw value.
protocol WireChoice: RawRepresentable, CaseIterable, Equatable where RawValue == UInt8 {}

extension FixedWidthInteger {
  init?(wire: Int64) { self.init(exactly: wire) }
  var wire: Int64 { Int64(self) }
}

extension UInt8: WireNumber {}
extension Int32: WireNumber {}
extension Int64: WireNumber {}
extension Int: WireNumber {}

extension Day: WireNumber {
  init?(wire: Int64) {
    guard let number = Int32(exactly: wire) else { return nil }
    self.init(number: number)
  }
  var wire: Int64 { Int64(number) }
}

extension Month: WireNumber {
  init?(wire: Int64) {
    guard let number = Int32(exactly: wire), number >= 0 else { return nil }
    self.init(number: number)
  }
  var wire: Int64 { Int64(number) }
}

extension Instant: WireNumber {
  init?(wire: Int64) { self.init(milliseconds: wire) }
  var wire: Int64 { milliseconds }
}

extension Rupiah: WireNumber {
  init?(wire: Int64) { self.init(wire) }
  var wire: Int64 { amount }
}

extension ID: WireNumber {
  init?(wire: Int64) {
    guard let index = Int32(exactly: wire), index >= 0 else { return nil }
    self.init(index)
  }
  var wire: Int64 { Int64(index) }
}

extension Role: WireChoice {}
extension RenewSecret.Kind: WireChoice {}
extension NoteAttempts.Kind: WireChoice {}
extension Stage.Kind: WireChoice {}
extension Grade: WireChoice {}
extension Craft: WireChoice {}
extension InmateStatus: WireChoice {}
extension PieceState: WireChoice {}
extension Attendance: WireChoice {}
extension Shortfall.Reason: WireChoice {}
extension Defect.Severity: WireChoice {}
extension Verdict: WireChoice {}
extension Measure.Unit: WireChoice {}
extension Fate: WireChoice {}
extension Payment: WireChoice {}
extension Redress: WireChoice {}
extension Disclosure.Kind: WireChoice {}
extension NoteRestore.Former: WireChoice {}
extension Proof.Kind: WireChoice {}
extension SplitBase: WireChoice {}
extension PartUse: WireChoice {}
extension MovementKind: WireChoice {}
extension PremiMeans: WireChoice {}
