/// Ends an order that is not to be handed over, or no further; or takes that back.
package struct CancelOrder: Record {
  package var day = Day()
  package var order = ID<CustomerOrder>()
  /// From 5 to 60 characters.
  package var reason = ""
  /// True to take it back.
  package var isTakenBack = false

  package init() {}
}

extension CancelOrder: DatedFact {
  package var capability: Capability? { .record }

  private var opposite: CancelOrder {
    var opposite = self
    opposite.isTakenBack.toggle()
    return opposite
  }

  /// Rules: an order that is still to be handed over, none of the buyer's money left, a reason.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.orders.contains(order) else { return [RuleBroken(.field(.unknownRow))] }
    if isTakenBack {
      let row = workshop.orders[order]
      return row.cancelled == day && row.reason == reason
        ? [] : [RuleBroken(.field(.nothingChanges))]
    }
    if let rule = workshop.brokenOpen(order) { return [RuleBroken(rule)] }
    let left = workshop.advanceLeft(of: order)
    if left != Rupiah() { return [RuleBroken(.order(.advanceLeft(left)))] }
    return reason.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.orders[order].cancelled = isTakenBack ? nil : day
    workshop.orders[order].reason = isTakenBack ? "" : reason
    workshop.refreshOpen(order)
  }

  package func reversal(in workshop: Workshop) -> [Action]? { [.cancelOrder(opposite)] }
}
