/// Says until when a nota on credit is to be paid, or that no day is agreed on.
package struct SetPaymentDue: Record {
  package var day = Day()
  package var sale = ID<Sale>()
  /// Nil where no day is agreed on.
  package var due: Day?

  package init() {}
}

extension SetPaymentDue: DatedFact {
  package var capability: Capability? { .record }
  /// It changes no figure of any month.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a nota that is owed, and another day than before, not before that of the nota.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.sales.contains(sale) else { return [RuleBroken(.field(.unknownRow))] }
    let row = workshop.sales[sale]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    if !row.isOwed { return [RuleBroken(.earnings(.notOnCredit))] }
    if let due, due < row.day {
      return [RuleBroken(.earnings(.paidBeforeSale(row.day)), field: .due)]
    }
    return due == row.payBy ? [RuleBroken(.field(.nothingChanges), field: .due)] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.sales[sale].payBy = due
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    var opposite = self
    opposite.due = workshop.sales[sale].payBy
    return [.setPaymentDue(opposite)]
  }
}
