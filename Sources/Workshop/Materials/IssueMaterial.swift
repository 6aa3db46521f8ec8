/// Material that goes from a lot to a batch.
package struct IssueMaterial: Record {
  package var day = Day()
  package var lot = ID<MaterialLot>()
  package var batch = ID<WeavingBatch>()
  package var quantity: Int32 = 0

  package init() {}
}

extension IssueMaterial: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a lot that has so much left, from its day on, and a batch that stands.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken = workshop.broken(lot, on: day)
    if !workshop.batches.contains(batch) || workshop.batches[batch].isWithdrawn {
      broken.append(RuleBroken(.field(.unknownRow), field: .batch))
    }
    guard broken.isEmpty else { return broken }
    let left = workshop.left(in: lot)
    return (1...max(1, left)).contains(Int(quantity)) && left > 0
      ? [] : [RuleBroken(.material(.materialShort(left: left)), field: .quantity)]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let move = workshop.materialMoves.append(
      MaterialMove {
        $0.day = day
        $0.lot = lot
        $0.batch = batch
        $0.quantity = quantity
        $0.officer = authority.user
      })
    workshop.note(move)
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.materialMove(workshop.materialMoves.nextID), on: day))]
  }
}

/// What a count of a lot found to differ from the records, agreed to by a second person.
package struct AdjustMaterial: Record {
  package var day = Day()
  package var lot = ID<MaterialLot>()
  /// How much less there is; below zero, how much more.
  package var quantity: Int32 = 0
  package var reason = ""

  package init() {}
}

extension AdjustMaterial: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a difference that leaves no less than nothing, a reason, a second person.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken = workshop.broken(lot, on: day)
    guard broken.isEmpty else { return broken }
    if quantity == 0 { broken.append(RuleBroken(.field(.nothingChanges), field: .quantity)) }
    let left = workshop.left(in: lot)
    let most = ReceiveMaterial.mostUnits
    if Int(quantity) > left || left - Int(quantity) > most {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: most)), field: .quantity))
    }
    broken += reason.brokenAsText(.reason, atMost: 60, required: true)
    if broken.isEmpty && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.quality(.secondPersonMissing)))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let move = workshop.materialMoves.append(
      MaterialMove {
        $0.day = day
        $0.lot = lot
        $0.quantity = quantity
        $0.reason = reason
        $0.officer = authority.user
        $0.approver = authority.signer
      })
    workshop.note(move)
  }
}

extension Workshop {
  /// Whether a lot stands and a day is none before it came.
  fileprivate func broken(_ lot: ID<MaterialLot>, on day: Day) -> [RuleBroken] {
    guard materialLots.contains(lot), !materialLots[lot].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: .lot)]
    }
    let first = materialLots[lot].day
    return day < first ? [RuleBroken(.material(.beforeLot(first)), field: .day)] : []
  }
}

extension MaterialMove: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<MaterialMove>> { \.materialMoves }
  static var keeper: Capability { .record }

  /// Rules: one of an issue, and as much is left when it is put back.
  static func broken(
    _ id: ID<MaterialMove>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.materialMoves[id]
    if row.batch == nil { return [RuleBroken(.field(.unknownRow))] }
    let left = workshop.left(in: row.lot)
    if withdrawal.reinstates
      && (workshop.materialLots[row.lot].isWithdrawn || left < Int(row.quantity))
    {
      return [RuleBroken(.material(.materialShort(left: left)), field: .quantity)]
    }
    return []
  }
}
