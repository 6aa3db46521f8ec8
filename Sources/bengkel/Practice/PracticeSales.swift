import Workshop

extension PracticeStory {
  /// The sales of a day: as many as bring checks and sales together to the plan in the end.
  mutating func sell(on day: Day, _ index: Int) {
    let isLast = daysLeft(after: index) == 0
    for _ in 0..<max(0, isLast ? recordsLeft : quota(index)) {
      let spare = shelf.count - (isLast ? Product.standard.count : plan.shelf / 2)
      guard spare > 0 else { break }
      sellOne(on: day, atMost: spare, isLast: isLast)
    }
  }

  /// Checks and sales that are still to come.
  var recordsLeft: Int { plan.records - workshop.checks.count - workshop.sales.count }

  /// The sales that are still missing, spread over the days that are left; the last day has two
  /// more.
  private mutating func quota(_ index: Int) -> Int {
    let left = daysLeft(after: index) + 1
    let missing = max(0, recordsLeft - checksToCome(index) - 2)
    return missing / left + (random.below(left) < missing % left ? 1 : 0)
  }

  /// How many checks the sittings to come will bring: for what waits, and for what the courses of
  /// the batches ask until the last one.
  private func checksToCome(_ index: Int) -> Int {
    let last = plan.days.count - 2
    let open = workshop.derived.openBatches.reduce(0) { sum, batch in
      let course = courses[Int(batch.index)]
      let share = course.share(of: 1000, by: last) - course.share(of: 1000, by: index)
      return sum + workshop.batches[batch].pieces.count * share
    }
    let planned = openings.reduce(0) { sum, opening in
      sum + plan.pieces(of: opening) * opening.course.share(of: 1000, by: last) / 1000
    }
    let left = Self.leftAtGate * workshop.catalogue.gates.count
    return max(0, workshop.derived.queue.count - left + plan.checks(for: open + planned))
  }

  private mutating func sellOne(on day: Day, atMost spare: Int, isLast: Bool) {
    let channel = outlets.deal(&random)
    let wanted = isLast || shelf.count < plan.shelf ? 1 : size(of: channel)
    let fullest = shelf.counts.indices.max { shelf.counts[$0] < shelf.counts[$1] } ?? 0
    let liked = random.below(shelf.counts.count)
    let product = shelf.counts[liked] > 2 && !isLast ? liked : fullest
    let isBargain = bargains.deal(&random)
    let most = min(wanted, spare, shelf.counts[product] - 1)
    let lines = shelf.take(max(1, most), of: product)
      .map { line(of: $0, isOrder: false, isBargain: isBargain, on: day) }
    let buyer = random.chance(channel == 0 ? 150 : 900) ? buyer(channel) : nil
    write(lines, to: buyer, channel, isBargain: isBargain, on: day)
  }

  /// Pieces of a sale: traders take more when the shelf is full.
  private mutating func size(of channel: Int) -> Int {
    let isFull = shelf.count > plan.shelf * 3 / 2
    let isTrader = PracticeBuyers.names(channel) == PracticeBuyers.traders
    return isFull && isTrader ? random.from(4...10) : random.pick([1, 1, 1, 2, 2, 3])
  }

  func line(
    of lot: PracticeShelf.Lot, isOrder: Bool, isBargain: Bool, on day: Day
  ) -> SaleLine {
    let band = workshop.price(of: lot.key, on: day)
    let between = Rupiah((band.lowest.amount + band.usual.amount) / 10_000 * 5000)
    return SaleLine {
      $0.batch = lot.key.batch
      $0.size = lot.key.size
      $0.grade = lot.key.grade
      $0.pieces = lot.pieces.sorted()
      $0.price = isBargain ? band.lowest - Rupiah(10_000) : isOrder ? between : band.usual
      $0.reason = isBargain ? "contoh pameran, warna pudar" : ""
    }
  }

  mutating func write(
    _ lines: [SaleLine], to buyer: ID<Buyer>?, _ channel: Int, isBargain: Bool, on day: Day,
    for order: ID<CustomerOrder>? = nil
  ) {
    let total = lines.reduce(Rupiah()) { $0 + $1.total }
    var payment = payments.deal(&random)
    if payment == .unpaid && buyer == nil { payment = .cash }
    let isTendered = payment == .cash && random.chance(500)
    let tendered = Rupiah((total.amount + 99_999) / 100_000 * 100_000)
    let advance = order.map { min(total, workshop.advanceLeft(of: $0)) } ?? Rupiah()
    if buyer != nil && mustOwe(total - advance, on: day) { payment = .unpaid }
    let sell = Sell {
      $0.day = day
      $0.number = Int32(workshop.nextNota(in: day.date.year))
      $0.buyer = buyer
      $0.channel = UInt8(channel)
      $0.lines = lines
      $0.payment = payment
      $0.paid = payment == .unpaid ? Rupiah() : isTendered ? tendered : total - advance
      $0.approver = isBargain ? PracticeWorkshop.agreed.signer : nil
      $0.order = order
      $0.advance = advance
    }
    let authority = isBargain ? PracticeWorkshop.agreed : PracticeWorkshop.clerk
    if takesKept(.sell(sell), authority) { return }
    if payment == .unpaid { owed.append(workshop.sales.nextID) }
    record(.sell(sell), as: authority)
  }

  private mutating func buyer(_ channel: Int) -> ID<Buyer>? {
    let names = PracticeBuyers.names(channel)
    return names.isEmpty ? nil : workshop.buyer(named: random.pick(names))
  }
}
