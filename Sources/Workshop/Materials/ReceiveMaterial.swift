/// The arrival of a lot of material; what it cost is noted as a cost of its month at once.
package struct ReceiveMaterial: Record {
  package var day = Day()
  package var label = ""
  package var kind: UInt8 = 0
  package var source = ""
  package var quantity: Int32 = 0
  package var price = Rupiah()

  package init() {}
}

extension ReceiveMaterial: DatedFact {
  package var capability: Capability? { .record }

  package static let mostUnits = 100_000

  /// Rules: a label of its own, a known kind, a source, an amount; a price or none.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken = label.brokenAsName(.lot, atMost: 20, required: true)
    if workshop.materialLot(label: label) != nil {
      broken.append(RuleBroken(.material(.lotLabelTaken), field: .lot))
    }
    if Int(kind) >= workshop.materials.count {
      broken.append(RuleBroken(.field(.unknownRow), field: .kind))
    }
    broken += source.brokenAsName(.source, atMost: 40, required: true)
    if !(1...Self.mostUnits).contains(Int(quantity)) {
      broken.append(
        RuleBroken(.field(.numberOutOfRange(lowest: 1, highest: Self.mostUnits)), field: .quantity))
    }
    if price < Rupiah() || price > Rupiah.largest {
      broken.append(RuleBroken(.earnings(.amountMissing), field: .price))
    }
    return broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    var cost: ID<Expense>?
    if price > Rupiah() {
      cost = workshop.costs.append(
        Expense {
          $0.day = day
          $0.amount = price
          $0.words = "lot \(label)"
          $0.officer = authority.user
        })
    }
    workshop.materialLots.append(
      MaterialLot {
        $0.day = day
        $0.label = label
        $0.kind = kind
        $0.source = source
        $0.quantity = quantity
        $0.price = price
        $0.cost = cost
        $0.officer = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.materialLot(workshop.materialLots.nextID), on: day))]
  }
}

extension MaterialLot: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<MaterialLot>> { \.materialLots }
  static var keeper: Capability { .record }

  /// Rules: nothing has left it, no support stands that became it, and its label is free; it goes
  /// with its cost.
  static func broken(
    _ id: ID<MaterialLot>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.materialLots[id]
    let before = workshop.brokenBeforeStore(row.day)
    if !before.isEmpty { return before }
    if withdrawal.reinstates, workshop.materialLot(label: row.label) != nil {
      return [RuleBroken(.material(.lotLabelTaken), field: .lot)]
    }
    if !withdrawal.reinstates && workshop.support(behind: id) != nil {
      return [RuleBroken(.partnership(.supportStands))]
    }
    return workshop.moves(of: id).isEmpty ? [] : [RuleBroken(.material(.lotInUse))]
  }

  static func apply(_ withdrawal: Withdraw, to id: ID<MaterialLot>, in workshop: inout Workshop) {
    workshop.materialLots[id].isWithdrawn = !withdrawal.reinstates
    if let cost = workshop.materialLots[id].cost {
      workshop.costs[cost].isWithdrawn = !withdrawal.reinstates
    }
  }

  static func countedDays(_ id: ID<MaterialLot>, in workshop: Workshop) -> [Day] {
    workshop.materialLots[id].cost?.countedDays(in: workshop) ?? []
  }
}
