/// What is looked at as a whole, whether a page shows it, a command writes it or a printer prints
/// it: one door, one right.
package enum Door: CaseIterable, Sendable {
  case people, batches, output, checks, sales, stock
  /// Ledgers, months, slips and books.
  case money
  /// Agreements, pledges, support and contacts.
  case partners
  /// The monthly report, the figures of quality, the orders on the wall: sums without people.
  case reports
  /// How much the store holds, and whether it can be trusted.
  case state
  /// Every record of the store, read one by one.
  case records

  /// What a role needs to pass; nil where every officer may.
  package var capability: Capability? {
    switch self {
    case .people, .output: .seePeople
    case .sales: .seeSales
    case .money: .seeMoney
    case .partners: .seePartners
    case .records: .backup
    case .batches, .checks, .stock, .reports, .state: nil
    }
  }
}

extension Role {
  /// Why a role stays outside a door, or nil.
  package func refusal(at door: Door) -> RuleBroken? {
    guard let needed = door.capability, !may(needed) else { return nil }
    return RuleBroken(.access(.notPermitted(needed)))
  }
}
