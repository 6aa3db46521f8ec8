import CSodium

/// SHA-256 of bytes that come piece by piece.
struct RunningSHA256 {
  private var state = crypto_hash_sha256_state()

  init() { crypto_hash_sha256_init(&state) }

  mutating func add(_ bytes: [UInt8]) {
    crypto_hash_sha256_update(&state, bytes, UInt64(bytes.count))
  }

  /// The value so far.
  var value: [UInt8] {
    var copy = state
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256_final(&copy, &hash)
    return hash
  }
}
