/// What a cell means; the terminal decides how that looks.
package enum Style: UInt8, CaseIterable, Sendable {
  case plain, title, heading, strong, focus, marked, provisional, warning, error, muted, key, field
  /// The heights of a sparkline; told by the sign in each cell.
  case sparkline
  /// How much of something there is.
  case bar
}
