import Workshop

/// The store keys that were ever in use, and what the session has of the identity key.
///
/// A file says by number which store key seals it, so a change of the key leaves old files as they
/// are.
struct KeyRing: Equatable, Sendable {
  private var keys: KeySuccession
  /// What wraps the keys of persons.
  var identity = IdentityRing()

  /// The ring of a store whose key was never changed.
  init(_ key: [UInt8]) { keys = KeySuccession(key) }

  /// Unseals the former keys, newest first; nil when one of them does not open.
  init?(_ key: [UInt8], former: [FormerKey]) {
    guard let keys = KeySuccession(key, former: former, context: Self.context) else { return nil }
    self.keys = keys
  }

  /// The number of the key in use.
  var number: UInt32 { keys.number }
  var present: [UInt8] { keys.present }

  /// The ring as it was when a file of keys was written; nil when it has not so many keys.
  func asOf(_ body: KeyFileBody) -> KeyRing? {
    guard let keys = keys.asOf(body.formerKeys.count),
      let identity = identity.asOf(body.identity)
    else { return nil }
    var ring = self
    ring.keys = keys
    ring.identity = identity
    return ring
  }

  /// Whether another ring of the same store came before this one, or is it.
  func goesOn(from former: KeyRing) -> Bool { keys.asOf(Int(former.number)) == former.keys }

  /// The present key as its successor keeps it.
  func sealed(under successor: [UInt8]) -> FormerKey {
    keys.sealed(under: successor, context: Self.context)
  }

  /// Puts a new key into use.
  mutating func add(_ key: [UInt8]) { keys.add(key) }

  /// A key for one purpose, derived from the numbered store key; nil when there is no such key.
  func subkey(_ purpose: Sealing.Purpose, number: UInt32) -> [UInt8]? {
    keys.subkey(purpose, number: number)
  }

  /// The key that seals the frames of a file.
  func key(of header: FileHeader, named name: String) throws(StorageError) -> [UInt8] {
    let purpose = header.kind == .journal ? Sealing.Purpose.journal : .snapshot
    guard let key = subkey(purpose, number: header.keyNumber) else {
      throw .damaged(file: name, offset: 96, reason: .unknownKey)
    }
    return key
  }

  private static let context = [UInt8]("former".utf8)
}
