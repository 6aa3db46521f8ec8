import Workshop

/// The kinds of file that can be taken in.
package enum ImportKind: String, CaseIterable, Sendable {
  case people, output, sales, holidays, releases, buyers, channels, prices, materials, tools

  /// Whose right it is.
  package var capability: Capability {
    switch self {
    case .people, .output, .sales, .releases, .buyers: .record
    case .holidays, .channels, .prices, .materials, .tools: .catalogue
    }
  }
}
