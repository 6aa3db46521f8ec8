import Wording
import Workshop

/// Pieces of the workshop's stock that were not on its shelf at the end of a day: with partners, or
/// corrected to a rejection that waits for its second signature.
package struct SetAside: Equatable, Sendable {
  package private(set) var consigned = 0
  package private(set) var awaiting = 0

  /// Counted from rows with days up to this one alone, so that later ones change nothing.
  package init(on day: Day, of workshop: Workshop) {
    for row in workshop.consignments where !row.isWithdrawn && row.day <= day {
      let back = row.returns.filter { $0.day <= day }.reduce(0) { $0 + $1.pieces.count }
      consigned += row.quantity - back
    }
    for sale in workshop.sales where sale.consignment != nil {
      for counting in sale.countings where counting.day <= day {
        consigned -= counting.sign * sale.quantity
      }
    }
    awaiting = workshop.checks.count { check in
      check.corrects != nil && check.verdict == .reject
        && workshop.inspections[check.inspection].day <= day
        && check.countersigned.map { $0 > day } ?? true
    }
  }

  package var count: Int { consigned + awaiting }

  /// What there is, each with its number; empty when everything is on the shelf.
  var rows: [(words: Words, count: Int)] {
    [
      (Words("dititipkan pada mitra", en: "consigned to partners"), consigned),
      (Words("menunggu penolakan disahkan", en: "awaiting a second signature"), awaiting),
    ].filter { $0.count > 0 }
  }
}
