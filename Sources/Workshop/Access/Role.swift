/// What an officer is in the workshop; decides what he may do.
package enum Role: UInt8, CaseIterable, Sendable {
  case observer, clerk, inspector, supervisor, treasurer, administrator
}

/// One line of the table of who may do what.
package enum Capability: UInt8, CaseIterable, Sendable {
  /// People, attendance, output, batches, sales, orders: record.
  case record
  /// Quality verdicts, sign a sitting; never one's own work.
  case judge
  /// Counter-sign a rejection, approve a void or a price below its band.
  case approve
  /// Products, stages, gates, defects, channels.
  case catalogue
  case users
  case seePeople
  case seeRegisters
  case backup
  /// Costs, closing of months, ledgers, deposits of PNBP: record.
  case money
  case seeMoney
  /// Notas, orders and consignments: buyers and prices.
  case seeSales
  /// Lets go of a login that too many failures locked.
  case letGo
  /// Agreements and what came of them.
  case seePartners
}

extension Role {
  /// Whether the role has a capability; what is not listed is denied.
  package func may(_ capability: Capability) -> Bool {
    switch (capability, self) {
    case (.record, .clerk), (.record, .supervisor): true
    case (.judge, .inspector), (.judge, .supervisor): true
    case (.approve, .supervisor): true
    case (.catalogue, .supervisor), (.catalogue, .administrator): true
    case (.users, .administrator): true
    case (.letGo, .supervisor), (.letGo, .administrator): true
    case (.seePeople, let role): role.sees(.skills)
    case (.seeRegisters, let role): role.sees(.register, in: .reveal)
    case (.backup, .clerk), (.backup, .supervisor), (.backup, .treasurer),
      (.backup, .administrator):
      true
    case (.money, .treasurer): true
    case (.seeMoney, let role): role.sees(.premi)
    case (.seeSales, .clerk), (.seeSales, .inspector), (.seeSales, .supervisor),
      (.seeSales, .treasurer):
      true
    case (.seePartners, .clerk), (.seePartners, .supervisor), (.seePartners, .observer): true
    default: false
    }
  }

  /// The roles that have a capability, in the order of the table.
  package static func having(_ capability: Capability) -> [Role] {
    allCases.filter { $0.may(capability) }
  }
}
