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
    let seed = given ?? UInt64.random(in: 1...UInt64(UInt32.max))
    var run = MarketRun(seed: seed)
    for _ in 0..<500 { run.step() }
    print("market: seed \(seed), accepted \(run.accepted) of \(run.tried)")
    #expect(run.accepted * 2 >= run.tried, "seed \(seed): most actions were refused")
    #expect(run.workshop.sales.count > 0, "seed \(seed): nothing was sold")
    #expect(run.workshop.stockCounts.count > 0, "seed \(seed): nothing was counted")
    #expect(run.workshop.returns.count > 0, "seed \(seed): nothing came back")
    #expect(run.lowest > 0, "seed \(seed): stock held a zero or less")
    #expect(run.workshop.stock == recount(run.workshop), "seed \(seed)")
    var derived = run.workshop
    derived.derive()
    #expect(derived.stock == run.workshop.stock, "seed \(seed)")
    #expect(withoutZeros(derived.months) == withoutZeros(run.workshop.months), "seed \(seed)")
    #expect(derived.lastNota == run.workshop.lastNota, "seed \(seed)")
    #expect(derived.queue == run.workshop.queue, "seed \(seed)")
    #expect(derived.openBatches == run.workshop.openBatches, "seed \(seed)")
    #expect(derived.returnsOf == run.workshop.returnsOf, "seed \(seed)")
    #expect(derived.newestReturn == run.workshop.newestReturn, "seed \(seed)")
    #expect(derived.debts == run.workshop.debts, "seed \(seed)")
    let held = run.workshop.batches.flatMap(\.pieces).count { $0.state == .sold }
    let sold = run.workshop.sales.filter { !$0.isWithdrawn }.reduce(0) { $0 + $1.quantity }
    #expect(held == sold - run.workshop.returns.count { $0.redress != .complaint }, "seed \(seed)")
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
  private var numbers: SeededNumbers

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func step() {
    let (action, authority) = next()
    tried += 1
    guard workshop.broken(by: action, as: authority).isEmpty else { return }
    accepted += 1
    workshop.apply(action, by: authority)
    lowest = min(lowest, workshop.stock.values.min() ?? 1)
  }

  private mutating func pick(_ count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &numbers)
  }

  private mutating func next() -> (Action, Authority) {
    switch pick(20) {
    case 0: (open(), MarketFixture.clerk)
    case 1...7: (record(), MarketFixture.clerk)
    case 8...11: (sign(), MarketFixture.inspector)
    case 12...16: sell()
    case 17: count()
    case 18: takeBack()
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
    let open = workshop.openBatches
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
    let waiting = Array(workshop.queue.prefix(1 + pick(6)))
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
    let keys = workshop.stock.keys.sorted()
    guard !keys.isEmpty else { return (record(), MarketFixture.clerk) }
    let key = keys[pick(keys.count)]
    let plan = workshop.planSale(
      of: key.product, colour: key.colour, size: key.size, grade: key.grade, count: 1 + pick(4))
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

  /// Misses pieces of a kind, or finds one that an earlier count missed.
  private mutating func count() -> (Action, Authority) {
    let keys = workshop.stock.keys.sorted()
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
