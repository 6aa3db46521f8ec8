/// What may change of a batch after it was opened, beside its pieces.
package struct BatchTerms: Record {
  package var due = Day()
  package var crew: [ID<Inmate>] = []
  /// What it is for, as text, where it serves no order.
  package var destination = ""
  /// Label of the material lot.
  package var lot = ""
  /// The order that it serves.
  package var order: ID<CustomerOrder>?

  package init() {}
}

extension WeavingBatch {
  package var terms: BatchTerms {
    get {
      BatchTerms {
        $0.due = due
        $0.crew = crew
        $0.destination = destination
        $0.lot = lot
        $0.order = order
      }
    }
    set {
      due = newValue.due
      crew = newValue.crew
      destination = newValue.destination
      lot = newValue.lot
      order = newValue.order
    }
  }

  /// How many pieces belong to it: all but those that were taken out before any work.
  package var quantity: Int { pieces.reduce(0) { $0 + ($1.state == .takenOut ? 0 : 1) } }
}

extension Piece {
  /// Whether nothing was done on it and nothing is known of it: it may be taken out of its batch.
  package var isUntouched: Bool {
    state == .working && makers.isEmpty && step == 0 && reworks == 0 && returns == 0
  }
}

extension Workshop {
  /// The label of a batch's lot is that of a lot that came in, or empty.
  func brokenLot(_ label: String) -> [RuleBroken] {
    let broken = label.brokenAsName(.lot, atMost: 20)
    if label.isEmpty || !broken.isEmpty { return broken }
    guard let lot = materialLot(label: label), materialLots[lot].label == label else {
      return [RuleBroken(.material(.lotUnknown), field: .lot)]
    }
    return []
  }

  /// What a batch is opened for is awaited and lacks such pieces.
  func brokenOrder(
    _ order: ID<CustomerOrder>, product: ID<Product>, colour: UInt8
  ) -> [RuleBroken] {
    if let rule = brokenOpen(order) { return [RuleBroken(rule, field: .order)] }
    let isOrdered = outstanding(of: order).keys.contains {
      $0.product == product && $0.colour == colour
    }
    return isOrdered ? [] : [RuleBroken(.order(.notOrdered), field: .order)]
  }

  /// Whoever joins a crew may work; nobody stands in it twice.
  func brokenCrew(
    _ crew: [ID<Inmate>], on day: Day, besides former: [ID<Inmate>] = []
  ) -> [RuleBroken] {
    var broken: [RuleBroken] = []
    if crew.isEmpty { broken.append(RuleBroken(.weaving(.crewEmpty), field: .crew)) }
    for worker in crew where !former.contains(worker) {
      guard people.contains(worker) else {
        broken.append(RuleBroken(.field(.unknownRow), field: .crew))
        continue
      }
      let obstacles = obstacles(of: worker, from: day)
      if !obstacles.isEmpty {
        broken.append(RuleBroken(.weaving(.mayNotWork(worker, obstacles)), field: .crew))
      }
    }
    if Set(crew).count != crew.count {
      broken.append(RuleBroken(.weaving(.workerListedTwice), field: .crew))
    }
    return broken
  }

  /// Moves a batch from the order that it served to the one that it serves.
  mutating func serve(
    _ order: ID<CustomerOrder>?, insteadOf former: ID<CustomerOrder>?, by batch: ID<WeavingBatch>
  ) {
    if order == former { return }
    if let former {
      derived.orderBatches[former]?.removeAll { $0 == batch }
      if derived.orderBatches[former]?.isEmpty ?? false { derived.orderBatches[former] = nil }
    }
    guard let order else { return }
    let behind = derived.orderBatches[order]?.firstIndex { $0 > batch }
    let end = derived.orderBatches[order]?.count ?? 0
    derived.orderBatches[order, default: []].insert(batch, at: behind ?? end)
  }
}
