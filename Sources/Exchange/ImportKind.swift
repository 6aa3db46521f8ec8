import Workshop

/// The kinds of file that can be taken in.
package enum ImportKind: String, CaseIterable, Sendable {
  case people, output, sales, holidays, releases

  /// Whose right it is.
  package var capability: Capability {
    switch self {
    case .people, .output, .sales, .releases: .record
    case .holidays: .catalogue
    }
  }
}
