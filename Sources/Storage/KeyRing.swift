import Workshop

/// The store keys that were ever in use: the present one, and those before it, each sealed under
/// its successor.
///
/// A file says by number which of them seals it, so a change of the key leaves old files as they
/// are.
struct KeyRing: Equatable, Sendable {
  /// Oldest first; the last one is in use.
  private var keys: [[UInt8]]

  /// The ring of a store whose key was never changed.
  init(_ key: [UInt8]) { keys = [key] }

  /// Unseals the former keys, newest first; nil when one of them does not open.
  init?(_ key: [UInt8], former: [FormerKey]) {
    var keys = [key]
    for former in former {
      guard
        let older = Sealing.open(former.sealed, with: keys[keys.count - 1], context: Self.context),
        older.count == Sealing.keySize
      else { return nil }
      keys.append(older)
    }
    self.keys = keys.reversed()
  }

  /// The number of the key in use.
  var number: UInt32 { UInt32(keys.count - 1) }
  var present: [UInt8] { keys[keys.count - 1] }

  /// The ring as it was before the key was changed for the last times; nil when it has not so many.
  ///
  /// `number`: of the key that was in use.
  func asOf(_ number: Int) -> KeyRing? {
    guard number < keys.count else { return nil }
    var ring = self
    ring.keys = Array(keys[...number])
    return ring
  }

  /// The present key as its successor keeps it.
  func sealed(under successor: [UInt8]) -> FormerKey {
    FormerKey { $0.sealed = Sealing.seal(present, with: successor, context: Self.context) }
  }

  /// Puts a new key into use.
  mutating func add(_ key: [UInt8]) { keys.append(key) }

  /// A key for one purpose, derived from the numbered store key; nil when there is no such key.
  func subkey(_ purpose: Sealing.Purpose, number: UInt32) -> [UInt8]? {
    Int(number) < keys.count ? Sealing.subkey(purpose, of: keys[Int(number)]) : nil
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
