/// How each figure of the whole workshop is counted from the rows of some days.
extension Workshop {
  package func standing(_ indicator: Indicator, over days: ClosedRange<Day>) -> Standing {
    switch indicator {
    case .outside, .supports, .participants: Standing(nil, n: 0)
    case .accepted: Standing(count: accepted(on: days))
    case .firstPass: firstVerdicts(on: days) { $0 == .pass }
    case .rework: firstVerdicts(on: days) { $0 == .rework }
    case .returned: Standing(broughtBack(on: days), of: sales(on: days).pieces)
    case .toolsFit: Standing(count: toolsFit(on: days.upperBound))
    case .toolDaysMissing: Standing(count: toolDaysMissing(on: days))
    case .channels: Standing(count: channelsInUse(on: days).count)
    case .turnover:
      Standing(sales(on: days).turnover.amount, n: sales(on: days).pieces)
    case .marketPrice: marketPriceReached(on: days)
    case .newDesigns: Standing(count: newDesigns(on: days).count)
    case .trained:
      Standing(
        count: Set(standingTrainings(on: days).flatMap { trainings[$0].participants }).count)
    case .certificates:
      Standing(
        count: standingTrainings(on: days).reduce(0) { $0 + trainings[$1].certified })
    case .premi: premi(on: days)
    case .skilledReleases: Standing(count: skilledReleases(on: days).count)
    case .levels:
      Standing(count: proofs().count { days.contains(skillProofs[$0].day) })
    case .productive:
      Standing(productive(on: days).count, of: programme(on: days).count)
    }
  }

  // MARK: Pieces

  private func accepted(on days: ClosedRange<Day>) -> Int {
    derived.acceptedOn.reduce(0) { days.contains($1.key) ? $0 + $1.value : $0 }
  }

  /// Of the pieces that came to the final gate for the first time, those with a verdict.
  private func firstVerdicts(
    on days: ClosedRange<Day>, _ counts: (Verdict) -> Bool
  ) -> Standing {
    let first = firstChecks(on: days)
    return Standing(first.count { counts(checks[$0.place].verdict) }, of: first.count)
  }

  /// The checks of pieces that came to the final gate for the first time, by their places.
  func firstChecks(on days: ClosedRange<Day>) -> [(place: Int, day: Day)] {
    inspections.filter { days.contains($0.day) }.flatMap { inspection in
      let first = Int(inspection.firstCheck.index)
      return (first..<first + Int(inspection.count)).filter {
        catalogue.gates[Int(checks[$0].gate)].isFinal && countsAsFirst(checks[$0])
      }.map { ($0, inspection.day) }
    }
  }

  private func broughtBack(on days: ClosedRange<Day>) -> Int {
    returns.count { days.contains($0.day) && $0.redress.takesBack }
  }

  // MARK: Market

  /// Pieces and turnover of some days, of one product or all, through one channel or all, less what
  /// was taken back then.
  package func sales(
    of product: ID<Product>? = nil, through channel: UInt8? = nil, on days: ClosedRange<Day>
  ) -> (pieces: Int, turnover: Rupiah) {
    var (pieces, turnover) = (0, Rupiah())
    sold(on: days, of: product) { own, count, sum in
      guard channel == nil || own == channel else { return }
      pieces += count
      turnover += sum
    }
    return (pieces, turnover)
  }

  /// The same of all products in one walk, in the order of the channels.
  package func salesByChannel(on days: ClosedRange<Day>) -> [(pieces: Int, turnover: Rupiah)] {
    var sums = catalogue.channels.map { _ in (pieces: 0, turnover: Rupiah()) }
    sold(on: days, of: nil) { channel, count, sum in
      guard sums.indices.contains(Int(channel)) else { return }
      sums[Int(channel)].pieces += count
      sums[Int(channel)].turnover += sum
    }
    return sums
  }

  /// Each line sold, row of history and piece brought back of some days, with its channel.
  private func sold(
    on days: ClosedRange<Day>, of product: ID<Product>?, _ add: (UInt8, Int, Rupiah) -> Void
  ) {
    for sale in sales {
      for (day, sign) in sale.countings where days.contains(day) {
        for line in sale.lines where product == nil || batches[line.batch].product == product {
          add(sale.channel, sign * line.pieces.count, line.total * sign)
        }
      }
    }
    for row in pastSales where days.contains(row.day) {
      guard product == nil || row.product == product else { continue }
      add(row.channel, Int(row.quantity), row.total)
    }
    for index in returns.indices where days.contains(returns[index].day) {
      let row = returns[index]
      guard row.redress.takesBack,
        product == nil || batches[row.piece.batch].product == product
      else { continue }
      add(sales[row.sale].channel, -1, Rupiah() - refund(of: ID(index)))
    }
  }

  /// The channels that something was sold through, in their order.
  package func channelsInUse(on days: ClosedRange<Day>) -> [UInt8] {
    let own = sales.filter { !$0.isWithdrawn && !$0.isOpening && days.contains($0.day) }
    let past = pastSales.filter { days.contains($0.day) }
    return Set(own.map(\.channel) + past.map(\.channel)).sorted()
  }

  /// What notas brought of products whose price on the market is known, over that price.
  private func marketPriceReached(on days: ClosedRange<Day>) -> Standing {
    let reached = pricesReached(on: days)
    let (sum, market) = reached.reduce((0, 0)) { ($0.0 + $1.adds, $0.1 + $1.base) }
    return Standing(
      market <= 0 ? nil : (sum * 2000 + market) / (2 * market), n: reached.count)
  }

  /// The products that were sold for the first time on those days, while others had been before.
  package func newDesigns(on days: ClosedRange<Day>) -> [ID<Product>] {
    let firstSold = firstSold
    guard let first = firstSold.values.min() else { return [] }
    return firstSold.filter { $0.value > first && days.contains($0.value) }.keys.sorted()
  }

  /// The day on which each product was sold for the first time.
  var firstSold: [ID<Product>: Day] {
    var firstSold: [ID<Product>: Day] = [:]
    func note(_ product: ID<Product>, _ day: Day) {
      firstSold[product] = min(firstSold[product] ?? day, day)
    }
    for sale in sales where !sale.isWithdrawn {
      for line in sale.lines { note(batches[line.batch].product, sale.day) }
    }
    for row in pastSales { note(row.product, row.day) }
    return firstSold
  }

  // MARK: People

  /// The mean premi of a person in a month, of the months that are closed.
  private func premi(on days: ClosedRange<Day>) -> Standing {
    let shares = closures.filter { days.contains($0.figures.month.first) }.flatMap(\.figures.shares)
      .filter { $0.premi > Rupiah() }
    if shares.isEmpty { return Standing(nil, n: 0) }
    let sum = shares.reduce(Rupiah()) { $0 + $1.premi }.amount
    let count = Int64(shares.count)
    return Standing((sum * 2 + count) / (2 * count), n: shares.count)
  }

  /// Who was released with a level that was proven by then.
  package func skilledReleases(on days: ClosedRange<Day>) -> [ID<Inmate>] {
    inmates.filter { inmate in
      let row = people[inmate]
      guard row.status == .released, days.contains(row.statusSince) else { return false }
      return proofs(of: inmate).contains { skillProofs[$0].day <= row.statusSince }
    }
  }

  /// Who was in the workshop's programme on any of those days: the lower part of the official
  /// formula.
  package func programme(on days: ClosedRange<Day>) -> [ID<Inmate>] {
    inmates.filter { inmate in
      let row = people[inmate]
      guard row.enrolled <= days.upperBound else { return false }
      let first = max(days.lowerBound, row.enrolled)
      return row.status(on: first).isHere
        || row.spans.contains { $0.status.isHere && (first...days.upperBound).contains($0.since) }
    }
  }

  /// Those of them with work on a sheet: the upper part.
  package func productive(on days: ClosedRange<Day>) -> [ID<Inmate>] {
    var workers: Set<ID<Inmate>> = []
    for sheet in sheets where days.contains(sheet.day) {
      for output in sheet.rows where !outputs[output].isWithdrawn && outputs[output].amount > 0 {
        workers.insert(outputs[output].worker)
      }
    }
    for row in pastOutputs where days.contains(row.day) && row.amount > 0 {
      workers.insert(row.worker)
    }
    return programme(on: days).filter(workers.contains)
  }
}
