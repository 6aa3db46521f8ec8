/// A row that can be taken out of every list and sum, and put back; its number stays its own.
package enum Subject: Equatable, Sendable {
  case inmate(ID<Inmate>)
  case batch(ID<WeavingBatch>)
  case buyer(ID<Buyer>)
  case sale(ID<Sale>)
  case cost(ID<Expense>)
  case training(ID<Training>)
  case order(ID<CustomerOrder>)
  case consignment(ID<Consignment>)
  case materialLot(ID<MaterialLot>)
  /// Material issued to a batch.
  case materialMove(ID<MaterialMove>)
  case dispute(ID<Dispute>)
  case toolCount(ID<ToolCount>)
}

/// Takes back what was created, or puts back what was taken.
package struct Withdraw: Record {
  package var inmate: ID<Inmate>?
  package var batch: ID<WeavingBatch>?
  package var buyer: ID<Buyer>?
  package var sale: ID<Sale>?
  package var day = Day()
  /// Why; needed when a second person must agree.
  package var reason = ""
  /// True to put the row back.
  package var reinstates = false
  package var cost: ID<Expense>?
  package var training: ID<Training>?
  package var order: ID<CustomerOrder>?
  package var consignment: ID<Consignment>?
  package var materialLot: ID<MaterialLot>?
  package var materialMove: ID<MaterialMove>?
  package var dispute: ID<Dispute>?
  package var toolCount: ID<ToolCount>?

  package init() {}

  package init(_ subject: Subject, on day: Day, because reason: String = "") {
    self.day = day
    self.reason = reason
    switch subject {
    case .inmate(let id): inmate = id
    case .batch(let id): batch = id
    case .buyer(let id): buyer = id
    case .sale(let id): sale = id
    case .cost(let id): cost = id
    case .training(let id): training = id
    case .order(let id): order = id
    case .consignment(let id): consignment = id
    case .materialLot(let id): materialLot = id
    case .materialMove(let id): materialMove = id
    case .dispute(let id): dispute = id
    case .toolCount(let id): toolCount = id
    }
  }
}

extension Withdraw {
  /// Whoever may make a thing may take it back.
  var capability: Capability {
    if cost != nil { return .money }
    return dispute == nil ? .record : .seeMoney
  }

  var reversal: Withdraw {
    var opposite = self
    opposite.reinstates.toggle()
    return opposite
  }

  /// Rules: the row exists, is in the other state, and nothing else leans on it.
  func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if let inmate { return broken(inmate, in: workshop) }
    if let batch { return broken(batch, in: workshop) }
    if let buyer { return broken(buyer, in: workshop) }
    if let sale { return broken(sale, in: workshop, as: authority) }
    if let cost { return broken(cost, in: workshop) }
    if let training { return broken(training, in: workshop) }
    if let order { return broken(order, in: workshop) }
    if let consignment { return broken(consignment, in: workshop) }
    if let materialLot { return broken(materialLot, in: workshop) }
    if let materialMove { return broken(materialMove, in: workshop) }
    if let dispute { return broken(dispute, in: workshop) }
    if let toolCount { return workshop.broken(toolCount, reinstating: reinstates) }
    return [RuleBroken(.unknownRow)]
  }

  private func broken(_ inmate: ID<Inmate>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.people.contains(inmate) else { return [RuleBroken(.unknownRow)] }
    let row = workshop.people[inmate]
    if row.isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    if reinstates, let other = row.identity.flatMap({ workshop.registers[$0.register] }) {
      return [RuleBroken(.registerTaken(other), field: .register)]
    }
    if workshop.hasWorked(inmate) || workshop.hasHadTools(inmate) {
      return [RuleBroken(.hasWorked)]
    }
    return workshop.trainings(of: inmate).isEmpty ? [] : [RuleBroken(.hasTrained)]
  }

  private func broken(_ batch: ID<WeavingBatch>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.batches.contains(batch) else { return [RuleBroken(.unknownRow)] }
    let row = workshop.batches[batch]
    if row.isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    let hasOutput =
      row.pieces.contains { !$0.makers.isEmpty } || row.material.contains { $0.started != nil }
    return hasOutput ? [RuleBroken(.batchHasOutput)] : []
  }

  private func broken(_ buyer: ID<Buyer>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.buyers.contains(buyer) else { return [RuleBroken(.unknownRow)] }
    if workshop.buyers[buyer].isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    let hasBought = workshop.sales.indices.contains {
      workshop.sales[$0].buyer == buyer && !workshop.sales[$0].isWithdrawn
    }
    let hasOrdered = workshop.orders.contains { $0.buyer == buyer && !$0.isWithdrawn }
    let hasTaken = workshop.consignments.contains { $0.buyer == buyer && !$0.isWithdrawn }
    return hasBought || hasOrdered || hasTaken ? [RuleBroken(.buyerHasBought)] : []
  }

  /// One's own sale of the same day goes back at once; any other needs a reason and a second
  /// person.
  ///
  /// A voiding is taken back as of its own day alone, for the months keep what they have.
  private func broken(
    _ sale: ID<Sale>, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    guard workshop.sales.contains(sale) else { return [RuleBroken(.unknownRow)] }
    let row = workshop.sales[sale]
    if row.isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    if reinstates, let voided = row.withdrawnOn, voided != max(day, row.day) {
      return [RuleBroken(.nothingChanges)]
    }
    if workshop.takenBack(from: sale) > 0 { return [RuleBroken(.saleHasReturns)] }
    let isOwnToday = row.seller == authority.user && row.day == day
    if !isOwnToday && !workshop.isApproved(authority) {
      return [RuleBroken(.secondPersonMissing)]
    }
    let text = reason.brokenAsText(.reason, atMost: 60, required: !isOwnToday)
    if !text.isEmpty { return text }
    guard reinstates else { return [] }
    if let buyer = row.buyer, workshop.buyers[buyer].isWithdrawn {
      return [RuleBroken(.isWithdrawn, field: .buyer)]
    }
    return row.lines.flatMap { $0.brokenPieces(in: workshop, from: row.source) }
      + row.brokenOrder(in: workshop)
  }

  private func broken(_ cost: ID<Expense>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.costs.contains(cost) else { return [RuleBroken(.unknownRow)] }
    if workshop.materialLots.contains(where: { $0.cost == cost }) {
      return [RuleBroken(.costOfLot)]
    }
    return workshop.costs[cost].isWithdrawn != reinstates ? [RuleBroken(.nothingChanges)] : []
  }

  private func broken(_ training: ID<Training>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.trainings.contains(training) else { return [RuleBroken(.unknownRow)] }
    let row = workshop.trainings[training]
    if row.isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    let isMissing = row.participants.contains { workshop.people[$0].isWithdrawn }
    return reinstates && isMissing ? [RuleBroken(.isWithdrawn, field: .participants)] : []
  }

  /// An order that anything came of is cancelled, not withdrawn.
  private func broken(_ order: ID<CustomerOrder>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.orders.contains(order) else { return [RuleBroken(.unknownRow)] }
    let row = workshop.orders[order]
    if row.isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    if reinstates && workshop.buyers[row.buyer].isWithdrawn {
      return [RuleBroken(.isWithdrawn, field: .buyer)]
    }
    if !row.advances.isEmpty { return [RuleBroken(.orderHasAdvance)] }
    let isBegun = !workshop.batches(for: order).isEmpty || !workshop.sales(of: order).isEmpty
    return isBegun ? [RuleBroken(.orderHasBatch)] : []
  }

  /// What was sold of it or came back stays on record.
  private func broken(_ consignment: ID<Consignment>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.consignments.contains(consignment) else { return [RuleBroken(.unknownRow)] }
    let row = workshop.consignments[consignment]
    if row.isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    if !row.returns.isEmpty || !workshop.sales(of: consignment).isEmpty {
      return [RuleBroken(.consignmentSettled)]
    }
    guard reinstates else { return [] }
    if workshop.buyers[row.buyer].isWithdrawn { return [RuleBroken(.isWithdrawn, field: .buyer)] }
    return row.lines.flatMap { $0.brokenPieces(in: workshop, from: .stock(nil)) }
  }

  /// A lot goes with its cost, while nothing has left it.
  private func broken(_ lot: ID<MaterialLot>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.materialLots.contains(lot) else { return [RuleBroken(.unknownRow)] }
    let row = workshop.materialLots[lot]
    if row.isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    if reinstates, workshop.materialLot(label: row.label) != nil {
      return [RuleBroken(.lotLabelTaken, field: .lot)]
    }
    return workshop.moves(of: lot).isEmpty ? [] : [RuleBroken(.lotInUse)]
  }

  private func broken(_ move: ID<MaterialMove>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.materialMoves.contains(move), workshop.materialMoves[move].batch != nil else {
      return [RuleBroken(.unknownRow)]
    }
    let row = workshop.materialMoves[move]
    if row.isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    let left = workshop.left(in: row.lot)
    if reinstates && (workshop.materialLots[row.lot].isWithdrawn || left < Int(row.quantity)) {
      return [RuleBroken(.materialShort(left: left), field: .quantity)]
    }
    return []
  }

  /// What was settled stays on record.
  private func broken(_ dispute: ID<Dispute>, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.disputes.contains(dispute) else { return [RuleBroken(.unknownRow)] }
    let row = workshop.disputes[dispute]
    if row.isWithdrawn != reinstates { return [RuleBroken(.nothingChanges)] }
    if row.settled != nil { return [RuleBroken(.disputeSettled)] }
    let isTaken = workshop.openDispute(of: row.worker, in: row.month) != nil
    return reinstates && isTaken ? [RuleBroken(.slipDisputed)] : []
  }

  func apply(to workshop: inout Workshop) {
    if let inmate {
      workshop.people[inmate].isWithdrawn = !reinstates
      if let register = workshop.people[inmate].identity?.register {
        if reinstates {
          workshop.registers.add(inmate, register)
        } else {
          workshop.registers.remove(inmate, register)
        }
      }
    }
    if let batch {
      workshop.batches[batch].isWithdrawn = !reinstates
      workshop.refreshOpen(batch)
    }
    if let buyer { workshop.buyers[buyer].isWithdrawn = !reinstates }
    if let sale { workshop.withdraw(sale, on: reinstates ? nil : day) }
    if let cost { workshop.costs[cost].isWithdrawn = !reinstates }
    if let training { workshop.trainings[training].isWithdrawn = !reinstates }
    if let order {
      workshop.orders[order].isWithdrawn = !reinstates
      workshop.refreshOpen(order)
    }
    if let consignment {
      workshop.consignments[consignment].isWithdrawn = !reinstates
      workshop.move(
        workshop.consignments[consignment].places, to: reinstates ? .consigned : .accepted)
    }
    if let materialLot {
      workshop.materialLots[materialLot].isWithdrawn = !reinstates
      if let cost = workshop.materialLots[materialLot].cost {
        workshop.costs[cost].isWithdrawn = !reinstates
      }
    }
    if let materialMove { workshop.materialMoves[materialMove].isWithdrawn = !reinstates }
    if let dispute { workshop.disputes[dispute].isWithdrawn = !reinstates }
    if let toolCount { workshop.withdraw(toolCount, reinstating: reinstates) }
  }
}
