extension Workshop {
  /// Lets all rows of a block count: what they became before is put back, the others become rows of
  /// the workshop now.
  mutating func signOpening(_ block: OpeningBlock, by authority: Authority) {
    for id in openingRows(of: block) where !openings[id].counts {
      openings[id].counts = true
      if isMade(id) { stand(id, true) } else { make(id, by: authority) }
    }
    deriveOpenings()
  }

  /// Takes back what the rows of a block became, but where something came of it since.
  mutating func reopenOpening(_ block: OpeningBlock) {
    let rows = openingRows(of: block).filter { openings[$0].counts && !isOpeningUsed($0) }
    for id in rows {
      openings[id].counts = false
      stand(id, false)
    }
    deriveOpenings()
  }

  private func isMade(_ id: ID<OpeningRow>) -> Bool {
    let row = openings[id]
    return row.batch != nil || row.order != nil || row.lot != nil || row.toolCount != nil
  }

  /// Puts what a row became in or out of every list and sum.
  private mutating func stand(_ id: ID<OpeningRow>, _ stands: Bool) {
    let row = openings[id]
    if let sale = row.sale, sales[sale].isWithdrawn == stands {
      if !stands { countDebt(sale, by: -1) }
      sales[sale].isWithdrawn = !stands
      if stands { countDebt(sale, by: 1) }
    }
    if let batch = row.batch, batches[batch].isWithdrawn == stands { stand(batch, stands) }
    if let consignment = row.consignment { consignments[consignment].isWithdrawn = !stands }
    if let lot = row.lot { materialLots[lot].isWithdrawn = !stands }
    if let order = row.order {
      orders[order].isWithdrawn = !stands
      refreshOpen(order)
    }
    if let count = row.toolCount {
      toolCounts[count].isWithdrawn = !stands
      if stands { note(count) } else { forget(count) }
    }
  }

  private mutating func stand(_ batch: ID<WeavingBatch>, _ stands: Bool) {
    batches[batch].isWithdrawn = !stands
    for (place, piece) in batches[batch].pieces.enumerated() {
      switch piece.state {
      case .accepted: moveStock(batch: batch, piece: piece, by: stands ? 1 : -1)
      case .waiting:
        if stands {
          joinQueue(piece: place, of: batch)
        } else {
          leaveQueue(piece: place, of: batch)
        }
      case .working, .condemned, .rejected, .sold, .lost, .consigned, .left, .takenOut: break
      }
    }
    refreshOpen(batch)
  }

  private mutating func make(_ id: ID<OpeningRow>, by authority: Authority) {
    let row = openings[id]
    switch row.block {
    case .finished, .consigned, .receivable, .inWork: makePieces(id, by: authority)
    case .orders: makeOrder(id)
    case .material: makeLot(id, by: authority)
    case .tools: makeCount(id, by: authority)
    case .premi, .dues, .cash: break
    }
  }

  // MARK: Pieces

  private mutating func makePieces(_ id: ID<OpeningRow>, by authority: Authority) {
    let rows =
      openings[id].block == .inWork
      ? openingRows(of: .inWork).filter { openings[$0].label == openings[id].label } : [id]
    let first = openings[id]
    let pieces = rows.flatMap { openingPieces(of: openings[$0]) }
    let batch = batches.append(
      WeavingBatch {
        $0.product = first.product
        $0.colour = first.colour
        $0.opened = openingDay
        $0.due = first.block == .inWork ? first.due : openingDay
        $0.destination = first.block == .inWork ? first.words : ""
        $0.crew = crew(of: rows)
        $0.pieces = pieces
        $0.material = products[first.product].materialStages.map { _ in
          MaterialWork {
            $0.started = openingDay
            $0.latest = openingDay
          }
        }
        // So that putting it up is the one way in which pieces come in.
        $0.isWithdrawn = true
      })
    for row in rows {
      openings[row].batch = batch
      openings[row].counts = true
    }
    stand(batch, true)
    if first.block == .receivable { makeSale(id, of: batch, by: authority) }
    if first.block == .consigned { makeConsignment(id, of: batch, by: authority) }
  }

  private func crew(of rows: [ID<OpeningRow>]) -> [ID<Inmate>] {
    rows.map { openings[$0] }.flatMap { [$0.person].compactMap { $0 } + $0.makers }
      .reduce(into: []) { crew, worker in
        if !crew.contains(worker) { crew.append(worker) }
      }
  }

  /// The pieces of a row as they stand when it is signed.
  func openingPieces(of row: OpeningRow) -> [Piece] {
    let route = products[row.product].route
    let step = row.block == .inWork ? Int(row.step) : route.count
    let stages = route.prefix(step).filter { !$0.isGate }.map(\.index)
    let piece = Piece {
      $0.size = row.size
      $0.step = UInt8(clamping: step)
      $0.makers = row.makers.isEmpty ? [] : made(stages, by: row.makers)
      switch row.block {
      case .inWork:
        $0.holder = row.person ?? $0.makers.last?.worker
        $0.state = route[step].isGate ? .waiting : .working
      case .consigned: $0.state = .consigned
      case .receivable: $0.state = .sold
      case .finished, .premi, .dues, .cash, .orders, .material, .tools: $0.state = .accepted
      }
      if row.block != .inWork {
        $0.grade = row.grade
        $0.holder = $0.makers.last?.worker
      }
    }
    return Array(repeating: piece, count: Int(row.count))
  }

  /// The first stage by the first of them, and so on in turn.
  private func made(_ stages: [UInt8], by makers: [ID<Inmate>]) -> [Made] {
    stages.enumerated().map { place, stage in
      Made {
        $0.stage = stage
        $0.worker = makers[place % makers.count]
        $0.day = openingDay
      }
    }
  }

  private func line(of id: ID<OpeningRow>, batch: ID<WeavingBatch>) -> SaleLine {
    let row = openings[id]
    return SaleLine {
      $0.batch = batch
      $0.size = row.size
      $0.grade = row.grade
      $0.pieces = Array(1...row.count)
      $0.price = row.value
    }
  }

  private mutating func makeSale(
    _ id: ID<OpeningRow>, of batch: ID<WeavingBatch>, by authority: Authority
  ) {
    let row = openings[id]
    let year = openingDay.date.year
    let sale = sales.append(
      Sale {
        $0.day = openingDay
        $0.year = Int32(year)
        $0.number = row.number
        $0.buyer = row.buyer
        $0.channel = row.channel
        $0.lines = [line(of: id, batch: batch)]
        $0.payment = .unpaid
        $0.seller = authority.user
        $0.isOpening = true
      })
    openings[id].sale = sale
    derived.lastNota[year] = max(derived.lastNota[year] ?? 0, Int(row.number))
    countDebt(sale, by: 1)
  }

  private mutating func makeConsignment(
    _ id: ID<OpeningRow>, of batch: ID<WeavingBatch>, by authority: Authority
  ) {
    let row = openings[id]
    openings[id].consignment = consignments.append(
      Consignment {
        $0.day = openingDay
        $0.buyer = row.buyer ?? ID(0)
        $0.channel = row.channel
        $0.lines = [line(of: id, batch: batch)]
        $0.officer = authority.user
      })
  }

  // MARK: What is no piece

  private mutating func makeOrder(_ id: ID<OpeningRow>) {
    let row = openings[id]
    let order = orders.append(
      CustomerOrder {
        $0.day = openingDay
        $0.buyer = row.buyer ?? ID(0)
        $0.channel = row.channel
        $0.lines = row.lines
        $0.promises = [
          OrderPromise {
            $0.day = openingDay
            $0.due = row.due
          }
        ]
        guard row.value > Rupiah() else { return }
        $0.advances = [
          Advance {
            $0.day = openingDay
            $0.amount = row.value
          }
        ]
      })
    openings[id].order = order
    refreshOpen(order)
  }

  private mutating func makeLot(_ id: ID<OpeningRow>, by authority: Authority) {
    let row = openings[id]
    openings[id].lot = materialLots.append(
      MaterialLot {
        $0.day = openingDay
        $0.label = row.label
        $0.kind = row.kind
        $0.source = row.words
        $0.quantity = row.quantity
        $0.price = row.value
        $0.officer = authority.user
      })
  }

  /// Tools that nobody has in hand need no count.
  private mutating func makeCount(_ id: ID<OpeningRow>, by authority: Authority) {
    let row = openings[id]
    guard let holder = row.person else { return }
    let count = toolCounts.append(
      ToolCount {
        $0.day = openingDay
        $0.out = row.tools.map { ToolHandout(Tool(Int(row.kind), Int($0)), to: holder) }
        $0.officer = authority.user
      })
    openings[id].toolCount = count
    note(count)
  }
}
