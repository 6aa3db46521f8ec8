import Workshop

/// The version of the bodies: how many field numbers were ever given.
///
/// It is counted from the fields themselves, so that none can be added without it.
package enum Schema {
  package static let version = FieldCounter.count {
    $0.describe(JournalRecord.self)
    $0.describe(SnapshotBody.self)
  }
  /// The same count of the key file, which goes its own way.
  package static let keys = FieldCounter.count { $0.describe(KeyFileBody.self) }
}

/// Counts the field numbers of messages and of all that they hold, each message once.
struct FieldCounter: FieldVisitor {
  private var done: Set<ObjectIdentifier> = []
  private var count: UInt32 = 0

  static func count(_ describe: (inout FieldCounter) -> Void) -> UInt32 {
    var counter = FieldCounter()
    describe(&counter)
    return counter.count
  }

  mutating func describe<M: Message>(_ type: M.Type) {
    guard done.insert(ObjectIdentifier(type)).inserted else { return }
    var blank = M()
    // Nothing is read or written, so that nothing can fail.
    try? blank.fields(unhurried: &self)
  }

  private mutating func add<M: Message>(_ type: M.Type) {
    describe(type)
    count += 1
  }

  mutating func number<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T) { count += 1 }
  mutating func maybe<T: WireNumber>(_ tag: Int, _ name: String, _ value: inout T?) { count += 1 }
  mutating func numbers<T: WireNumber>(_ tag: Int, _ name: String, _ values: inout [T]) {
    count += 1
  }
  mutating func flag(_ tag: Int, _ name: String, _ value: inout Bool) { count += 1 }
  mutating func maybeFlag(_ tag: Int, _ name: String, _ value: inout Bool?) { count += 1 }
  mutating func choice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T) { count += 1 }
  mutating func maybeChoice<T: WireChoice>(_ tag: Int, _ name: String, _ value: inout T?) {
    count += 1
  }
  mutating func text(_ tag: Int, _ name: String, _ value: inout String) { count += 1 }
  mutating func texts(_ tag: Int, _ name: String, _ values: inout [String]) { count += 1 }
  mutating func bytes(_ tag: Int, _ name: String, _ value: inout [UInt8]) { count += 1 }
  mutating func maybeBytes(_ tag: Int, _ name: String, _ value: inout [UInt8]?) { count += 1 }
  mutating func message<M: Message>(_ tag: Int, _ name: String, _ value: inout M) { add(M.self) }
  mutating func maybeMessage<M: Message>(_ tag: Int, _ name: String, _ value: inout M?) {
    add(M.self)
  }
  mutating func list<M: Message>(_ tag: Int, _ name: String, _ values: inout [M]) { add(M.self) }
  mutating func table<M: Message>(_ tag: Int, _ name: String, _ rows: inout Table<M>) {
    add(M.self)
  }
  mutating func personal<M: Message>(
    _ tag: Int, _ name: String, subject: Int32?, _ value: inout M?, unopened: inout SealedPart?
  ) { add(M.self) }
  mutating func variant<E, M: Message>(
    _ tag: Int, _ name: String, _ value: inout E?, embed: (M) -> E, extract: (E) -> M?
  ) { add(M.self) }
}
