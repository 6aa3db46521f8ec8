import Workshop

/// Sales, money and the shelf of a run.
extension EverythingRun {
  /// Some pieces of one kind in stock at a price.
  private mutating func lines() -> [SaleLine] {
    guard let key = workshop.freeToSell().keys.sorted().randomElement(using: &numbers) else {
      return []
    }
    let plan = workshop.planSale(
      of: key.product, colour: key.colour, size: key.size, grade: key.grade, count: 1 + pick(3),
      on: today)
    guard case .success(let lines) = plan else { return [] }
    return lines
  }

  mutating func sell() -> (Action, Authority) {
    let day = someDay()
    let isOwed = pick(3) == 0
    let channel = UInt8(pick(10))
    let lines = lines()
    var sale = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.channel = channel
      $0.lines = lines
      $0.payment = isOwed ? .unpaid : .transfer
    }
    sale.paid = isOwed ? Rupiah() : sale.total
    return (.sell(sale), Sample.clerk)
  }

  /// Voids a nota, a cost, an order or a consignment, or puts one back.
  mutating func withdraw() -> (Action, Authority) {
    let day = pick(3) == 0 ? someDay() : today
    switch pick(8) {
    case 0 where !workshop.costs.isEmpty:
      let cost = ID<Expense>(pick(workshop.costs.count))
      return (.withdraw(Withdraw(.cost(cost), on: day)), EarningsFixture.treasurer)
    case 1 where !workshop.consignments.isEmpty:
      let row = ID<Consignment>(pick(workshop.consignments.count))
      return (.withdraw(Withdraw(.consignment(row), on: day)), Sample.clerk)
    case 2 where !workshop.orders.isEmpty:
      let order = ID<CustomerOrder>(pick(workshop.orders.count))
      return (.withdraw(Withdraw(.order(order), on: day)), Sample.clerk)
    default:
      guard !workshop.sales.isEmpty else { return sell() }
      let sale = ID<Sale>(pick(workshop.sales.count))
      var voiding = Withdraw(.sale(sale), on: day, because: "barang kembali")
      voiding.reinstates = workshop.sales[sale].isWithdrawn
      return (.withdraw(voiding), Self.witnessed)
    }
  }

  mutating func pay() -> (Action, Authority) {
    let owed = workshop.sales.indices.filter { workshop.sales[$0].isOwed }
    guard let sale = owed.randomElement(using: &numbers) else { return sell() }
    let day = someDay()
    let payment = ReceivePayment {
      $0.day = day
      $0.sale = ID(sale)
    }
    return (.receivePayment(payment), Sample.clerk)
  }

  mutating func takeBack() -> (Action, Authority) {
    let standing = workshop.sales.indices.filter { !workshop.sales[$0].isWithdrawn }
    guard let sale = standing.randomElement(using: &numbers) else { return sell() }
    let line = workshop.sales[sale].lines[pick(workshop.sales[sale].lines.count)]
    let number = line.pieces[pick(line.pieces.count)]
    let day = someDay()
    let redress = Redress.allCases[pick(3)]
    let payment: Payment = workshop.sales[sale].isOwed ? .unpaid : .transfer
    let action = TakeBack {
      $0.day = day
      $0.sale = ID(sale)
      $0.piece = PiecePlace(line.batch, number)
      $0.redress = redress
      $0.payment = payment
      $0.reason = "emas lepas"
    }
    return (.takeBack(action), Self.witnessed)
  }

  /// A count that misses pieces, or finds some that an earlier one missed.
  mutating func count() -> (Action, Authority) {
    guard let key = workshop.derived.stock.keys.sorted().randomElement(using: &numbers) else {
      return sell()
    }
    let missing = workshop.piecesInStock(key).prefix(pick(3))
    let found = workshop.piecesMissing(key.batch).prefix(pick(3))
    let day = someDay()
    let count = AdjustStock {
      $0.day = day
      $0.missing = missing.map { PiecePlace(key.batch, $0) }
      $0.found = found.map { PiecePlace(key.batch, $0) }
      $0.reason = "hitung rak"
    }
    return (.adjustStock(count), Self.witnessed)
  }

  /// Pieces go to a partner, are sold there or come back.
  mutating func consignment() -> (Action, Authority) {
    let day = someDay()
    guard let row = workshop.openConsignments.randomElement(using: &numbers), pick(3) > 0 else {
      let lines = lines()
      let consign = Consign {
        $0.day = day
        $0.channel = 4
        $0.lines = lines
      }
      return (.consign(consign), Sample.clerk)
    }
    let out = workshop.out(on: row)
    let some = Array(out.prefix(1 + pick(out.count)))
    if pick(2) == 0 {
      let back = ReturnConsigned {
        $0.day = day
        $0.consignment = row
        $0.pieces = some
      }
      return (.returnConsigned(back), Sample.clerk)
    }
    var sale = Sell {
      $0.day = max(day, workshop.consignments[row].day)
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.buyer = workshop.consignments[row].buyer
      $0.channel = workshop.consignments[row].channel
      $0.lines = workshop.lines(selling: some, on: row)
      $0.consignment = row
    }
    sale.paid = sale.total
    return (.sell(sale), Sample.clerk)
  }

  /// An order with money ahead, handed over or ended.
  mutating func order() -> (Action, Authority) {
    let day = someDay()
    guard let order = workshop.derived.openOrders.randomElement(using: &numbers), pick(4) > 0 else {
      let kind = OrderKind(ID(pick(3)), colour: 0, size: 8)
      let quantity = UInt8(1 + pick(5))
      let placing = PlaceOrder {
        $0.day = day
        $0.lines = [OrderFixture.line(kind, quantity)]
      }
      return (.placeOrder(placing), Sample.clerk)
    }
    let advance = MoveAdvance {
      $0.day = day
      $0.order = order
      $0.amount = Rupiah(Int64(pick(5) - 1) * 50_000)
      $0.payment = .transfer
    }
    let lines = workshop.planDelivery(of: order)
    if pick(2) == 0 || lines.isEmpty { return (.moveAdvance(advance), Self.witnessed) }
    var sale = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.buyer = workshop.orders[order].buyer
      $0.lines = lines
      $0.order = order
    }
    sale.advance = min(workshop.advanceLeft(of: order), sale.total)
    sale.paid = sale.due
    return (.sell(sale), Sample.clerk)
  }

  // MARK: Money

  mutating func spend() -> (Action, Authority) {
    (EarningsFixture.cost(Int64(pick(150_000) - 10_000), on: someDay()), EarningsFixture.treasurer)
  }

  mutating func move() -> (Action, Authority) {
    let worker = pick(4)
    let balance = Int(workshop.account(of: ID(worker)).balance.amount)
    let kind: MovementKind = [.needs, .bank, .correction][pick(3)]
    let amount = Int64(1 + pick(max(1, balance / 20)))
    return (
      EarningsFixture.move(kind, amount, of: worker, on: someDay()), EarningsFixture.approved
    )
  }

  mutating func deposit() -> (Action, Authority) {
    guard let closed = workshop.closures.map(\.figures).randomElement(using: &numbers) else {
      return spend()
    }
    let owed = closed.part(.state) - workshop.deposited(for: closed.month)
    let day = someDay()
    let amount = Rupiah(Int64(1 + pick(Int(max(1, owed.amount)))))
    let deposit = DepositPNBP {
      $0.day = day
      $0.month = closed.month
      $0.amount = amount
      $0.billing = "820261123456789"
      $0.ntpn = "NTPN00000000" + Workshop.padded(workshop.deposits.count, to: 4)
    }
    return (.depositPNBP(deposit), EarningsFixture.treasurer)
  }

  mutating func close() -> (Action, Authority) {
    guard let month = workshop.firstOpenMonth, month.last < today else { return sell() }
    let closing = EarningsFixture.closing(month, on: today, in: workshop)
    return (.closeMonth(closing), EarningsFixture.approved)
  }
}
