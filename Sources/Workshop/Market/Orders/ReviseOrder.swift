/// What an order asked for before it was changed.
package struct OrderRevision: Record {
  package var day = Day()
  /// What it said until then.
  package var lines: [OrderLine] = []
  package var channel: UInt8 = 0
  package var reason = ""
  package var officer = ID<User>()

  package init() {}
}

/// Changes what an order asks for, or takes the last change back.
package struct ReviseOrder: Record {
  package var day = Day()
  package var order = ID<CustomerOrder>()
  package var channel: UInt8 = 0
  package var lines: [OrderLine] = []
  /// From 5 to 60 characters.
  package var reason = ""
  /// True to take the last change back.
  package var isTakenBack = false

  package init() {}
}

extension ReviseOrder: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: an order that is still to be handed over, lines as for a new one, none fewer than were
  /// handed over and not cheaper in all than what came ahead; a reason; something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if let rule = workshop.brokenOpen(order) { return [RuleBroken(rule)] }
    let row = workshop.orders[order]
    if isTakenBack {
      return row.revisions.isEmpty || row.lines != lines
        ? [RuleBroken(.field(.nothingChanges))]
        : brokenFit(row.revisions.last?.lines ?? [], in: workshop)
    }
    var placing = PlaceOrder()
    placing.day = row.day
    placing.buyer = row.buyer
    placing.channel = channel
    placing.lines = lines
    var broken = placing.broken(in: workshop, as: authority)
    if broken.isEmpty { broken += brokenFit(lines, in: workshop) }
    broken += reason.brokenAsReason
    if broken.isEmpty && lines == row.lines && channel == row.channel {
      broken.append(RuleBroken(.field(.nothingChanges)))
    }
    return broken
  }

  /// What was handed over and what came ahead stay in it.
  private func brokenFit(_ lines: [OrderLine], in workshop: Workshop) -> [RuleBroken] {
    for (kind, count) in workshop.delivered(of: order) {
      let asked = lines.first { $0.kind == kind }.map { Int($0.quantity) } ?? 0
      if asked < count {
        return [RuleBroken(.order(.fewerThanGiven(count)), field: .quantity)]
      }
    }
    let ahead = workshop.orders[order].advances.reduce(Rupiah()) { $0 + $1.amount }
    let total = lines.reduce(Rupiah()) { $0 + $1.total }
    return total < ahead ? [RuleBroken(.order(.beyondOrderTotal(total)), field: .quantity)] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if isTakenBack {
      let last = workshop.orders[order].revisions.removeLast()
      workshop.orders[order].lines = last.lines
      workshop.orders[order].channel = last.channel
    } else {
      let row = workshop.orders[order]
      workshop.orders[order].revisions.append(
        OrderRevision {
          $0.day = day
          $0.lines = row.lines
          $0.channel = row.channel
          $0.reason = reason
          $0.officer = authority.user
        })
      workshop.orders[order].lines = lines
      workshop.orders[order].channel = channel
    }
    workshop.refreshOpen(order)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    var opposite = self
    opposite.isTakenBack.toggle()
    return [.reviseOrder(opposite)]
  }
}
