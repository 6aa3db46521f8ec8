import Glibc
import Testing
import Workshop

/// Money in is money out and balances, whatever happens in whatever order.
@Suite struct RandomEarningsTests {
  @Test func noRupiahIsLostOrMadeInTenThousandRandomActions() throws {
    let given = getenv("BENGKEL_SEED").flatMap { UInt64(String(cString: $0)) }
    let seed = given ?? UInt64.random(in: 1...UInt64(UInt32.max))
    var run = EarningsRun(seed: seed)
    for _ in 0..<10_000 { run.step() }
    let workshop = run.workshop
    print("earnings: seed \(seed), accepted \(run.accepted), months \(workshop.closures.count)")
    #expect(run.accepted * 2 >= run.tried, "seed \(seed): most actions were refused")
    #expect(workshop.closures.count > 20, "seed \(seed): few months were closed")
    #expect(workshop.closures.contains { !$0.figures.returned.isEmpty }, "seed \(seed)")
    #expect(!workshop.movements.isEmpty && !workshop.deposits.isEmpty, "seed \(seed)")
    #expect(workshop.closures.contains { !$0.figures.refunds.isEmpty }, "seed \(seed)")
    checkMonths(workshop, seed)
    checkSums(workshop, seed)
    checkAccounts(workshop, seed)
    checkBooks(workshop, seed)
    let reread = Workshop(rows: workshop.rows)
    #expect(reread.derived.accounts == workshop.derived.accounts, "seed \(seed)")
    #expect(reread.derived.stock == workshop.derived.stock, "seed \(seed)")
    #expect(workshop.derived.stock.values.allSatisfy { $0 > 0 }, "seed \(seed)")
    #expect(reread.derived.countedSales == workshop.derived.countedSales, "seed \(seed)")
    #expect(reread.derived.countedReturns == workshop.derived.countedReturns, "seed \(seed)")
    #expect(reread.derived.debts == workshop.derived.debts, "seed \(seed)")
    for closed in workshop.closures {
      let again = try workshop.figures(of: closed.figures.month)
      #expect(again.canonical == closed.figures.canonical, "seed \(seed)")
    }
  }

  private func checkMonths(_ workshop: Workshop, _ seed: UInt64) {
    for figures in workshop.closures.map(\.figures) {
      #expect(figures.parts.sum == figures.divided, "seed \(seed)")
      #expect(figures.unshared == (figures.shares.isEmpty ? figures.premi : Rupiah(0)), "\(seed)")
    }
  }

  /// From the rows: what the counted notas brought is what went to channels, costs and parts, less
  /// what is still to be made good.
  private func checkSums(_ workshop: Workshop, _ seed: UInt64) {
    let months = workshop.closures.map(\.figures)
    let back = workshop.derived.countedReturns.map { price(of: workshop.returns[$0], in: workshop) }
      .sum
    let paidIn = workshop.derived.countedSales.map { workshop.sales[$0].total }.sum - back
    #expect(months.map(\.turnover).sum == paidIn, "seed \(seed)")
    let spent = workshop.costs.filter { !$0.isWithdrawn && workshop.isClosed($0.day.month) }
      .map(\.amount).sum
    #expect(months.map(\.cost).sum == spent, "seed \(seed)")
    let out = months.map(\.commission).sum + spent + months.map(\.divided).sum
    #expect(paidIn + (months.last?.missing ?? Rupiah()) == out, "seed \(seed)")
    let pieces = months.reduce(0) { $0 + Int($1.pieces) }
    let sold = Set(
      months.flatMap { figures in
        let gone = Set(
          figures.refunds.map { workshop.returns[$0] }.map {
            [$0.sale.index, Int32($0.piece.batch.index), Int32($0.piece.number)]
          })
        return figures.counted.flatMap { sale in
          workshop.sales[sale].lines.flatMap { line in
            line.pieces.map { [line.batch.index, Int32($0)] }
          }.filter { !gone.contains([sale.index] + $0) }
        }
      })
    #expect(pieces == sold.count, "seed \(seed): a piece counted twice")
  }

  /// Every entry balances, and each balance is the recount of the rows it stands for.
  private func checkBooks(_ workshop: Workshop, _ seed: UInt64) {
    let books = workshop.books
    for entry in books { #expect(entry.postings.map(\.amount).sum == Rupiah(), "seed \(seed)") }
    let balances = books.balances
    for index in workshop.people.indices {
      let owed = balances[.premi(ID(index))] ?? Rupiah()
      #expect(owed + workshop.account(of: ID(index)).balance == Rupiah(), "seed \(seed)")
    }
    let standing = workshop.sales.filter { !$0.isWithdrawn }
    let sold = balances.filter { $0.key.class == .revenue }.map(\.value).sum
    let back = workshop.returns.map { price(of: $0, in: workshop) }.sum
    #expect(sold + standing.map(\.total).sum - back == Rupiah(), "seed \(seed)")
    let offDebts = workshop.returns.filter { workshop.sales[$0.sale].paidOn == nil }
      .map { price(of: $0, in: workshop) }.sum
    let open = standing.filter { $0.paidOn == nil }.map(\.total).sum - offDebts
    #expect(balances[.owed(nil)] ?? Rupiah() == open, "seed \(seed)")
    let due = workshop.closures.map { $0.figures.part(.state) }.sum
    let deposited = workshop.deposits.map(\.amount).sum
    #expect(balances[.state] ?? Rupiah() == deposited - due, "seed \(seed)")
  }

  /// What a return gave back, read from the line that sold its piece.
  private func price(of row: BuyerReturn, in workshop: Workshop) -> Rupiah {
    if row.redress == .complaint { return Rupiah() }
    let line = workshop.sales[row.sale].lines.first {
      $0.batch == row.piece.batch && $0.pieces.contains(row.piece.number)
    }
    return line?.price ?? Rupiah()
  }

  private func checkAccounts(_ workshop: Workshop, _ seed: UInt64) {
    let months = workshop.closures.map(\.figures)
    let premi = months.reduce(Rupiah()) { $0 + $1.part(.workers) }
    let moved = workshop.movements.map(\.change).sum
    let balances = workshop.people.indices.map { workshop.account(of: ID($0)).balance }
    #expect(
      premi + moved == balances.sum + (months.last?.unshared ?? Rupiah()), "seed \(seed)")
    for index in workshop.people.indices {
      let lines = workshop.ledger(of: ID(index))
      #expect(lines.last?.balance ?? Rupiah() == balances[index], "seed \(seed)")
      #expect(balances[index] >= Rupiah(), "seed \(seed)")
    }
  }
}

extension [Rupiah] {
  fileprivate var sum: Rupiah { reduce(Rupiah(), +) }
}

/// A workshop with a full shelf whose days go by while money comes and goes.
private struct EarningsRun {
  var workshop = EarningsFixture.stocked
  private(set) var tried = 0
  private(set) var accepted = 0
  private var today = EarningsFixture.day(10, 16)
  private var numbers: SeededNumbers

  init(seed: UInt64) {
    numbers = SeededNumbers(seed: seed)
    for _ in 0..<5 {
      let batch = EarningsFixture.open(99, in: &workshop)
      for (stage, gate) in [(6 as UInt8, nil), (7, 0), (10, 1)] as [(UInt8, Int?)] {
        let rows =
          [(0, stage, 1...30), (1, stage, 31...70), (2, stage, 71...99)]
          as [(worker: Int, stage: UInt8, pieces: ClosedRange<UInt8>)]
        EarningsFixture.weave(batch, rows, in: &workshop)
        if let gate { EarningsFixture.sign(batch, gate: gate, 1...99, in: &workshop) }
      }
    }
  }

  private mutating func pick(_ count: Int) -> Int {
    Int.random(in: 0..<max(1, count), using: &numbers)
  }

  mutating func step() {
    if pick(6) == 0 { today = today + 1 }
    let (action, authority) = next()
    tried += 1
    guard workshop.broken(by: action, as: authority).isEmpty else { return }
    accepted += 1
    workshop.apply(action, by: authority)
  }

  private mutating func next() -> (Action, Authority) {
    switch pick(20) {
    case 0...5: sell()
    case 6...7: withdraw()
    case 8: pay()
    case 9: takeBack()
    case 10: judge()
    case 11: (cost(), EarningsFixture.treasurer)
    case 12...16: move()
    case 17: prepare()
    case 18: deposit()
    default: close()
    }
  }

  private mutating func sell() -> (Action, Authority) {
    let keys = workshop.derived.stock.keys.sorted()
    guard !keys.isEmpty else { return withdraw() }
    let key = keys[pick(keys.count)]
    let pieces = workshop.piecesInStock(key).prefix(1 + pick(3))
    let price = Rupiah(Int64(150_000 + pick(99_999)))
    let sale = Sell {
      $0.day = today
      $0.number = Int32(workshop.nextNota(in: today.date.year))
      $0.channel = UInt8(pick(10))
      $0.lines = [
        SaleLine {
          $0.batch = key.batch
          $0.size = key.size
          $0.grade = key.grade
          $0.pieces = Array(pieces)
          $0.price = price
        }
      ]
      $0.payment = pick(4) == 0 ? .unpaid : .transfer
      $0.paid = $0.payment == .unpaid ? Rupiah() : $0.total
    }
    return (.sell(sale), EarningsFixture.clerk)
  }

  /// Takes back a sale, or puts one back.
  private mutating func withdraw() -> (Action, Authority) {
    let sale = ID<Sale>(pick(workshop.sales.count))
    var withdrawal = Withdraw(.sale(sale), on: today, because: "barang kembali")
    if workshop.sales.contains(sale) { withdrawal.reinstates = workshop.sales[sale].isWithdrawn }
    return (.withdraw(withdrawal), Authority(user: ID(0), signer: ID(2)))
  }

  private mutating func takeBack() -> (Action, Authority) {
    let standing = workshop.sales.indices.filter { !workshop.sales[$0].isWithdrawn }
    guard !standing.isEmpty else { return sell() }
    let sale = ID<Sale>(standing[pick(standing.count)])
    let line = workshop.sales[sale].lines[0]
    let number = line.pieces[pick(line.pieces.count)]
    let redress = Redress.allCases[pick(3)]
    let day = today
    let payment: Payment = workshop.sales[sale].isOwed ? .unpaid : .transfer
    let action = TakeBack {
      $0.day = day
      $0.sale = sale
      $0.piece = PiecePlace(line.batch, number)
      $0.redress = redress
      $0.payment = payment
      $0.reason = "emas lepas"
    }
    return (.takeBack(action), Authority(user: ID(0), signer: ID(2)))
  }

  /// Passes what came back.
  private mutating func judge() -> (Action, Authority) {
    guard let waiting = workshop.derived.queue.first else { return takeBack() }
    let day = today
    let sheet = SignSheet {
      $0.day = day
      $0.verdicts = [
        SheetVerdict {
          $0.batch = waiting.batch
          $0.piece = waiting.piece
          $0.grade = .b
          $0.wasShown = true
        }
      ]
    }
    return (.signSheet(sheet), Sample.inspector)
  }

  private mutating func pay() -> (Action, Authority) {
    let owed = workshop.sales.indices.filter {
      workshop.sales[$0].paidOn == nil && !workshop.sales[$0].isWithdrawn
    }
    guard !owed.isEmpty else { return sell() }
    let sale = ID<Sale>(owed[pick(owed.count)])
    let payment = ReceivePayment {
      $0.day = today
      $0.sale = sale
    }
    return (.receivePayment(payment), EarningsFixture.clerk)
  }

  private mutating func cost() -> Action {
    EarningsFixture.cost(Int64(pick(200_000) - 10_000), on: today)
  }

  private mutating func move() -> (Action, Authority) {
    let kinds: [MovementKind] = [.needs, .family, .bank, .correction]
    let kind = kinds[pick(kinds.count)]
    let worker = pick(3)
    let balance = Int(workshop.account(of: ID(worker)).balance.amount)
    let amount = 1 + pick(max(1, kind == .bank ? balance : balance / 20))
    let action = EarningsFixture.move(
      kind, Int64(kind == .correction && pick(2) == 0 ? -amount : amount), of: worker, on: today)
    return (action, EarningsFixture.approved)
  }

  private mutating func prepare() -> (Action, Authority) {
    let worker = ID<Inmate>(pick(3))
    let units = UInt8(1 + pick(5))
    let record = RecordDay {
      $0.day = today
      $0.entries = [
        DayEntry {
          $0.worker = worker
          $0.batch = ID(0)
          $0.stage = 1
          $0.units = units
        }
      ]
    }
    return (.recordDay(record), EarningsFixture.clerk)
  }

  private mutating func deposit() -> (Action, Authority) {
    guard !workshop.closures.isEmpty else { return close() }
    let month = workshop.closures[pick(workshop.closures.count)].figures.month
    let owed =
      ((try? workshop.figures(of: month))?.part(.state) ?? Rupiah())
      - workshop.deposited(for: month)
    let deposit = DepositPNBP {
      $0.day = today
      $0.month = month
      $0.amount = owed
      $0.billing = "820261123456789"
      $0.ntpn = "NTPN00000000" + Workshop.padded(workshop.deposits.count, to: 4)
    }
    return (.depositPNBP(deposit), EarningsFixture.treasurer)
  }

  private mutating func close() -> (Action, Authority) {
    guard let month = workshop.firstOpenMonth, month.last < today else { return sell() }
    return (
      .closeMonth(EarningsFixture.closing(month, on: today, in: workshop)), EarningsFixture.approved
    )
  }
}
