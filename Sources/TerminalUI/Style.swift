/// What a cell means; the terminal decides how that looks.
package enum Style: UInt8, CaseIterable, Sendable {
  case plain, title, heading, strong, focus, marked, provisional, warning, error, muted, key, field
  /// How far something has come, and the heights of a sparkline.
  case bar
}
