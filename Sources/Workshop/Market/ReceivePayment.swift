/// The payment in full of a nota that was on credit; from that day it counts as paid.
package struct ReceivePayment: Record {
  package var day = Day()
  package var sale = ID<Sale>()
  package var payment = Payment.cash
  /// True to take it back.
  package var isTakenBack = false

  package init() {}
}

extension ReceivePayment: DatedFact {
  package var capability: Capability? { .record }

  private var opposite: ReceivePayment {
    var opposite = self
    opposite.isTakenBack.toggle()
    return opposite
  }

  /// Rules: a nota on credit that stands, not before its day; taken back only on the same terms.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.sales.contains(sale) else { return [RuleBroken(.field(.unknownRow))] }
    let row = workshop.sales[sale]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    if row.payment != .unpaid || payment == .unpaid { return [RuleBroken(.earnings(.notOnCredit))] }
    if day < row.day { return [RuleBroken(.earnings(.paidBeforeSale(row.day)), field: .day)] }
    if isTakenBack && workshop.takenBack(from: sale) > 0 {
      return [RuleBroken(.market(.saleHasReturns))]
    }
    // What parts have paid is taken back part by part.
    if isTakenBack && workshop.isPaidInParts(sale) {
      return [RuleBroken(.field(.nothingChanges))]
    }
    return row.settled == (isTakenBack ? day : nil) ? [] : [RuleBroken(.field(.nothingChanges))]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.sales[sale].settled = isTakenBack ? nil : day
    workshop.sales[sale].settledBy = isTakenBack ? .cash : payment
    workshop.countDebt(sale, by: isTakenBack ? 1 : -1)
  }

  package func reversal(in workshop: Workshop) -> [Action]? { [.receivePayment(opposite)] }
}

extension Sale {
  /// The day on which the money was there; nil while it is not, or when the nota is withdrawn.
  package var paidOn: Day? { isWithdrawn ? nil : moneyCame }

  /// The same, whether or not it was withdrawn later.
  package var moneyCame: Day? { payment == .unpaid ? settled : day }
}

extension Sale {
  /// Whether nobody has paid it, standing or withdrawn.
  var isOnCredit: Bool { payment == .unpaid && settled == nil }

  /// Whether the buyer still owes its money.
  package var isOwed: Bool { !isWithdrawn && isOnCredit }

  /// How it was paid in the end; `unpaid` while it is owed.
  package var finalPayment: Payment {
    payment == .unpaid && settled != nil ? settledBy : payment
  }
}

/// The standing notas that nobody has paid.
package struct Debts: Equatable, Sendable {
  package private(set) var count = 0
  package private(set) var amount = Rupiah()

  /// Adds what a nota owes, or takes it away by -1.
  mutating func add(_ due: Rupiah, by step: Int) {
    count += step
    amount += due * step
  }
}
