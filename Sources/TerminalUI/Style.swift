/// What a cell means; the terminal decides how that looks.
package enum Style: UInt8, CaseIterable, Sendable {
  case plain, title, heading, strong, focus, marked, provisional, warning, error, muted, key, field
  /// The heights of a sparkline, and how far something has come.
  case sparkline, bar
}
