/// The premi that the ministry asks for, where a scheme names no other; the workshop shows what is
/// missing and forces nothing, since songkok alone cannot bring it up.
package enum MinimumPremi {
  /// For one person and month (policy of the Kemenimipas of 2025).
  package static let perMonth = Rupiah(700_000)
}
