extension Workshop {
  /// Makes everything that is derived from the rows anew, as after reading them from disk.
  package mutating func derive() {
    openBatches = []
    queue = []
    condemned = []
    corrections = [:]
    secondLookAt = [:]
    stock = [:]
    months = [:]
    acceptedOn = [:]
    lastNota = [:]
    registers = RegisterIndex()
    sheetOfDay = [:]
    pastMonths = []
    countedSales = []
    accounts = [:]
    debts = Debts()
    countedReturns = []
    movesOfLot = [:]
    movesOfBatch = [:]
    for index in materialMoves.indices { note(ID<MaterialMove>(index)) }
    newestCount = [:]
    for index in toolCounts.indices where !toolCounts[index].isWithdrawn {
      note(ID<ToolCount>(index))
    }
    printed = Set(printings.flatMap(\.proofs))
    returnsOf = [:]
    newestReturn = [:]
    for index in returns.indices { count(ID<BuyerReturn>(index)) }
    for index in people.indices where !people[index].isWithdrawn {
      if let register = people[index].identity?.register { registers.add(ID(index), register) }
    }
    for index in sheets.indices { sheetOfDay[sheets[index].day] = ID(index) }
    for index in batches.indices { derive(batch: ID(index)) }
    queue.sort()
    for index in inspections.indices { derive(inspection: index) }
    for index in checks.indices {
      derive(rejection: index)
      derive(correction: index)
    }
    for index in secondLooks.indices { secondLookAt[secondLooks[index].check] = ID(index) }
    for index in sales.indices { derive(sale: index) }
    for index in pastOutputs.indices { notePast(pastOutputs[index].day) }
    for index in pastSales.indices { count(pastSales[index]) }
    for closed in closures { count(closed) }
    deriveBlocks()
    deriveLots()
    deriveOrders()
    deriveConsignments()
    for movement in movements { accounts[movement.worker, default: Account()].add(movement) }
  }

  /// Reads batches and sales only where there are orders.
  private mutating func deriveOrders() {
    openOrders = []
    orderBatches = [:]
    orderSales = [:]
    if orders.isEmpty { return }
    for index in batches.indices {
      if let order = batches[index].order { orderBatches[order, default: []].append(ID(index)) }
    }
    for index in sales.indices {
      if let order = sales[index].order { orderSales[order, default: []].append(ID(index)) }
    }
    openOrders = orders.indices.map { ID($0) }.filter { isAwaited($0) }
  }

  private mutating func deriveConsignments() {
    consignmentSales = [:]
    if consignments.isEmpty { return }
    for index in sales.indices {
      if let row = sales[index].consignment { consignmentSales[row, default: []].append(ID(index)) }
    }
  }

  /// Reads the checks only where a batch was put under a plan.
  private mutating func deriveLots() {
    lotOf = [:]
    lotChecks = [:]
    for index in lots.indices { lotOf[lots[index].batch] = ID(index) }
    if lots.isEmpty { return }
    for index in checks.indices { noteInLot(ID(index)) }
  }

  /// Notes that a month has history.
  mutating func notePast(_ day: Day) {
    if pastMonths.last != day.month && !pastMonths.contains(day.month) {
      pastMonths.append(day.month)
    }
  }

  private mutating func derive(batch id: ID<WeavingBatch>) {
    let batch = batches[id]
    let state = batch.state
    if state == .running || state == .waitingForQuality { openBatches.append(id) }
    guard state != .withdrawn else { return }
    for (place, piece) in batch.pieces.enumerated() {
      if piece.state == .accepted { moveStock(batch: id, piece: piece, by: 1) }
      guard piece.state == .waiting else { continue }
      queue.append(
        Waiting {
          $0.batch = id
          $0.piece = UInt8(place + 1)
          $0.since = waitingSince(PiecePlace(id, UInt8(place + 1)))
        })
    }
  }

  private mutating func derive(inspection index: Int) {
    let inspection = inspections[index]
    let first = Int(inspection.firstCheck.index)
    count(first..<first + Int(inspection.count), on: inspection.day)
  }

  private mutating func derive(rejection index: Int) {
    let check = checks[index]
    guard check.verdict == .reject else { return }
    if check.isUpheld == nil { condemned.append(ID(index)) }
    if check.isUpheld == true { countUpheld(check) }
  }

  private mutating func derive(correction index: Int) {
    guard let mistaken = checks[index].corrects, checks[index].isUpheld != false else { return }
    corrections[mistaken] = ID(index)
  }

  private mutating func derive(sale index: Int) {
    let sale = sales[index]
    lastNota[Int(sale.year)] = max(lastNota[Int(sale.year)] ?? 0, Int(sale.number))
    count(sale, by: 1)
    if sale.isOwed { countDebt(ID(index), by: 1) }
  }
}
