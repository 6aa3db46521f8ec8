import Workshop

extension YearlySummary {
  /// What months of the summary were counted from.
  static func records(_ months: ClosedRange<Month>, _ workshop: Workshop) -> [RowRecord] {
    let days = months.lowerBound.first...months.upperBound.last
    func records(_ indicator: Indicator, _ column: Int) -> [RowRecord] {
      workshop.records(of: indicator, over: days).map {
        RowRecord($0.origin, $0.day, column, $0.adds, base: $0.base)
      }
    }
    let premi = workshop.closures.filter { months.contains($0.figures.month) }.map {
      RowRecord(
        .division($0.figures.month), $0.figures.month.last, 5, $0.figures.premi.amount)
    }
    let deposits = workshop.deposits.indices.filter {
      months.contains(workshop.deposits[$0].booked.month)
    }.map {
      RowRecord(
        .deposit(ID($0)), workshop.deposits[$0].booked, 6, workshop.deposits[$0].amount.amount)
    }
    return records(.firstPass, 1) + records(.accepted, 2)
      + workshop.piecesSold(through: nil, on: days).map { RowRecord($0.origin, $0.day, 3, $0.adds) }
      + records(.turnover, 4) + premi + deposits
  }

  /// What a channel brought in a year and in the one before.
  static func records(
    through channel: UInt8?, in year: Int, _ workshop: Workshop
  ) -> [RowRecord] {
    [year, year - 1].enumerated().flatMap { place, year in
      let days = Month(year: year, month: 1).first...Month(year: year, month: 12).last
      return workshop.piecesSold(through: channel, on: days).map {
        RowRecord($0.origin, $0.day, place * 2 + 1, $0.adds)
      }
        + workshop.saleRecords(through: channel, on: days).map {
          RowRecord($0.origin, $0.day, place * 2 + 2, $0.adds)
        }
    }
  }

  static func records(
    of indicator: Indicator, in year: Int, _ workshop: Workshop
  ) -> [RowRecord] {
    [year, year - 1].enumerated().flatMap { place, year -> [RowRecord] in
      if year < workshop.settings.firstDay.date.year { return [] }
      let days = Month(year: year, month: 1).first...Month(year: year, month: 12).last
      return workshop.records(of: indicator, over: days).map {
        RowRecord($0.origin, $0.day, place + 1, $0.adds)
      }
    }
  }
}

extension ChannelReport {
  /// As of the monthly report, with what came back in the column before what is owed.
  static func records(of channel: UInt8?, in month: Month, _ workshop: Workshop) -> [RowRecord] {
    let sold = SalesFigures.records(of: channel, in: month, workshop).filter { $0.column <= 3 }
    let moved = sold.map { record in
      var record = record
      if record.column == 3 { record.column = 4 }
      return record
    }
    return moved
      + workshop.returns.indices.filter { index in
        let row = workshop.returns[index]
        return row.day.month == month && row.redress.takesBack
          && (channel == nil || workshop.sales[row.sale].channel == channel)
      }.map { RowRecord(.buyerReturn(ID($0)), workshop.returns[$0].day, 3) }
  }
}

extension DepositPaper {
  static func records(for month: Month, _ workshop: Workshop) -> [RowRecord] {
    let made = workshop.deposits.indices.filter { workshop.deposits[$0].month == month }.map {
      RowRecord(
        .deposit(ID($0)), workshop.deposits[$0].day, 2, workshop.deposits[$0].amount.amount)
    }
    guard let figures = try? workshop.division(of: month) else { return made }
    let sums = [workshop.stateDue(figures), workshop.undeposited(figures)]
    return made
      + zip([1, 3], sums).filter { $0.1 != Rupiah() }.map {
        RowRecord(.division(month), month.last, $0.0, $0.1.amount)
      }
  }
}
