import Workshop

/// What a secret costs to try: the parameters of Argon2id.
struct Cost: Record {
  /// Passes over the memory.
  var passes: Int32 = 0
  /// Bytes of memory.
  var memory: Int64 = 0

  init() {}

  init(passes: Int32, mebibytes: Int64) {
    self.passes = passes
    memory = mebibytes << 20
  }

  /// A practice store's password is public, so it costs nothing to try.
  static let practice = Cost {
    $0.passes = 1
    $0.memory = 8 * 1024
  }
  /// RFC 9106, second recommendation, with the one lane that libsodium has.
  static let usual = Cost(passes: 3, mebibytes: 64)
  /// OWASP's smallest, below which nothing real goes; a PIN is tried five times at most.
  static let least = Cost(passes: 2, mebibytes: 19)

  fileprivate var floored: Cost {
    isSane && passes >= Self.least.passes && memory >= Self.least.memory ? self : .least
  }

  /// Whether a stored cost is one that a program of ours could have written.
  var isSane: Bool {
    (1...16).contains(passes) && (8 * 1024...1024 * 1024 * 1024).contains(memory)
  }
}

/// What a password and a PIN cost to try in one store.
package struct Costs: Equatable, Sendable {
  var password: Cost
  var pin: Cost

  package static let practice = Costs(password: .practice, pin: .practice)
  package static let usual = Costs(password: .usual, pin: .least)

  /// Costs that a file names, which may be somebody else's: never less than the least of a real
  /// store, whose secrets are no public ones.
  func floored(isPractice: Bool) -> Costs {
    isPractice ? self : Costs(password: password.floored, pin: pin.floored)
  }
}
