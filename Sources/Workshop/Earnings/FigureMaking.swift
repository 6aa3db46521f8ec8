extension Workshop {
  /// The scheme in force on a day: the newest that is valid by then, else the decree.
  package func scheme(on day: Day) -> SplitScheme {
    schemes.reduce(decree) { newest, scheme in
      scheme.validFrom <= day && scheme.validFrom >= newest.validFrom ? scheme : newest
    }
  }

  /// A month's figures from the records: of an open month as it would close now, of a closed one
  /// what its closing found.
  ///
  /// `scheme`: another than the one in force, to compare. Refused when a sum is beyond all reason.
  package func figures(of month: Month, under scheme: SplitScheme? = nil) throws(RuleBroken)
    -> MonthFigures
  {
    let closed = closure(of: month)?.figures
    let earlier = closures.map(\.figures).filter { $0.month < month }
    let due = salesDue(by: month.last)
    var figures = MonthFigures {
      $0.month = month
      $0.scheme = scheme ?? closed?.scheme ?? self.scheme(on: month.last)
      $0.counted = closed?.counted ?? due.counted
      $0.returned = closed?.returned ?? due.returned
      $0.refunds = closed?.refunds ?? refundsDue(by: month.last)
      $0.left = closed?.left ?? paidLeavings(in: month)
      $0.deficit = earlier.last?.missing ?? openingLoss
      $0.carried = earlier.last?.unshared ?? Rupiah()
    }
    figures.turnover = try net(figures, { $0.total }, less: refund(of:))
    figures.commission = try net(
      figures, { self.commission(on: $0.total, of: $0) }, less: commission(backFrom:))
    figures.cost = try costs(in: month).map(\.amount).checkedSum()
    figures.given = try workersPart(of: figures.left, under: figures.scheme)
    let pieces = newPieces(of: figures, after: earlier)
    let gone = figures.left.reduce(0) { $0 + leavings[$1].pieces.count }
    figures.pieces = Int32(clamping: pieces.count - gone)
    let before = openingMoney(of: figures, new: Set(pieces.map(\.key)))
    figures.opening = before.isEmpty ? nil : before.share
    figures.turnover -= before.share.turnover
    figures.commission -= before.share.commission
    _ = try Array(repeating: figures.scheme.rate, count: pieces.count).checkedSum()
    _ = try [figures.base].checkedSum()
    _ = try [figures.deficit, Rupiah() - figures.base].checkedSum()
    figures.parts = figures.scheme.split(figures.divided).amounts
    _ = try [figures.divided, figures.carried, figures.given].checkedSum()
    let split = try attendancePremi(of: figures, asIn: scheme == nil ? closed : nil)
    figures.marked = Int32(clamping: split.marked)
    figures.shares = WorkerShare.shares(
      of: split.rest,
      among: efforts(
        work: work(on: pieces, whenClosed: closed == nil ? nil : earlier.count + 1),
        days: materialDays(in: month), under: figures.scheme),
      preparers: figures.scheme.preparers
    ).with(split).with(before.makers)
    return figures
  }

  /// The lines of everyone's slip of a month.
  package func work(in figures: MonthFigures) -> [PaidWork: Int] {
    let (pieces, count) = paidPieces(in: figures)
    return work(on: pieces, whenClosed: count)
  }

  /// Every stage that a month pays, with its piece.
  func paidStages(in figures: MonthFigures) -> [(line: PaidWork, piece: PiecePlace)] {
    let (pieces, count) = paidPieces(in: figures)
    return paidStages(on: pieces, whenClosed: count)
  }

  /// The pieces that feed a month, and how many months were closed when it was; nil while it is
  /// open.
  func paidPieces(in figures: MonthFigures)
    -> (pieces: [(key: PiecePlace, grade: Grade)], whenClosed: Int?)
  {
    let earlier = closures.map(\.figures).filter { $0.month < figures.month }
    let count = closure(of: figures.month) == nil ? nil : Optional(earlier.count + 1)
    return (newPieces(of: figures, after: earlier), count)
  }

  /// The sales that a month has to count, and those it has to take back, so that after it exactly
  /// the standing sales paid by a day are counted.
  private func salesDue(by day: Day) -> (counted: [ID<Sale>], returned: [ID<Sale>]) {
    var due: (counted: [ID<Sale>], returned: [ID<Sale>]) = ([], [])
    for index in sales.indices {
      let isPaid = sales[index].paidOn.map { $0 <= day } ?? false
      let isCounted = derived.countedSales.contains(ID(index))
      if isPaid && !isCounted { due.counted.append(ID(index)) }
      if sales[index].isWithdrawn && isCounted { due.returned.append(ID(index)) }
    }
    return due
  }

  /// The returns that a month has to take back, so that after it those of its notas are.
  private func refundsDue(by day: Day) -> [ID<BuyerReturn>] {
    returns.indices.map { ID($0) }.filter { id in
      !derived.countedReturns.contains(id) && countingDay(of: id).map { $0 <= day } ?? false
    }
  }

  private func net(
    _ figures: MonthFigures, _ amount: (Sale) -> Rupiah, less back: (ID<BuyerReturn>) -> Rupiah
  ) throws(RuleBroken) -> Rupiah {
    try
      (figures.counted.map { amount(sales[$0]) }
      + figures.returned.map { Rupiah() - amount(sales[$0]) }
      + figures.refunds.map { Rupiah() - back($0) }).checkedSum()
  }

  /// What the channel of a nota keeps of a sum, whole rupiah, fractions left to the workshop.
  ///
  /// By the terms of the day on which the pieces went out: to the buyer, or to the partner.
  package func commission(on sum: Rupiah, of sale: Sale) -> Rupiah {
    let day = sale.consignment.map { consignments[$0].day } ?? sale.day
    return commission(on: sum, of: sale.channel, on: day)
  }

  /// The same of a sum for which the terms of a day hold.
  package func commission(on sum: Rupiah, of index: UInt8, on day: Day) -> Rupiah {
    let rate = Int128(channel(index, on: day).commission)
    return Rupiah(Int64(Int128(sum.amount) * rate / 1000))
  }

  package func costs(in month: Month) -> [Expense] {
    costs.filter { !$0.isWithdrawn && $0.day.month == month }
  }

  package func closure(of month: Month) -> ClosedMonth? {
    closures.first { $0.figures.month == month }
  }
}

extension Rupiah {
  /// The largest sum that any figure may reach; some of them still add up without overflow.
  static let largestSum = Rupiah(1_000_000_000_000_000_000)
}

extension [Rupiah] {
  /// The sum, or a refusal when it is beyond all reason.
  func checkedSum() throws(RuleBroken) -> Rupiah {
    let sum = reduce(Int128()) { $0 + Int128($1.amount) }
    guard sum.magnitude <= Rupiah.largestSum.amount.magnitude else {
      throw RuleBroken(.ledger(.sumTooLarge))
    }
    return Rupiah(Int64(sum))
  }
}
