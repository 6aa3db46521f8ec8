/// What is said of a lot of material when it comes in.
package struct LotTerms: Record {
  package var day = Day()
  package var label = ""
  package var source = ""
  package var quantity: Int32 = 0
  package var price = Rupiah()

  package init() {}
}

/// A lot of material that was entered wrong; its kind stays, for its unit does.
package struct AmendedLot: Record {
  package var lot = ID<MaterialLot>()
  package var before = LotTerms()
  package var after = LotTerms()

  package init() {}
}

extension MaterialLot {
  package var terms: LotTerms {
    get {
      LotTerms {
        $0.day = day
        $0.label = label
        $0.source = source
        $0.quantity = quantity
        $0.price = price
      }
    }
    set {
      day = newValue.day
      label = newValue.label
      source = newValue.source
      quantity = newValue.quantity
      price = newValue.price
    }
  }
}

extension AmendedLot: Amended {
  var capability: Capability { .record }

  var opposite: AmendedLot {
    var opposite = self
    opposite.before = after
    opposite.after = before
    return opposite
  }

  /// What it cost is a cost of its day, and of the batches that used it.
  func countedDays(in workshop: Workshop) -> [Day] {
    guard workshop.materialLots.contains(lot) else { return [] }
    let isWorth = before.price != after.price || before.quantity != after.quantity
    let moved = isWorth ? workshop.moves(of: lot).map { workshop.materialMoves[$0].day } : []
    let isCost = isWorth || before.day != after.day
    return (isCost ? [before.day, after.day] : []) + moved
  }

  /// Rules: a lot that came into the store, a label of its own, no less than has left it, and not
  /// after the first of it left.
  func broken(in workshop: Workshop, on day: Day, as authority: Authority) -> [RuleBroken] {
    guard workshop.materialLots.contains(lot) else { return [RuleBroken(.field(.unknownRow))] }
    let row = workshop.materialLots[lot]
    if row.isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    let early = workshop.brokenBeforeStore(row.day)
    if !early.isEmpty { return early }
    if row.terms != before { return [RuleBroken(.history(.changedMeanwhile))] }
    if before == after { return [RuleBroken(.field(.nothingChanges))] }
    var receiving = ReceiveMaterial()
    receiving.day = after.day
    receiving.label = after.label
    receiving.kind = row.kind
    receiving.source = after.source
    receiving.quantity = after.quantity
    receiving.price = after.price
    let isOwnLabel = workshop.materialLot(label: after.label) == lot
    let broken = receiving.broken(in: workshop, as: authority).filter {
      !(isOwnLabel && $0.rule == .material(.lotLabelTaken))
    }
    return broken + workshop.brokenNew(after.day, today: day) + brokenUse(in: workshop)
  }

  private func brokenUse(in workshop: Workshop) -> [RuleBroken] {
    let moves = workshop.moves(of: lot).map { workshop.materialMoves[$0] }
    let gone = moves.reduce(0) { $0 + Int($1.quantity) }
    if gone > Int(after.quantity) {
      return [
        RuleBroken(
          .field(.numberOutOfRange(lowest: gone, highest: ReceiveMaterial.mostUnits)),
          field: .quantity)
      ]
    }
    guard let first = moves.map(\.day).min(), first < after.day else { return [] }
    return [RuleBroken(.material(.beforeLot(after.day)), field: .day)]
  }

  /// Its cost follows it, and so do the batches that were opened with its label.
  func apply(to workshop: inout Workshop, by user: ID<User>) {
    workshop.materialLots[lot].terms = after
    if before.label != after.label {
      for index in workshop.batches.indices where workshop.batches[index].lot == before.label {
        workshop.batches[index].lot = after.label
      }
    }
    if let cost = workshop.materialLots[lot].cost {
      workshop.costs[cost].day = after.day
      workshop.costs[cost].amount = after.price
      workshop.costs[cost].words = "lot \(after.label)"
      workshop.costs[cost].isWithdrawn = after.price == Rupiah()
    } else if after.price > Rupiah() {
      workshop.materialLots[lot].cost = workshop.costs.append(
        Expense {
          $0.day = after.day
          $0.amount = after.price
          $0.words = "lot \(after.label)"
          $0.officer = user
        })
    }
  }
}

extension Workshop {
  /// The rules that a day to which something is moved has come and is one of the store's.
  func brokenNew(_ day: Day, today: Day) -> [RuleBroken] {
    day > today ? [RuleBroken(.field(.dayInFuture), field: .day)] : brokenBeginning(day)
  }
}
