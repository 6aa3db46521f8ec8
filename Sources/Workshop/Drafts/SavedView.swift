/// How a user wants to see a list, kept under a short name.
package struct SavedView: Record {
  /// The list that it belongs to.
  package enum List: UInt8, CaseIterable, Sendable {
    case people, batches, sales, stock
    case costs, trainings, consignments, schemes, ledgers, disputes, materials, ledger, deposits
    case holderless, tools, toolKind, toolRecords
    case months, monthPremi, materialMoves, orders, rechecks, figureChecks, catalogue, block
    case products, channels, officials, buyers, stages, toolKinds, materialKinds
    case numbers, holidays, keyAgain, promiseErrors
    case openings, openingRows, leavings
    case pledges, pledgeRecords, agreements, supports, contacts, indicators, programme
    case figureRecords, marketPrices
    case skills, skillPieces, skillsReady, releasePacks
    case attendance, absences, conduct
    case courses, courseSessions, exercises
    case eligibility, allowances, waiting, passedOver
    case rowRecords
    case valueCounts, heldPieces
    case stockCounts
    case files
  }

  /// How many one list may have: one for each digit.
  package static let most = 9

  package var list: List
  package var name: String
  /// What is searched for.
  package var query: String
  /// The chosen filters, by names that the list gave them; none shows all rows.
  package var chips: [String]
  /// The column to sort by, named as above; empty for the list's usual order.
  package var sort: String
  package var isReversed: Bool

  package init() { self.init(.people) }

  package init(
    _ list: List, name: String = "", query: String = "", chips: [String] = [], sort: String = "",
    isReversed: Bool = false
  ) {
    self.list = list
    self.name = name
    self.query = query
    self.chips = chips
    self.sort = sort
    self.isReversed = isReversed
  }
}
