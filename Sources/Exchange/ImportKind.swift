import Workshop

/// The kinds of file that can be taken in.
package enum ImportKind: String, CaseIterable, Sendable {
  case people, output, sales, holidays

  /// Whose right it is.
  package var capability: Capability {
    switch self {
    case .people, .output, .sales: .record
    case .holidays: .catalogue
    }
  }
  case people, output, sales, releases
}
