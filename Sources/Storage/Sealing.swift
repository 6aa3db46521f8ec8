import CSodium
import Workshop

/// What libsodium does for us: random bytes, sealing with XChaCha20-Poly1305, Argon2id, SHA-256 and
/// sealed boxes.
///
/// Keys are 32 bytes.
package enum Sealing {
  static let keySize = 32
  static let nonceSize = 24
  static let tagSize = 16
  static let macSize = 32

  /// Must be true before anything else here is used.
  static func start() -> Bool { sodium_init() >= 0 }

  package static func random(_ count: Int) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    randombytes_buf(&bytes, count)
    return bytes
  }

  /// Nonce, ciphertext and tag in one run.
  static func seal(_ clear: [UInt8], with key: [UInt8], context: [UInt8]) -> [UInt8] {
    let nonce = random(nonceSize)
    return nonce + encrypt(clear, with: key, nonce: nonce, context: context)
  }

  /// The clear bytes of a run made by `seal`; nil when the key or a byte is wrong.
  static func open(_ sealed: [UInt8], with key: [UInt8], context: [UInt8]) -> [UInt8]? {
    guard sealed.count >= nonceSize + tagSize else { return nil }
    var clear: [UInt8] = []
    let isGood = sealed.withUnsafeBytes { bytes in
      decrypt(
        UnsafeRawBufferPointer(rebasing: bytes[nonceSize...]), with: key,
        nonce: [UInt8](bytes[..<nonceSize]), context: context, appendingTo: &clear)
    }
    return isGood ? clear : nil
  }

  /// Ciphertext and tag under a nonce that is never used twice.
  static func encrypt(
    _ clear: [UInt8], with key: [UInt8], nonce: [UInt8], context: [UInt8]
  ) -> [UInt8] {
    var sealed = [UInt8](repeating: 0, count: clear.count + tagSize)
    crypto_aead_xchacha20poly1305_ietf_encrypt(
      &sealed, nil, clear, UInt64(clear.count), context, UInt64(context.count), nil, nonce, key)
    return sealed
  }

  /// Whether the tag was right; the clear bytes are appended.
  static func decrypt(
    _ sealed: UnsafeRawBufferPointer, with key: [UInt8], nonce: [UInt8], context: [UInt8],
    appendingTo clear: inout [UInt8]
  ) -> Bool {
    guard sealed.count >= tagSize else { return false }
    let start = clear.count
    let size = sealed.count - tagSize
    clear.append(contentsOf: repeatElement(0, count: size + 1))
    let answer = clear.withUnsafeMutableBufferPointer { target -> Int32 in
      guard let source = sealed.bindMemory(to: UInt8.self).baseAddress else { return -1 }
      return crypto_aead_xchacha20poly1305_ietf_decrypt(
        target.baseAddress.map { $0 + start }, nil, nil, source, UInt64(sealed.count), context,
        UInt64(context.count), nonce, key)
    }
    clear.removeLast(answer == 0 ? 1 : size + 1)
    return answer == 0
  }

  package static func sha256(_ bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: 32)
    crypto_hash_sha256(&hash, bytes, UInt64(bytes.count))
    return hash
  }

  /// Argon2id of a secret; nil when memory is short.
  static func stretch(_ secret: String, salt: [UInt8], cost: Cost) -> [UInt8]? {
    var key = [UInt8](repeating: 0, count: keySize)
    let text = secret.utf8.map { CChar(bitPattern: $0) }
    let answer = crypto_pwhash(
      &key, UInt64(keySize), text, UInt64(text.count), salt, UInt64(cost.passes),
      Int(cost.memory), crypto_pwhash_ALG_ARGON2ID13)
    return answer == 0 ? key : nil
  }

  /// A key for one purpose, derived from a store key or identity key.
  static func subkey(_ purpose: Purpose, of key: [UInt8]) -> [UInt8] {
    var derived = [UInt8](repeating: 0, count: keySize)
    crypto_kdf_derive_from_key(&derived, keySize, purpose.rawValue, "bengkel1", key)
    return derived
  }

  enum Purpose: UInt64 {
    case journal = 1
    case snapshot = 2
    case people = 3
    case drafts = 4
    /// The seal of a key file, and of the PINs in it.
    case ways = 5
    /// Who has a share of the identity key.
    case shares = 6
  }

  /// What only the holder of the key can have made of the bytes: 32 bytes, BLAKE2b.
  static func mac(_ bytes: [UInt8], with key: [UInt8]) -> [UInt8] {
    var mac = [UInt8](repeating: 0, count: macSize)
    crypto_generichash(&mac, macSize, bytes, UInt64(bytes.count), key, key.count)
    return mac
  }

  /// What tells bytes from all others, with no key: 32 bytes, BLAKE2b.
  static func fingerprint(_ bytes: [UInt8]) -> [UInt8] {
    var hash = [UInt8](repeating: 0, count: macSize)
    crypto_generichash(&hash, macSize, bytes, UInt64(bytes.count), nil, 0)
    return hash
  }

  static func equal(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    left.count == right.count && sodium_memcmp(left, right, left.count) == 0
  }

  /// A new X25519 key pair.
  static func keyPair() -> (open: [UInt8], secret: [UInt8]) {
    var open = [UInt8](repeating: 0, count: 32)
    var secret = [UInt8](repeating: 0, count: 32)
    crypto_box_keypair(&open, &secret)
    return (open, secret)
  }

  /// A box that only the holder of the secret key opens.
  static func sealBox(_ clear: [UInt8], to open: [UInt8]) -> [UInt8] {
    var sealed = [UInt8](repeating: 0, count: clear.count + 48)
    crypto_box_seal(&sealed, clear, UInt64(clear.count), open)
    return sealed
  }

  static func openBox(_ sealed: [UInt8], open: [UInt8], secret: [UInt8]) -> [UInt8]? {
    guard sealed.count >= 48 else { return nil }
    var clear = [UInt8](repeating: 0, count: sealed.count - 48)
    let answer = crypto_box_seal_open(&clear, sealed, UInt64(sealed.count), open, secret)
    return answer == 0 ? clear : nil
  }
}
