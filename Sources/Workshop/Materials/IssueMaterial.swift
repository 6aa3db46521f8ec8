/// Material that goes from a lot to a batch.
package struct IssueMaterial: Record {
  package var day = Day()
  package var lot = ID<MaterialLot>()
  package var batch = ID<WeavingBatch>()
  package var quantity: Int32 = 0

  package init() {}
}

extension IssueMaterial {
  /// Rules: a lot that has so much left, from its day on, and a batch that stands.
  func broken(in workshop: Workshop) -> [RuleBroken] {
    var broken = workshop.broken(lot, on: day)
    if !workshop.batches.contains(batch) || workshop.batches[batch].isWithdrawn {
      broken.append(RuleBroken(.unknownRow, field: .batch))
    }
    guard broken.isEmpty else { return broken }
    let left = workshop.left(in: lot)
    return (1...max(1, left)).contains(Int(quantity)) && left > 0
      ? [] : [RuleBroken(.materialShort(left: left), field: .quantity)]
  }

  func apply(to workshop: inout Workshop, by officer: ID<User>) {
    let move = workshop.materialMoves.append(
      MaterialMove {
        $0.day = day
        $0.lot = lot
        $0.batch = batch
        $0.quantity = quantity
        $0.officer = officer
      })
    workshop.note(move)
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

extension AdjustMaterial {
  /// Rules: a difference that leaves no less than nothing, a reason, a second person.
  func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken = workshop.broken(lot, on: day)
    guard broken.isEmpty else { return broken }
    if quantity == 0 { broken.append(RuleBroken(.nothingChanges, field: .quantity)) }
    let left = workshop.left(in: lot)
    let most = ReceiveMaterial.mostUnits
    if Int(quantity) > left || left - Int(quantity) > most {
      broken.append(RuleBroken(.numberOutOfRange(lowest: 0, highest: most), field: .quantity))
    }
    broken += reason.brokenAsText(.reason, atMost: 60, required: true)
    if broken.isEmpty && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.secondPersonMissing))
    }
    return broken
  }

  func apply(to workshop: inout Workshop, by authority: Authority) {
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
      return [RuleBroken(.unknownRow, field: .lot)]
    }
    let first = materialLots[lot].day
    return day < first ? [RuleBroken(.beforeLot(first), field: .day)] : []
  }
}
