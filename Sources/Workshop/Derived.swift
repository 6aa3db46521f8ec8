/// What follows from the rows of a workshop: kept while actions are applied (a test recounts it),
/// so that no page has to read a table from end to end.
package struct Derived: Equatable, Sendable {
  /// Batches with pieces still in work or waiting, in order of opening.
  package var openBatches: [ID<WeavingBatch>] = []
  /// Pieces that wait for a verdict, longest first.
  package var queue: [Waiting] = []
  /// Rejections that wait for their second signature.
  package var condemned: [ID<QualityCheck>] = []
  /// By which correction a check was corrected; one that the second person refused is none.
  package var corrections: [ID<QualityCheck>: ID<QualityCheck>] = [:]
  /// The second look at a check that was drawn.
  package var secondLookAt: [ID<QualityCheck>: ID<SecondLook>] = [:]
  /// Pieces that may be sold: the sum of all events, without zeros.
  package var stock: [StockKey: Int] = [:]
  package var months: [Month: MonthSums] = [:]
  /// Pieces that got a grade, by the day of their sheet.
  package var acceptedOn: [Day: Int] = [:]
  /// The last nota number of each year.
  package var lastNota: [Int: Int] = [:]
  /// The months that history brought, in the order it came.
  package var pastMonths: [Month] = []
  package var registers = RegisterIndex()
  package var sheetOfDay: [Day: ID<DaySheet>] = [:]
  /// The notas whose money is in the closed months.
  package var countedSales: Set<ID<Sale>> = []
  package var accounts: [ID<Inmate>: Account] = [:]
  /// The returns whose money is in the closed months.
  package var countedReturns: Set<ID<BuyerReturn>> = []
  package var returnsOf: [ID<Sale>: [ID<BuyerReturn>]] = [:]
  /// The last time that a piece came back from a buyer.
  package var newestReturn: [PiecePlace: ID<BuyerReturn>] = [:]
  /// The papers whose original was printed.
  package var printed: Set<Proof> = []
  /// How often a paper came out of the printer, by its name.
  package var printsOf: [String: Int] = [:]
  /// Withdrawn ones among them.
  package var movesOfLot: [ID<MaterialLot>: [ID<MaterialMove>]] = [:]
  package var movesOfBatch: [ID<WeavingBatch>: [ID<MaterialMove>]] = [:]
  /// The newest count that stands of each tool that was ever counted.
  package var newestCount: [Tool: ID<ToolCount>] = [:]
  /// What buyers still owe.
  package var debts = Debts()
  /// What came for notas on credit in parts, withdrawn ones too.
  package var paymentsOf: [ID<Sale>: [ID<PartPayment>]] = [:]
  /// The numbers of the pieces under blocks that stand.
  package var blockedPieces: [ID<WeavingBatch>: Set<UInt8>] = [:]
  /// The plan that a batch is under.
  package var lotOf: [ID<WeavingBatch>: ID<LotPlan>] = [:]
  /// The first verdict at the final gate on each piece of a lot's sample.
  package var lotChecks: [ID<LotPlan>: [UInt8: ID<QualityCheck>]] = [:]

  /// Orders that are still to be handed over, in the order in which they came.
  package var openOrders: [ID<CustomerOrder>] = []
  /// The batches that were opened for an order and the notas written on it, withdrawn ones too.
  package var orderBatches: [ID<CustomerOrder>: [ID<WeavingBatch>]] = [:]
  package var orderSales: [ID<CustomerOrder>: [ID<Sale>]] = [:]
  /// The notas written on a consignment, withdrawn ones too.
  package var consignmentSales: [ID<Consignment>: [ID<Sale>]] = [:]
  /// The holidays that stand, by their names.
  package var holidays: [Day: String] = [:]

  /// The rows of the opening that a batch was made of, and the orders among them.
  package var openingOf: [ID<WeavingBatch>: [ID<OpeningRow>]] = [:]
  package var openingOrders: Set<ID<CustomerOrder>> = []
  /// What people had when the store began.
  package var opened: [ID<Inmate>: Opened] = [:]
  /// What was corrected of the rows of day sheets, and of the makers of pieces.
  package var outputCorrections: [ID<Output>: [ID<OutputCorrection>]] = [:]
  package var makerCorrections: [PiecePlace: [ID<OutputCorrection>]] = [:]
  /// How each place on the waiting list ended that did.
  package var waitingEnds: [ID<WaitingPlace>: ID<WaitingEnd>] = [:]

  var remembered = Remembered.nothing

  package init() {}
}

extension Workshop {
  /// Makes everything that is derived from the rows anew, as after reading them from disk.
  package mutating func derive() {
    derived = Derived()
    for holiday in holidays { note(holiday) }
    for index in materialMoves.indices { note(ID<MaterialMove>(index)) }
    for index in toolCounts.indices where !toolCounts[index].isWithdrawn {
      note(ID<ToolCount>(index))
    }
    derived.printed = Set(printings.flatMap(\.proofs))
    for print in prints { note(print) }
    for index in returns.indices { count(ID<BuyerReturn>(index)) }
    for index in people.indices where !people[index].isWithdrawn {
      if let register = people[index].identity?.register {
        derived.registers.add(ID(index), register)
      }
    }
    for index in sheets.indices { derived.sheetOfDay[sheets[index].day] = ID(index) }
    for index in batches.indices { derive(batch: ID(index)) }
    derived.queue.sort()
    for index in inspections.indices { derive(inspection: index) }
    for index in checks.indices {
      derive(rejection: index)
      derive(correction: index)
    }
    for index in secondLooks.indices { derived.secondLookAt[secondLooks[index].check] = ID(index) }
    for index in payments.indices { note(ID<PartPayment>(index)) }
    for index in sales.indices { derive(sale: index) }
    for index in pastOutputs.indices { notePast(pastOutputs[index].day) }
    for index in pastSales.indices { count(pastSales[index]) }
    for closed in closures { count(closed) }
    deriveBlocks()
    deriveLots()
    deriveOrders()
    deriveConsignments()
    for index in outputCorrections.indices { note(ID<OutputCorrection>(index)) }
    for index in waitingEnds.indices where !waitingEnds[index].isWithdrawn {
      derived.waitingEnds[waitingEnds[index].place] = ID(index)
    }
    for movement in movements {
      derived.accounts[movement.worker, default: Account()].add(movement)
    }
    deriveOpenings()
    derived.remembered = Remembered()
  }

  /// Reads batches and sales only where there are orders.
  private mutating func deriveOrders() {
    if orders.isEmpty { return }
    for index in batches.indices {
      if let order = batches[index].order {
        derived.orderBatches[order, default: []].append(ID(index))
      }
    }
    for index in sales.indices {
      if let order = sales[index].order { derived.orderSales[order, default: []].append(ID(index)) }
    }
    derived.openOrders = orders.indices.map { ID($0) }.filter { isAwaited($0) }
  }

  private mutating func deriveConsignments() {
    if consignments.isEmpty { return }
    for index in sales.indices {
      if let row = sales[index].consignment {
        derived.consignmentSales[row, default: []].append(ID(index))
      }
    }
  }

  /// Reads the checks only where a batch was put under a plan.
  private mutating func deriveLots() {
    for index in lots.indices { derived.lotOf[lots[index].batch] = ID(index) }
    if lots.isEmpty { return }
    for index in checks.indices { noteInLot(ID(index)) }
  }

  /// Notes that a month has history.
  mutating func notePast(_ day: Day) {
    if derived.pastMonths.last != day.month && !derived.pastMonths.contains(day.month) {
      derived.pastMonths.append(day.month)
    }
  }

  private mutating func derive(batch id: ID<WeavingBatch>) {
    let batch = batches[id]
    let state = batch.state
    if state == .running || state == .waitingForQuality { derived.openBatches.append(id) }
    guard state != .withdrawn else { return }
    for (place, piece) in batch.pieces.enumerated() {
      if piece.state == .accepted { moveStock(batch: id, piece: piece, by: 1) }
      guard piece.state == .waiting else { continue }
      derived.queue.append(
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
    if check.isUpheld == nil { derived.condemned.append(ID(index)) }
    if check.isUpheld == true { countUpheld(check) }
  }

  private mutating func derive(correction index: Int) {
    guard let mistaken = checks[index].corrects, checks[index].isUpheld != false else { return }
    derived.corrections[mistaken] = ID(index)
  }

  private mutating func derive(sale index: Int) {
    let sale = sales[index]
    derived.lastNota[Int(sale.year)] = max(derived.lastNota[Int(sale.year)] ?? 0, Int(sale.number))
    count(sale, by: 1)
    if sale.isOwed { countDebt(ID(index), by: 1) }
  }
}
