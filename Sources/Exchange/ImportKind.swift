import Workshop

/// The kinds of file that can be taken in.
package enum ImportKind: String, CaseIterable, Sendable {
  case people, releases, output, attendance, batches, sales, orders, buyers
  case channels, products, prices, materials, tools, holidays
  /// What was there before the store: pieces, and money.
  case stock, balances

  /// Whose right it is.
  package var capability: Capability {
    switch self {
    case .people, .releases, .output, .attendance, .batches, .sales, .orders, .buyers, .stock:
      .record
    case .channels, .products, .prices, .materials, .tools, .holidays: .catalogue
    case .balances: .money
    }
  }
}
