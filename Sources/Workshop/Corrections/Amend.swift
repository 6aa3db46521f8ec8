/// Puts right what one row says: it keeps its place and number, and what it said before stays.
///
/// Exactly one of the rows is there.
package struct Amend: Record {
  package var day = Day()
  package var dispute: AmendedDispute?
  package var complaint: AmendedReturn?
  package var consignment: AmendedConsignment?
  package var lot: AmendedLot?
  /// From 5 to 60 characters.
  package var reason = ""

  package init() {}
}

/// A row as it said and as it is to say.
protocol Amended: Record {
  var capability: Capability { get }
  /// The same the other way round.
  var opposite: Self { get }
  /// The days whose figures it changes.
  func countedDays(in workshop: Workshop) -> [Day]
  /// The rules that it would break; a reason is asked for all alike.
  func broken(in workshop: Workshop, on day: Day, as authority: Authority) -> [RuleBroken]
  func apply(to workshop: inout Workshop, by user: ID<User>)
}

/// A change of a row as it was recorded.
package struct Amendment: Record {
  package var amend = Amend()
  package var officer = ID<User>()

  package init() {}
}

extension Amend {
  fileprivate var rows: [any Amended] {
    let all: [(any Amended)?] = [dispute, complaint, consignment, lot]
    return all.compactMap { $0 }
  }
}

extension Amend: DatedFact {
  package var capability: Capability? { rows.first?.capability ?? .record }

  package func countedDays(in workshop: Workshop) -> [Day] {
    rows.flatMap { $0.countedDays(in: workshop) }
  }

  /// Rules: one row, which is as it was found and changes, what holds for a new one, and a reason.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard rows.count == 1, let row = rows.first else {
      return [RuleBroken(.field(.unknownRow))]
    }
    return row.broken(in: workshop, on: day, as: authority) + reason.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    for row in rows { row.apply(to: &workshop, by: authority.user) }
    workshop.amendments.append(
      Amendment {
        $0.amend = self
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    var back = self
    back.dispute = dispute?.opposite
    back.complaint = complaint?.opposite
    back.consignment = consignment?.opposite
    back.lot = lot?.opposite
    return [.amend(back)]
  }
}

extension Workshop {
  /// What was changed of the rows that are meant, oldest first.
  package func amendments(where isMeant: (Amend) -> Bool) -> [Amendment] {
    amendments.filter { isMeant($0.amend) }
  }
}
