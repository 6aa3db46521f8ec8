import Workshop

extension PracticeStory {
  /// The sales of a day: as many as bring checks and sales together to the plan in the end.
  mutating func sell(on day: Day, _ index: Int) {
    let isLast = daysLeft(after: index) == 0
    let wanted = isLast ? plan.records - recorded : quota(index)
    for _ in 0..<max(0, wanted) {
      let spare = shelf.count - (isLast ? Product.standard.count : plan.shelf / 2)
      guard spare > 0 else { break }
      sellOne(on: day, atMost: spare, isLast: isLast)
    }
  }

  private var recorded: Int { workshop.checks.count + workshop.sales.count }

  /// The sales that are still missing, spread over the days that are left.
  private mutating func quota(_ index: Int) -> Int {
    let left = daysLeft(after: index) + 1
    let missing = max(0, plan.records - expectedChecks(index) - workshop.sales.count)
    return missing / left + (random.below(left) < missing % left ? 1 : 0)
  }

  /// How many checks there will be: as planned, and in the later months as the last weeks suggest.
  func expectedChecks(_ index: Int) -> Int {
    let span = 36
    guard index > plan.days.count / 2 else { return plan.checks }
    let recent = checksByDay[index] - checksByDay[index - span]
    return checksByDay[index] + recent * daysLeft(after: index) / span
  }

  private mutating func sellOne(on day: Day, atMost spare: Int, isLast: Bool) {
    let channel = outlets.deal(&random)
    let isOrder = channel == 1 && !isLast && shelf.count > plan.shelf * 2
    let wanted = isLast ? 1 : isOrder ? random.from(5...20) : random.pick([1, 1, 1, 2, 2, 3])
    let fullest = shelf.counts.indices.max { shelf.counts[$0] < shelf.counts[$1] } ?? 0
    let liked = random.below(shelf.counts.count)
    let product = shelf.counts[liked] > 2 && !isLast ? liked : fullest
    let isBargain = !isOrder && bargains.deal(&random)
    let lines = shelf.take(min(wanted, spare), of: product)
      .map { line(of: $0, isOrder: isOrder, isBargain: isBargain) }
    let buyer = random.chance(channel == 0 ? 150 : 900) ? buyer(channel) : nil
    write(lines, to: buyer, channel, isBargain: isBargain, on: day)
  }

  private mutating func line(
    of lot: PracticeShelf.Lot, isOrder: Bool, isBargain: Bool
  ) -> SaleLine {
    let band = workshop.products[lot.key.product].price(of: lot.key.grade)
    let between = Rupiah((band.lowest.amount + band.usual.amount) / 10_000 * 5000)
    return SaleLine {
      $0.batch = lot.key.batch
      $0.size = lot.key.size
      $0.grade = lot.key.grade
      $0.pieces = lot.pieces
      $0.price = isBargain ? band.lowest - Rupiah(10_000) : isOrder ? between : band.usual
      $0.reason = isBargain ? "contoh pameran, warna pudar" : ""
    }
  }

  private mutating func write(
    _ lines: [SaleLine], to buyer: ID<Buyer>?, _ channel: Int, isBargain: Bool, on day: Day
  ) {
    let total = lines.reduce(Rupiah()) { $0 + $1.total }
    var payment = payments.deal(&random)
    if payment == .unpaid && buyer == nil { payment = .cash }
    let isTendered = payment == .cash && random.chance(500)
    let tendered = Rupiah((total.amount + 99_999) / 100_000 * 100_000)
    let sell = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.buyer = buyer
      $0.channel = UInt8(channel)
      $0.lines = lines
      $0.payment = payment
      $0.paid = payment == .unpaid ? Rupiah() : isTendered ? tendered : total
      $0.approver = isBargain ? PracticeWorkshop.agreed.signer : nil
    }
    record(.sell(sell), as: isBargain ? PracticeWorkshop.agreed : PracticeWorkshop.clerk)
  }

  private mutating func buyer(_ channel: Int) -> ID<Buyer>? {
    let names = PracticeBuyers.names(channel)
    return names.isEmpty ? nil : workshop.buyer(named: random.pick(names))
  }
}
