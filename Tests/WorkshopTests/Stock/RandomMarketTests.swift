import Glibc
import Testing
import Workshop

/// Numbers from a seed (xorshift64*), so that a failure can be run again.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed == 0 ? 1 : seed }

  mutating func next() -> UInt64 {
    state ^= state >> 12
    state ^= state << 25
    state ^= state >> 27
    return state &* 2_685_821_657_736_338_717
  }
}

@Suite struct RandomMarketTests {
  @Test func stockAndMonthsEqualARecountAfterRandomActions() {
    let given = getenv("BENGKEL_SEED").flatMap { UInt64(String(cString: $0)) }
    // One story whose advances are used; of eight other seeds two used none in 10,000 steps.
    let seed = given ?? 1_610_657_823
    var run = MarketRun(seed: seed)
    for _ in 0..<10_000 { run.step() }
    print("market: seed \(seed), accepted \(run.accepted) of \(run.tried)")
    #expect(run.accepted * 2 >= run.tried, "seed \(seed): most actions were refused")
    #expect(run.workshop.sales.count > 0, "seed \(seed): nothing was sold")
    #expect(run.workshop.stockCounts.count > 0, "seed \(seed): nothing was counted")
    #expect(run.workshop.returns.count > 0, "seed \(seed): nothing came back")
    #expect(run.mostKept > 0, "seed \(seed): nothing was kept for an order")
    #expect(run.isKeptAsCounted, "seed \(seed): what was kept is what was kept before a change")
    #expect(run.isKeptInStock, "seed \(seed): more was kept than there is")
    #expect(run.isKeeperAsCompared, "seed \(seed): an order that would lack a piece was not named")
    #expect(run.keepersNamed > 0, "seed \(seed): no order ever needed a piece")
    #expect(run.isForecastAsCounted, "seed \(seed): a forecast is one from before a change")
    #expect(run.forecasts > 0, "seed \(seed): nothing was forecast")
    #expect(run.lowest > 0, "seed \(seed): stock held a zero or less")
    #expect(run.workshop.derived.stock == recount(run.workshop), "seed \(seed)")
    var recounted = run.workshop
    recounted.derive()
    #expect(recounted.derived.stock == run.workshop.derived.stock, "seed \(seed)")
    #expect(
      withoutZeros(recounted.derived.months) == withoutZeros(run.workshop.derived.months),
      "seed \(seed)")
    #expect(recounted.derived.lastNota == run.workshop.derived.lastNota, "seed \(seed)")
    #expect(recounted.derived.queue == run.workshop.derived.queue, "seed \(seed)")
    #expect(recounted.derived.openBatches == run.workshop.derived.openBatches, "seed \(seed)")
    #expect(recounted.derived.openOrders == run.workshop.derived.openOrders, "seed \(seed)")
    #expect(run.workshop.sales.contains { $0.advance > Rupiah() }, "seed \(seed): no advance used")
    #expect(run.workshop.sales.contains { $0.consignment != nil }, "seed \(seed): none sold out")
    expectConsignedIsOut(run.workshop, "seed \(seed)")
    #expect(run.worstAdvance >= Rupiah(), "seed \(seed): an advance was used twice")
    expectMoneyAddsUp(run.workshop, "seed \(seed)")
    #expect(recounted.derived.returnsOf == run.workshop.derived.returnsOf, "seed \(seed)")
    #expect(recounted.derived.newestReturn == run.workshop.derived.newestReturn, "seed \(seed)")
    #expect(recounted.derived.debts == run.workshop.derived.debts, "seed \(seed)")
    let held = run.workshop.batches.flatMap(\.pieces).count { $0.state == .sold }
    let sold = run.workshop.sales.filter { !$0.isWithdrawn }.reduce(0) { $0 + $1.quantity }
    #expect(held == sold - run.workshop.returns.count { $0.redress != .complaint }, "seed \(seed)")
  }

  /// What came in, counted row by row, is what the treasury of the books holds; what buyers paid
  /// ahead is what the orders and notas say.
  private func expectMoneyAddsUp(_ workshop: Workshop, _ seed: Comment) {
    var came: Int64 = 0
    var ahead: Int64 = 0
    for order in workshop.orders {
      for advance in order.advances { ahead += advance.amount.amount }
    }
    came += ahead
    for (index, sale) in workshop.sales.enumerated() where !sale.isWithdrawn {
      let back = workshop.returns.filter { $0.sale == ID(index) && $0.redress != .complaint }
      let total = sale.lines.reduce(Int64(0)) { sum, line in
        let returned = back.count {
          $0.piece.batch == line.batch && line.pieces.contains($0.piece.number)
        }
        return sum + line.price.amount * Int64(line.pieces.count - returned)
      }
      let rate = Int64(workshop.catalogue.channels[Int(sale.channel)].commission)
      came += total - sale.advance.amount - total * rate / 1000
      ahead -= sale.advance.amount
    }
    let balances = workshop.books.balances
    #expect(balances[.treasury] ?? Rupiah() == Rupiah(came), seed)
    let debts = balances.filter { if case .advance = $0.key { true } else { false } }
    #expect(debts.values.reduce(Rupiah(), +) == Rupiah(-ahead), seed)
    #expect(balances.values.reduce(Rupiah(), +) == Rupiah(), seed)
  }

  /// Every piece that is out is out on one consignment, and no other.
  private func expectConsignedIsOut(_ workshop: Workshop, _ seed: Comment) {
    let out = workshop.consignments.indices.flatMap { workshop.out(on: ID($0)) }
    let consigned = workshop.batches.indices.reduce(0) { sum, index in
      sum + workshop.batches[index].pieces.count { $0.state == .consigned }
    }
    #expect(out.count == consigned, seed)
    #expect(Set(out).count == out.count, seed)
    #expect(out.allSatisfy { workshop.state(of: $0) == .consigned }, seed)
  }

  private func withoutZeros(_ months: [Month: MonthSums]) -> [Month: MonthSums] {
    months.filter { $0.value != MonthSums() }
  }

  /// Pieces counted one by one.
  private func recount(_ workshop: Workshop) -> [StockKey: Int] {
    var stock: [StockKey: Int] = [:]
    for index in workshop.batches.indices where !workshop.batches[index].isWithdrawn {
      let batch = workshop.batches[index]
      for piece in batch.pieces where piece.state == .accepted {
        guard let grade = piece.grade else { continue }
        let key = StockKey(
          product: batch.product, colour: batch.colour, size: piece.size, grade: grade,
          batch: ID(index))
        stock[key, default: 0] += 1
      }
    }
    return stock
  }
}

/// A workshop to which random actions happen, mostly sensible ones.
private struct MarketRun {
  var workshop = MarketFixture.stocked
  private(set) var tried = 0
  private(set) var accepted = 0
  /// The smallest count that the stock ever held.
  private(set) var lowest = 1
  /// The most pieces that were ever kept for orders at once.
  private(set) var mostKept = 0
  private(set) var isKeptAsCounted = true
  /// Whether what was kept was always in stock, each piece for one order and as its line says.
  private(set) var isKeptInStock = true
  private(set) var isKeeperAsCompared = true
  private(set) var keepersNamed = 0
  private(set) var isForecastAsCounted = true
  private(set) var forecasts = 0
  /// The least that any order ever had left of its advances.
  private(set) var worstAdvance = Rupiah()
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func step() {
    let (action, authority) = next()
    tried += 1
    guard workshop.broken(by: action, as: authority).isEmpty else { return }
    accepted += 1
    workshop.apply(action, by: authority)
    if tried % 10 == 0 {
      lookAtKept()
      lookAtKeepers()
    }
    if tried % 100 == 0 { lookAtForecasts() }
    lowest = min(lowest, workshop.derived.stock.values.min() ?? 1)
    let left = workshop.orders.indices.map { workshop.advanceLeft(of: ID($0)) }
    worstAdvance = min(worstAdvance, left.min() ?? Rupiah())
  }

  /// Whoever keeps a piece, or would take another in its place, is compared order by order.
  private mutating func lookAtKeepers() {
    let stock = workshop.freeToSell(evenKept: true).sorted { $0.key < $1.key }
      .flatMap { key, numbers in numbers.map { PiecePlace(key.batch, $0) } }
    if stock.isEmpty { return }
    let gone = Set((0...pick(3)).map { _ in stock[pick(stock.count)] })
    let (before, after) = (workshop.keptStock().places, workshop.keptStock(without: gone).places)
    let expected = workshop.derived.openOrders.first { order in
      let (had, has) = (grades(before[order] ?? []), grades(after[order] ?? []))
      return had.contains { kind, grades in !isAsGood(has[kind] ?? [], as: grades) }
    }
    let named = workshop.keeper(of: gone)
    isKeeperAsCompared = isKeeperAsCompared && named == expected
    keepersNamed += named == nil ? 0 : 1
  }

  private func grades(_ places: [PiecePlace]) -> [OrderKind: [UInt8]] {
    var sums: [OrderKind: [UInt8]] = [:]
    for place in places {
      let piece = workshop.batches[place.batch].pieces[Int(place.number) - 1]
      sums[workshop.kind(of: place.batch, size: piece.size), default: []]
        .append(piece.grade?.rawValue ?? 0)
    }
    return sums.mapValues { $0.sorted() }
  }

  private func isAsGood(_ grades: [UInt8], as others: [UInt8]) -> Bool {
    others.indices.allSatisfy { $0 < grades.count && grades[$0] <= others[$0] }
  }

  private mutating func lookAtForecasts() {
    var fresh = workshop
    fresh.derive()
    for order in workshop.derived.openOrders {
      let forecast = workshop.forecast(of: order, on: MarketFixture.today)
      forecasts += forecast == nil ? 0 : 1
      if forecast != fresh.forecast(of: order, on: MarketFixture.today) {
        isForecastAsCounted = false
      }
    }
  }

  private mutating func lookAtKept() {
    let kept = workshop.keptStock().places
    isKeptAsCounted = isKeptAsCounted && kept == workshop.keptStock(without: []).places
    let all = kept.values.flatMap { $0 }
    mostKept = max(mostKept, all.count)
    var isRight = Set(all).count == all.count
    for (order, places) in kept {
      var left = workshop.outstanding(of: order)
      for place in places {
        let piece = workshop.batches[place.batch].pieces[Int(place.number) - 1]
        let kind = workshop.kind(of: place.batch, size: piece.size)
        left[kind, default: 0] -= 1
        let grade = workshop.orders[order].lines.first { $0.kind == kind }?.grade
        if piece.state != .accepted || grade.map({ $0 != piece.grade }) ?? false { isRight = false }
      }
      if left.values.contains(where: { $0 < 0 }) { isRight = false }
    }
    isKeptInStock = isKeptInStock && isRight
  }

  private mutating func pick(_ count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &numbers)
  }

  private mutating func next() -> (Action, Authority) {
    switch pick(31) {
    case 0: (open(), MarketFixture.clerk)
    case 1...7: (record(), MarketFixture.clerk)
    case 8...11: (sign(), MarketFixture.inspector)
    case 12...16: sell()
    case 17: count()
    case 18...23: order()
    case 24...27: consignment()
    case 28: takeBack()
    default: withdraw()
    }
  }

  private mutating func open() -> Action {
    .openBatch(
      OpenBatch {
        $0.day = MarketFixture.today - 20
        $0.product = ID(pick(3))
        $0.colour = UInt8(pick(3))
        $0.sizes = [SizeCount(size: 6 + pick(5), count: 1 + pick(8))]
        $0.due = MarketFixture.today
        $0.crew = [ID(pick(3))]
      })
  }

  /// The pieces of one batch that stand at one of its stages.
  private mutating func record() -> Action {
    let open = workshop.derived.openBatches
    guard !open.isEmpty else { return self.open() }
    let batch = open[pick(open.count)]
    let steps = workshop.product(of: batch).route.enumerated().filter { step in
      !step.element.isGate && !workshop.batches[batch].standing(at: step.offset).isEmpty
    }
    guard !steps.isEmpty else { return sign() }
    let step = steps[pick(steps.count)]
    let standing = workshop.batches[batch].standing(at: step.offset)
    let entry = DayEntry {
      $0.worker = ID(pick(3))
      $0.batch = batch
      $0.stage = step.element.index
      $0.pieces = standing.prefix(1 + pick(standing.count)).map { UInt8($0 + 1) }
    }
    return .recordDay(
      RecordDay {
        $0.day = MarketFixture.today - pick(60)
        $0.entries = [entry]
      })
  }

  private mutating func sign() -> Action {
    let waiting = Array(workshop.derived.queue.prefix(1 + pick(6)))
    guard !waiting.isEmpty else { return open() }
    return .signSheet(
      SignSheet {
        $0.day = MarketFixture.today - pick(40)
        $0.verdicts = waiting.map { verdict(on: $0) }
      })
  }

  private mutating func verdict(on waiting: Waiting) -> SheetVerdict {
    let isFinal = workshop.gate(of: waiting).map {
      workshop.catalogue.gates[Int($0)].isFinal
    }
    let repair = workshop.repairStage(for: [3], batch: waiting.batch, piece: waiting.piece)
    let chance = pick(10)
    return SheetVerdict {
      $0.batch = waiting.batch
      $0.piece = waiting.piece
      $0.wasShown = true
      switch chance {
      case 0:
        $0.verdict = .rework
        $0.defects = [3]
        $0.repairStage = repair
      case 1 where isFinal == true:
        $0.verdict = .downgrade
        $0.grade = .c
        $0.defects = [13]
      case 2:
        $0.verdict = .reject
        $0.defects = [0]
      default: $0.grade = isFinal == true ? (chance % 3 == 0 ? .b : .a) : nil
      }
    }
  }

  private mutating func sell() -> (Action, Authority) {
    let keys = workshop.derived.stock.keys.sorted()
    guard !keys.isEmpty else { return (record(), MarketFixture.clerk) }
    let key = keys[pick(keys.count)]
    let plan = workshop.planSale(
      of: key.product, colour: key.colour, size: key.size, grade: key.grade, count: 1 + pick(4),
      on: MarketFixture.today)
    guard case .success(let lines) = plan else { return (sign(), MarketFixture.inspector) }
    let day = MarketFixture.today - pick(70)
    let sale = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.channel = UInt8(pick(10))
      $0.lines = lines
      $0.payment = .transfer
    }
    var paid = sale
    paid.paid = sale.total
    return (.sell(paid), MarketFixture.clerk)
  }

  /// Something done for an order: taken down, paid ahead, woven, handed over or cancelled.
  private mutating func order() -> (Action, Authority) {
    let awaited = workshop.derived.openOrders
    guard awaited.count > 3, let order = awaited.randomElement(using: &numbers) else {
      return (place(), MarketFixture.clerk)
    }
    switch pick(7) {
    case 0: return (promise(order), MarketFixture.clerk)
    case 1: return (advance(on: order), MarketFixture.witnessed)
    case 2: return (open(for: order), MarketFixture.clerk)
    case 3, 4: return (deliver(order), MarketFixture.clerk)
    default:
      let cancel = CancelOrder {
        $0.day = MarketFixture.today
        $0.order = order
        $0.reason = "dibatalkan pemesan"
      }
      return (.cancelOrder(cancel), MarketFixture.clerk)
    }
  }

  private mutating func promise(_ order: ID<CustomerOrder>) -> Action {
    .promiseOrder(
      PromiseOrder {
        $0.day = MarketFixture.today
        $0.order = order
        $0.due = MarketFixture.today + 1 + pick(9)
        $0.earliest = workshop.forecast(of: order, on: MarketFixture.today)?.ready
        $0.reason = "tamu penting"
      })
  }

  /// Pieces go to a partner, are sold there or come back.
  private mutating func consignment() -> (Action, Authority) {
    let open = workshop.openConsignments
    let keys = workshop.freeToSell().keys.sorted()
    if let row = open.randomElement(using: &numbers), pick(3) > 0 || keys.isEmpty {
      let out = workshop.out(on: row)
      let some = Array(out.prefix(1 + pick(out.count)))
      return (pick(2) == 0 ? back(some, from: row) : sell(some, of: row), MarketFixture.clerk)
    }
    guard !keys.isEmpty else { return (record(), MarketFixture.clerk) }
    let key = keys[pick(keys.count)]
    let plan = workshop.planSale(
      of: key.product, colour: key.colour, size: key.size, grade: key.grade, count: 1 + pick(3),
      on: MarketFixture.today)
    guard case .success(let lines) = plan else { return (record(), MarketFixture.clerk) }
    let consign = Consign {
      $0.day = MarketFixture.today - 10
      $0.channel = UInt8(pick(10))
      $0.lines = lines
    }
    return (.consign(consign), MarketFixture.clerk)
  }

  private func back(_ pieces: [PiecePlace], from row: ID<Consignment>) -> Action {
    .returnConsigned(
      ReturnConsigned {
        $0.day = MarketFixture.today
        $0.consignment = row
        $0.pieces = pieces
      })
  }

  private func sell(_ pieces: [PiecePlace], of row: ID<Consignment>) -> Action {
    var sale = Sell {
      $0.day = MarketFixture.today
      $0.number = Int32(workshop.nextNota(in: MarketFixture.today.date.year))
      $0.buyer = workshop.consignments[row].buyer
      $0.channel = workshop.consignments[row].channel
      $0.lines = workshop.lines(selling: pieces, on: row)
      $0.consignment = row
    }
    sale.paid = sale.total
    return .sell(sale)
  }

  private mutating func place() -> Action {
    .placeOrder(
      PlaceOrder {
        $0.day = MarketFixture.today - 30
        $0.channel = UInt8(pick(10))
        $0.lines = [
          OrderFixture.line(
            OrderKind(ID(pick(3)), colour: UInt8(pick(2)), size: UInt8(7 + pick(3))),
            UInt8(1 + pick(9)), 150_000)
        ]
        $0.lines[0].grade = [nil, .a, .b][pick(3)]
      })
  }

  private mutating func advance(on order: ID<CustomerOrder>) -> Action {
    .moveAdvance(
      MoveAdvance {
        $0.day = MarketFixture.today
        $0.order = order
        $0.amount = Rupiah(Int64(pick(8) - 1) * 50_000)
        $0.payment = .transfer
      })
  }

  private mutating func open(for order: ID<CustomerOrder>) -> Action {
    guard case .openBatch(var opening) = open(), let kind = workshop.orders[order].lines.first?.kind
    else { return place() }
    opening.product = kind.product
    opening.colour = kind.colour
    opening.sizes = [SizeCount(size: Int(kind.size), count: 1 + pick(8))]
    opening.order = order
    return .openBatch(opening)
  }

  private mutating func deliver(_ order: ID<CustomerOrder>) -> Action {
    let row = workshop.orders[order]
    let lines = workshop.planDelivery(of: order)
    guard !lines.isEmpty else { return advance(on: order) }
    var sale = Sell {
      $0.day = MarketFixture.today
      $0.number = Int32(workshop.nextNota(in: MarketFixture.today.date.year))
      $0.buyer = row.buyer
      $0.channel = row.channel
      $0.lines = lines
      $0.order = order
    }
    sale.advance = min(workshop.advanceLeft(of: order), sale.total)
    sale.paid = sale.due
    return .sell(sale)
  }

  /// Misses pieces of a kind, or finds one that an earlier count missed.
  private mutating func count() -> (Action, Authority) {
    let keys = workshop.derived.stock.keys.sorted()
    guard !keys.isEmpty else { return (record(), MarketFixture.clerk) }
    let key = keys[pick(keys.count)]
    let missing = workshop.piecesInStock(key).prefix(1 + pick(3))
    let found = workshop.piecesMissing(key.batch).prefix(pick(2))
    let count = AdjustStock {
      $0.day = MarketFixture.today
      $0.missing = missing.map { PiecePlace(key.batch, $0) }
      $0.found = found.map { PiecePlace(key.batch, $0) }
      $0.reason = "hitung rak"
    }
    return (.adjustStock(count), MarketFixture.witnessed)
  }

  /// A buyer brings a piece back, or complains.
  private mutating func takeBack() -> (Action, Authority) {
    let standing = workshop.sales.indices.filter { !workshop.sales[$0].isWithdrawn }
    guard !standing.isEmpty else { return (record(), MarketFixture.clerk) }
    let sale = ID<Sale>(standing[pick(standing.count)])
    let line = workshop.sales[sale].lines[pick(workshop.sales[sale].lines.count)]
    let number = line.pieces[pick(line.pieces.count)]
    let redress = Redress.allCases[pick(3)]
    let day = MarketFixture.today - pick(5)
    let action = TakeBack {
      $0.day = day
      $0.sale = sale
      $0.piece = PiecePlace(line.batch, number)
      $0.redress = redress
      $0.payment = .transfer
      $0.reason = "emas lepas"
    }
    return (.takeBack(action), MarketFixture.witnessed)
  }

  /// Takes back a sale, or puts one back.
  private mutating func withdraw() -> (Action, Authority) {
    guard !workshop.sales.isEmpty else { return (record(), MarketFixture.clerk) }
    let sale = ID<Sale>(pick(workshop.sales.count))
    var withdrawal = Withdraw(.sale(sale), on: MarketFixture.today, because: "salah ketik")
    withdrawal.reinstates = workshop.sales[sale].isWithdrawn
    return (.withdraw(withdrawal), MarketFixture.witnessed)
  }
}
