/// A record that a figure is counted from, and what it adds.
///
/// A count and a turnover are the sum of `adds`; a share and a mean are that over the sum of
/// `base`.
package struct CountedRecord: Equatable, Sendable {
  /// What it is a record of.
  package enum Origin: Equatable, Sendable {
    case check(ID<QualityCheck>)
    case buyerReturn(ID<BuyerReturn>)
    case sale(ID<Sale>)
    case pastSale(ID<PastSale>)
    /// The tools of a kind.
    case tools(Int)
    /// A tool that was not there.
    case missing(Tool)
    /// Tools that came after the day.
    case support(ID<Support>)
    /// Something was sold through it.
    case channel(UInt8)
    case product(ID<Product>)
    case training(ID<Training>)
    case inmate(ID<Inmate>)
    /// The premi of a person for a closed month.
    case premi(ID<Inmate>, Month)
    case batch(ID<WeavingBatch>)
    case order(ID<CustomerOrder>)
    case consignment(ID<Consignment>)
    case leaving(ID<Leaving>)
    case pastOutput(ID<PastOutput>)
    /// A row of a day's sheet.
    case output(ID<Output>)
    /// A count of the shelf.
    case shelf(ID<StockCount>)
    /// Pieces from before the store.
    case opening(ID<OpeningRow>)
    case cost(ID<Expense>)
    /// PNBP that was deposited.
    case deposit(ID<Deposit>)
    /// What a month divided.
    case division(Month)
  }

  package var origin: Origin
  package var day: Day
  package var adds: Int64
  package var base: Int64

  package init(_ origin: Origin, _ day: Day, adds: Int64 = 1, base: Int64 = 0) {
    self.origin = origin
    self.day = day
    self.adds = adds
    self.base = base
  }
}

extension Workshop {
  /// The records behind a figure of the whole workshop, oldest first.
  package func records(of indicator: Indicator, over days: ClosedRange<Day>) -> [CountedRecord] {
    let found: [CountedRecord] =
      switch indicator {
      case .outside, .supports, .participants: []
      case .accepted: grades(on: days)
      case .firstPass: firstLooks(on: days, .pass)
      case .rework: firstLooks(on: days, .rework)
      case .returned: soldAndBroughtBack(on: days)
      case .toolsFit: toolsThere(on: days.upperBound)
      case .toolDaysMissing: toolDays(on: days)
      case .channels: channelRecords(on: days)
      case .turnover: saleRecords(on: days)
      case .marketPrice: pricesReached(on: days)
      case .newDesigns:
        newDesigns(on: days).map { CountedRecord(.product($0), firstSold[$0] ?? days.lowerBound) }
      case .trained: trainedPeople(on: days)
      case .certificates:
        standingTrainings(on: days).filter { trainings[$0].certified > 0 }.map {
          CountedRecord(
            .training($0), trainings[$0].last, adds: Int64(trainings[$0].certified))
        }
      case .premi: premiShares(on: days)
      case .skilledReleases:
        skilledReleases(on: days).map { CountedRecord(.inmate($0), people[$0].statusSince) }
      case .levels:
        proofs().filter { days.contains(skillProofs[$0].day) }.map {
          CountedRecord(.inmate(skillProofs[$0].inmate), skillProofs[$0].day)
        }
      case .productive: productivePeople(on: days)
      }
    return found.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  // MARK: Pieces

  /// Verdicts that gave a grade or took one, and pieces that buyers brought back.
  private func grades(on days: ClosedRange<Day>) -> [CountedRecord] {
    let gained = checks.indices.compactMap { index -> CountedRecord? in
      guard let gain = gain(of: checks[index]), gain.accepted != 0, days.contains(gain.day) else {
        return nil
      }
      return CountedRecord(.check(ID(index)), gain.day, adds: Int64(gain.accepted))
    }
    return gained + broughtBack(on: days).map { CountedRecord(.buyerReturn($0), $1, adds: -1) }
  }

  private func firstLooks(on days: ClosedRange<Day>, _ verdict: Verdict) -> [CountedRecord] {
    firstChecks(on: days).map { place, day in
      let counts = checks[place].verdict == verdict
      return CountedRecord(.check(ID(place)), day, adds: counts ? 1 : 0, base: 1)
    }
  }

  private func broughtBack(on days: ClosedRange<Day>) -> [(ID<BuyerReturn>, Day)] {
    returns.indices.filter { days.contains(returns[$0].day) && returns[$0].redress.takesBack }
      .map { (ID($0), returns[$0].day) }
  }

  private func soldAndBroughtBack(on days: ClosedRange<Day>) -> [CountedRecord] {
    let back = broughtBack(on: days)
    return saleRows(on: days).map { CountedRecord($0.origin, $0.day, adds: 0, base: $0.pieces) }
      + back.map { CountedRecord(.buyerReturn($0), $1, adds: 1, base: -1) }
  }

  // MARK: Tools

  private func toolsThere(on day: Day) -> [CountedRecord] {
    let kinds = toolKinds.indices.map {
      CountedRecord(.tools($0), day, adds: Int64(tools(of: $0).count))
    }
    let later = standingSupports.filter { supports[$0].day > day && supports[$0].tools > 0 }.map {
      CountedRecord(.support($0), supports[$0].day, adds: -Int64(supports[$0].tools))
    }
    return kinds + later
      + toolsMissing(on: day).map { CountedRecord(.missing($0.tool), $0.out, adds: -1) }
  }

  private func toolDays(on days: ClosedRange<Day>) -> [CountedRecord] {
    absences.compactMap { absence in
      let missing = absence.daysMissing(on: days)
      return missing == 0
        ? nil : CountedRecord(.missing(absence.tool), absence.out, adds: Int64(missing))
    }
  }

  // MARK: Market

  private typealias SaleRow = (origin: CountedRecord.Origin, day: Day, pieces: Int64, sum: Rupiah)

  /// Each nota as often as it counts, and the sales of before the store.
  private func saleRows(through channel: UInt8? = nil, on days: ClosedRange<Day>) -> [SaleRow] {
    let own = sales.indices.filter { channel == nil || sales[$0].channel == channel }
      .flatMap { index in
        sales[index].countings.filter { days.contains($0.day) }.map { day, sign -> SaleRow in
          let row = sales[index]
          return (.sale(ID(index)), day, Int64(sign * row.quantity), row.total * sign)
        }
      }
    let past = pastSales.indices.filter {
      days.contains(pastSales[$0].day) && (channel == nil || pastSales[$0].channel == channel)
    }.map { index -> SaleRow in
      let row = pastSales[index]
      return (.pastSale(ID(index)), row.day, Int64(row.quantity), row.total)
    }
    return own + past
  }

  /// What notas brought, through one channel or all, less what went back to buyers.
  package func saleRecords(
    through channel: UInt8? = nil, on days: ClosedRange<Day>
  ) -> [CountedRecord] {
    let back = broughtBack(on: days).filter {
      channel == nil || sales[returns[$0.0].sale].channel == channel
    }
    return saleRows(through: channel, on: days).map {
      CountedRecord($0.origin, $0.day, adds: $0.sum.amount)
    }
      + back.map { CountedRecord(.buyerReturn($0), $1, adds: -refund(of: $0).amount) }
  }

  /// The same in pieces.
  package func piecesSold(
    through channel: UInt8?, on days: ClosedRange<Day>
  ) -> [CountedRecord] {
    let back = broughtBack(on: days).filter {
      channel == nil || sales[returns[$0.0].sale].channel == channel
    }
    return saleRows(through: channel, on: days).map {
      CountedRecord($0.origin, $0.day, adds: $0.pieces)
    } + back.map { CountedRecord(.buyerReturn($0), $1, adds: -1) }
  }

  private func channelRecords(on days: ClosedRange<Day>) -> [CountedRecord] {
    channelsInUse(on: days).map { CountedRecord(.channel($0), days.lowerBound) }
  }

  /// What notas brought for products whose price on the market is known, over that price.
  func pricesReached(on days: ClosedRange<Day>) -> [CountedRecord] {
    if standingMarketPrices.isEmpty { return [] }
    let own = sales.indices.flatMap { index in
      sales[index].countings.filter { days.contains($0.day) }.map { day, sign in
        sales[index].lines.reduce(CountedRecord(.sale(ID(index)), day, adds: 0)) { sum, line in
          guard let price = marketPrice(of: batches[line.batch].product, on: sales[index].day)
          else { return sum }
          var sum = sum
          sum.adds += line.total.amount * Int64(sign)
          sum.base += (price * line.pieces.count).amount * Int64(sign)
          return sum
        }
      }
    }
    let back = broughtBack(on: days).map { id, day in
      let row = returns[id]
      let price = marketPrice(of: batches[row.piece.batch].product, on: sales[row.sale].day)
      return CountedRecord(
        .buyerReturn(id), day, adds: price == nil ? 0 : -refund(of: id).amount,
        base: -(price?.amount ?? 0))
    }
    return (own + back).filter { $0.base != 0 }
  }

  // MARK: People

  func standingTrainings(on days: ClosedRange<Day>) -> [ID<Training>] {
    trainings().filter { days.contains(trainings[$0].last) }
  }

  /// Each once, by the first of the trainings.
  private func trainedPeople(on days: ClosedRange<Day>) -> [CountedRecord] {
    var first: [ID<Inmate>: Day] = [:]
    for training in standingTrainings(on: days).map({ trainings[$0] }) {
      for inmate in training.participants {
        first[inmate] = min(first[inmate] ?? training.last, training.last)
      }
    }
    return first.sorted { $0.key < $1.key }.map { CountedRecord(.inmate($0.key), $0.value) }
  }

  private func premiShares(on days: ClosedRange<Day>) -> [CountedRecord] {
    closures.map(\.figures).filter { days.contains($0.month.first) }.flatMap { figures in
      figures.shares.filter { $0.premi > Rupiah() }.map {
        CountedRecord(
          .premi($0.worker, figures.month), figures.month.last, adds: $0.premi.amount, base: 1)
      }
    }
  }

  private func productivePeople(on days: ClosedRange<Day>) -> [CountedRecord] {
    let workers = Set(productive(on: days))
    return programme(on: days).map {
      CountedRecord(
        .inmate($0), max(people[$0].enrolled, days.lowerBound), adds: workers.contains($0) ? 1 : 0,
        base: 1)
    }
  }
}
