import Workshop

/// What happens to such a workshop.
extension OpeningRun {
  mutating func step() {
    if pick(12) == 0 { today = today + 1 }
    switch pick(16) {
    case 12: letGo()
    case 13: consign()
    case 14: receive()
    case 15: amend()
    case 0...2: sell()
    case 3: takeBack()
    case 4: withdraw()
    case 5: count()
    case 6...7: weave()
    case 8...9: judge()
    case 10: pay()
    default: reopenOrClose()
    }
  }

  private mutating func sell() {
    guard let key = workshop.derived.stock.keys.sorted().randomElement(using: &numbers) else {
      return
    }
    let pieces = workshop.piecesInStock(key)
    let price = Rupiah(Int64(10 + pick(200)) * 1000)
    let line = SaleLine {
      $0.batch = key.batch
      $0.size = key.size
      $0.grade = key.grade
      $0.pieces = Array(pieces.prefix(1 + pieces.count / 2))
      $0.price = price
    }
    let channel = UInt8(pick(workshop.catalogue.channels.count))
    let sale = Sell {
      $0.day = today
      $0.number = Int32(workshop.nextNota(in: 2026))
      $0.buyer = ID(0)
      $0.channel = channel
      $0.lines = [line]
      $0.paid = line.total
    }
    take(.sell(sale), by: Sample.clerk)
  }

  private mutating func takeBack() {
    guard !workshop.sales.isEmpty else { return }
    let sale = ID<Sale>(pick(workshop.sales.count))
    let line = workshop.sales[sale].lines[0]
    let piece = PiecePlace(line.batch, line.pieces[pick(line.pieces.count)])
    let isOwed = workshop.sales[sale].isOwed
    let back = TakeBack {
      $0.day = today
      $0.sale = sale
      $0.piece = piece
      $0.redress = .refund
      $0.payment = isOwed ? .unpaid : .cash
      $0.reason = "jahitan lepas"
    }
    take(.takeBack(back), by: OpeningFixture.witnessed)
  }

  private mutating func withdraw() {
    guard !workshop.sales.isEmpty else { return }
    let sale = ID<Sale>(pick(workshop.sales.count))
    take(
      .withdraw(Withdraw(.sale(sale), on: today, because: "salah tulis")),
      by: OpeningFixture.witnessed)
  }

  private mutating func count() {
    guard let key = workshop.derived.stock.keys.sorted().randomElement(using: &numbers) else {
      return
    }
    let adjusting = AdjustStock {
      $0.day = today
      $0.missing = [PiecePlace(key.batch, workshop.piecesInStock(key)[0])]
      $0.reason = "tidak di rak"
    }
    take(.adjustStock(adjusting), by: OpeningFixture.witnessed)
  }

  private mutating func weave() {
    if workshop.derived.openBatches.count < 2 + pick(2) { return openBatch() }
    guard let batch = workshop.derived.openBatches.randomElement(using: &numbers) else { return }
    let step = workshop.route(of: batch).enumerated().first { step in
      !step.element.isGate && !workshop.batches[batch].standing(at: step.offset).isEmpty
    }
    guard let step else { return }
    let standing = workshop.batches[batch].standing(at: step.offset)
    let worker = ID<Inmate>(pick(Self.people))
    let entry = DayEntry {
      $0.worker = worker
      $0.batch = batch
      $0.stage = step.element.index
      $0.pieces = standing.map { UInt8($0 + 1) }
    }
    take(
      .recordDay(
        RecordDay {
          $0.day = today
          $0.entries = [entry]
        }), by: Sample.clerk)
  }

  private mutating func openBatch() {
    let product = ID<Product>(pick(workshop.products.count))
    let count = 1 + pick(6)
    take(
      .openBatch(
        OpenBatch {
          $0.day = today
          $0.product = product
          $0.sizes = [SizeCount(size: 2, count: count)]
          $0.due = today + 20
          $0.crew = [ID(0), ID(1)]
        }), by: Sample.clerk)
  }

  private mutating func judge() {
    let waiting = workshop.derived.queue.prefix(1 + pick(6))
    if waiting.isEmpty { return }
    let sheet = SignSheet {
      $0.day = today
      $0.verdicts = waiting.map { item in
        let piece = workshop.batches[item.batch].pieces[Int(item.piece) - 1]
        let gate = workshop.route(of: item.batch)[Int(piece.step)].index
        return SheetVerdict {
          $0.batch = item.batch
          $0.piece = item.piece
          $0.grade = workshop.catalogue.gates[Int(gate)].isFinal ? .a : nil
          $0.wasShown = true
        }
      }
    }
    take(.signSheet(sheet), by: Sample.inspector)
  }

  private mutating func pay() {
    let owed = workshop.sales.indices.filter { workshop.sales[$0].isOwed }
    guard let sale = owed.randomElement(using: &numbers) else { return }
    take(
      .receivePayment(
        ReceivePayment {
          $0.day = today
          $0.sale = ID(sale)
        }), by: Sample.clerk)
  }

  private mutating func reopenOrClose() {
    let block = OpeningBlock.allCases[pick(OpeningBlock.allCases.count)]
    let who = OpeningFixture.authority(block)
    if workshop.openingSignature(of: block) != nil, pick(3) == 0 {
      take(mark(.reopened, block), by: who)
      take(mark(.total, block, workshop.openingTotal(of: block)), by: who)
      take(mark(.signed, block), by: who)
      return
    }
    guard let month = workshop.firstOpenMonth, month < today.month else { return }
    let closing = EarningsFixture.closing(month, on: today, in: workshop)
    take(.closeMonth(closing), by: EarningsFixture.approved)
  }
}
