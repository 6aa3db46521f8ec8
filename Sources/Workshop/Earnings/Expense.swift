/// Material or another expense that the profit of its month bears.
package struct Expense: Record {
  package var day = Day()
  /// The batch it was for; nil for the whole workshop.
  package var batch: ID<WeavingBatch>?
  /// Below zero to correct a month that is closed.
  package var amount = Rupiah()
  package var words = ""
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

/// The entry of a cost.
package struct NoteCost: Record {
  package var day = Day()
  package var batch: ID<WeavingBatch>?
  package var amount = Rupiah()
  package var words = ""

  package init() {}
}

extension NoteCost {
  /// Rules: an amount, words for it, and a batch that exists.
  func broken(in workshop: Workshop) -> [RuleBroken] {
    var broken = words.brokenAsName(.words, atMost: 40, required: true)
    if amount == Rupiah() || amount > Rupiah.largest || amount < Rupiah() - Rupiah.largest {
      broken.append(RuleBroken(.amountMissing, field: .amount))
    }
    if let batch, !workshop.batches.contains(batch) || workshop.batches[batch].isWithdrawn {
      broken.append(RuleBroken(.unknownRow, field: .batch))
    }
    return broken
  }

  func apply(to workshop: inout Workshop, by officer: ID<User>) {
    workshop.costs.append(
      Expense {
        $0.day = day
        $0.batch = batch
        $0.amount = amount
        $0.words = words
        $0.officer = officer
      })
  }
}
