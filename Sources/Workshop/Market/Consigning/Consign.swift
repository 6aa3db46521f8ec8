/// Gives pieces in stock to a partner to sell.
package struct Consign: Record {
  package var day = Day()
  package var buyer = ID<Buyer>()
  package var channel: UInt8 = 0
  package var lines: [SaleLine] = []

  package init() {}
}

extension Consign: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a partner and a channel that exist, pieces that may be sold, prices as for a nota.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if !workshop.buyers.contains(buyer) || workshop.buyers[buyer].isWithdrawn {
      broken.append(RuleBroken(.field(.unknownRow), field: .buyer))
    }
    broken += workshop.broken(channel: channel, on: day)
    if lines.isEmpty { broken.append(RuleBroken(.market(.linesMissing), field: .quantity)) }
    var taken: Set<PiecePlace> = []
    for (row, line) in lines.enumerated() {
      broken += line.broken(
        in: workshop, on: day, taken: &taken, from: .stock(nil),
        isApproved: workshop.isApproved(authority)
      ).map { RuleBroken($0.rule, field: $0.field, row: row) }
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let consignment = Consignment {
      $0.day = day
      $0.buyer = buyer
      $0.channel = channel
      $0.lines = lines
      $0.officer = authority.user
    }
    workshop.consignments.append(consignment)
    workshop.move(consignment.places, to: .consigned)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.consignment(workshop.consignments.nextID), on: day))]
  }
}
