/// The rules of papers that are signed.
package enum PaperRule: Equatable, Sendable {
  /// Its figures are those of the edition that was signed last.
  case signedAlready(edition: Int32)
}
