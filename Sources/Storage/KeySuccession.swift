import Workshop

/// Keys that followed one another: the one in use, and those before it, each sealed under its
/// successor.
struct KeySuccession: Equatable, Sendable {
  /// Oldest first; the last one is in use.
  private var keys: [[UInt8]]

  /// A key that was never changed.
  init(_ key: [UInt8]) { keys = [key] }

  /// Unseals the former keys, newest first; nil when one of them does not open.
  init?(_ key: [UInt8], former: [FormerKey], context: [UInt8]) {
    var keys = [key]
    for former in former {
      guard let older = Sealing.open(former.sealed, with: keys[keys.count - 1], context: context),
        older.count == Sealing.keySize
      else { return nil }
      keys.append(older)
    }
    self.keys = keys.reversed()
  }

  /// The number of the key in use: how often it was changed.
  var number: UInt32 { UInt32(keys.count - 1) }
  var present: [UInt8] { keys[keys.count - 1] }

  /// As it was before the key was changed for the last times; nil when it has not so many.
  ///
  /// `number`: of the key that was in use.
  func asOf(_ number: Int) -> KeySuccession? {
    guard number >= 0, number < keys.count else { return nil }
    var earlier = self
    earlier.keys = Array(keys[...number])
    return earlier
  }

  /// The present key as its successor keeps it.
  func sealed(under successor: [UInt8], context: [UInt8]) -> FormerKey {
    FormerKey { $0.sealed = Sealing.seal(present, with: successor, context: context) }
  }

  /// Puts a new key into use.
  mutating func add(_ key: [UInt8]) { keys.append(key) }

  /// A key for one purpose, derived from the numbered one; nil when there is no such key.
  func subkey(_ purpose: Sealing.Purpose, number: UInt32) -> [UInt8]? {
    Int(number) < keys.count ? Sealing.subkey(purpose, of: keys[Int(number)]) : nil
  }
}
