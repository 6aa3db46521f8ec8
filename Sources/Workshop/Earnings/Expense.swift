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

extension NoteCost: DatedFact {
  package var capability: Capability? { .money }

  /// Rules: an amount, words for it, and a batch that exists.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken = words.brokenAsName(.words, atMost: 40, required: true)
    if amount == Rupiah() || amount > Rupiah.largest || amount < Rupiah() - Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .amount))
    }
    if let batch, !workshop.batches.contains(batch) || workshop.batches[batch].isWithdrawn {
      broken.append(RuleBroken(.field(.unknownRow), field: .batch))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.costs.append(
      Expense {
        $0.day = day
        $0.batch = batch
        $0.amount = amount
        $0.words = words
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.cost(workshop.costs.nextID), on: day))]
  }
}

extension Expense: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Expense>> { \.costs }
  static var keeper: Capability { .money }

  /// Rules: that of a lot of material goes with its lot, that of a session with its session.
  static func broken(
    _ id: ID<Expense>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let isOfLot = workshop.materialLots.contains { $0.cost == id }
    if isOfLot { return [RuleBroken(.material(.costOfLot))] }
    let isOfSession = workshop.courseSessions.contains { $0.cost == id }
    return isOfSession ? [RuleBroken(.course(.costOfSession))] : []
  }

  static func countedDays(_ id: ID<Expense>, in workshop: Workshop) -> [Day] {
    [workshop.costs[id].day]
  }
}
