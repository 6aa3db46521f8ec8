/// Promises an order for a day, or takes the last promise back.
package struct PromiseOrder: Record {
  package var day = Day()
  package var order = ID<CustomerOrder>()
  package var due = Day()
  /// The earliest day as it was worked out; nil when too little was measured.
  package var earliest: Day?
  /// Why it is promised for a day before the earliest, from 5 to 60 characters.
  package var reason = ""
  /// True to take it back.
  package var isTakenBack = false

  package init() {}
}

extension PromiseOrder: DatedFact {
  package var capability: Capability? { .record }

  private var opposite: PromiseOrder {
    var opposite = self
    opposite.isTakenBack.toggle()
    return opposite
  }

  private var promise: OrderPromise {
    OrderPromise {
      $0.day = day
      $0.due = due
      $0.earliest = earliest
      $0.reason = reason
    }
  }

  /// Rules: an order that is still to be handed over, a day not before this one, the earliest day
  /// as the records give it, and a reason for one before that.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if let rule = workshop.brokenOpen(order) { return [RuleBroken(rule)] }
    let row = workshop.orders[order]
    if isTakenBack {
      return row.promises.last == promise ? [] : [RuleBroken(.field(.nothingChanges))]
    }
    if due < day { return [RuleBroken(.order(.promiseInPast), field: .due)] }
    if row.promised == due { return [RuleBroken(.field(.nothingChanges), field: .due)] }
    if workshop.forecast(of: order, on: day)?.ready != earliest {
      return [RuleBroken(.earnings(.figuresChanged))]
    }
    guard let earliest, due < earliest else { return reason.brokenAsText(.reason, atMost: 60) }
    if reason.isEmpty { return [RuleBroken(.order(.beforeEarliest(earliest)), field: .reason)] }
    return reason.brokenAsReason
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if isTakenBack {
      workshop.orders[order].promises.removeLast()
    } else {
      workshop.orders[order].promises.append(promise)
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? { [.promiseOrder(opposite)] }
}
