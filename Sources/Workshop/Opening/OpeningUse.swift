extension Workshop {
  /// Whether something came of a row since it was signed, so that it is corrected forwards alone.
  package func isOpeningUsed(_ id: ID<OpeningRow>) -> Bool {
    let row = openings[id]
    guard row.counts else { return false }
    if let batch = row.batch, isUsed(batch) { return true }
    if let sale = row.sale { return isUsed(sale) }
    if let consignment = row.consignment {
      let now = consignments[consignment]
      return now.isWithdrawn || !now.returns.isEmpty || !sales(of: consignment).isEmpty
    }
    if let order = row.order { return isUsed(order, of: row) }
    if let lot = row.lot { return materialLots[lot].isWithdrawn || !moves(of: lot).isEmpty }
    if let count = row.toolCount {
      return row.tools.contains { number in
        let tool = Tool(Int(row.kind), Int(number))
        return isWrittenOff(tool) || derived.newestCount[tool] != count
      }
    }
    switch row.block {
    case .premi: return movements.contains { $0.worker == row.person }
    case .dues: return row.month.map { month in deposits.contains { $0.month == month } } ?? false
    case .finished, .consigned, .receivable, .inWork, .cash, .orders, .material, .tools:
      return false
    }
  }

  private func isUsed(_ batch: ID<WeavingBatch>) -> Bool {
    let rows = derived.openingOf[batch] ?? []
    let pieces = rows.flatMap { openingPieces(of: openings[$0]) }
    return batches[batch].isWithdrawn || batches[batch].pieces != pieces
      || !moves(to: batch).isEmpty || !(derived.blockedPieces[batch] ?? []).isEmpty
  }

  private func isUsed(_ sale: ID<Sale>) -> Bool {
    sales[sale].isWithdrawn || sales[sale].settled != nil || !returns(of: sale).isEmpty
      || !payments(of: sale).isEmpty
  }

  private func isUsed(_ order: ID<CustomerOrder>, of row: OpeningRow) -> Bool {
    let now = orders[order]
    return now.isWithdrawn || now.cancelled != nil || now.promises.count > 1
      || now.advances.count > (row.value > Rupiah() ? 1 : 0)
      || !(derived.orderSales[order] ?? []).isEmpty || !(derived.orderBatches[order] ?? []).isEmpty
  }

  /// Whether a row stands for something from before the store, which only the opening balances put
  /// in or take out.
  func brokenBeforeStore(_ day: Day) -> [RuleBroken] {
    day < settings.firstDay ? [RuleBroken(.opening(.ofOpening))] : []
  }

  /// Makes anew what is derived from the rows of the opening: which batches and orders they became,
  /// and what people had.
  mutating func deriveOpenings() {
    derived.openingOf = [:]
    derived.openingOrders = []
    for index in openings.indices where !openings[index].isWithdrawn {
      let row = openings[index]
      if let batch = row.batch { derived.openingOf[batch, default: []].append(ID(index)) }
      if let order = row.order { derived.openingOrders.insert(order) }
    }
    derived.opened = [:]
    for row in openings where row.counts && row.block == .premi && !row.isWithdrawn {
      guard let person = row.person else { continue }
      derived.opened[person] = Opened(saved: row.value, usable: row.usable)
    }
  }
}
