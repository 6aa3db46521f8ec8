/// An advance that came in or, below zero, was given back.
package struct MoveAdvance: Record {
  package var day = Day()
  package var order = ID<CustomerOrder>()
  package var amount = Rupiah()
  package var payment = Payment.cash
  /// True to take it back.
  package var isTakenBack = false

  package init() {}
}

extension MoveAdvance: DatedFact {
  package var capability: Capability? { .record }

  private var opposite: MoveAdvance {
    var opposite = self
    opposite.isTakenBack.toggle()
    return opposite
  }

  private var advance: Advance {
    Advance {
      $0.day = day
      $0.amount = amount
      $0.payment = payment
    }
  }

  /// Rules: an order that stands, money that is there, no more in advance than the order costs,
  /// no more given back than is left; to give back needs a second person.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.orders.contains(order) else { return [RuleBroken(.field(.unknownRow))] }
    let row = workshop.orders[order]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    if payment == .unpaid { return [RuleBroken(.field(.required), field: .payment)] }
    let left = workshop.advanceLeft(of: order)
    if isTakenBack {
      if row.advances.last != advance { return [RuleBroken(.field(.nothingChanges))] }
      return left < amount ? [RuleBroken(.order(.beyondAdvance(left)), field: .amount)] : []
    }
    if day < row.day { return [RuleBroken(.order(.beforeOrder(row.day)), field: .day)] }
    if amount == Rupiah() { return [RuleBroken(.earnings(.amountMissing), field: .amount)] }
    if amount < Rupiah() { return brokenReturn(left: left, in: workshop, as: authority) }
    if let rule = workshop.brokenOpen(order) { return [RuleBroken(rule)] }
    let most = row.total - row.advances.reduce(Rupiah()) { $0 + $1.amount }
    return amount > most ? [RuleBroken(.order(.beyondOrderTotal(most)), field: .amount)] : []
  }

  private func brokenReturn(
    left: Rupiah, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    if Rupiah() - amount > left {
      return [RuleBroken(.order(.beyondAdvance(left)), field: .amount)]
    }
    return workshop.isApproved(authority) ? [] : [RuleBroken(.quality(.secondPersonMissing))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    if isTakenBack {
      workshop.orders[order].advances.removeLast()
    } else {
      workshop.orders[order].advances.append(advance)
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? { [.moveAdvance(opposite)] }
}
