import Workshop

/// How the figures of part B are counted: each record once, with what it adds to which of them.
struct ProductionCounting {
  typealias Row = ProductionFigures.Row
  /// The record, its day, the product, the figure, and what is added.
  typealias Add = (CountedRecord.Origin, Day, ID<Product>, ProductionFigures.Figure, Int) -> Void

  private let month: Month
  private let workshop: Workshop

  init(_ month: Month, of workshop: Workshop) {
    self.month = month
    self.workshop = workshop
  }

  func all(_ add: Add) {
    if month >= workshop.settings.firstDay.month { openings(add) }
    verdicts(add)
    sales(add)
    returns(add)
    shelf(add)
  }

  /// What was finished before the store is in every stock since.
  private func openings(_ add: Add) {
    for index in workshop.openings.indices {
      let row = workshop.openings[index]
      guard row.counts, !row.isWithdrawn, row.block == .finished || row.block == .consigned else {
        continue
      }
      add(
        .opening(ID(index)), workshop.settings.firstDay, row.product, .stockAtStart,
        Int(row.count))
    }
  }

  private func verdicts(_ add: Add) {
    var seen: Set<PiecePlace> = []
    for (index, check) in workshop.checks.enumerated() {
      let (origin, product) = (
        CountedRecord.Origin.check(ID(index)), workshop.batches[check.batch].product
      )
      if check.verdict == .reject, check.isUpheld == true, let day = check.countersigned,
        day.month == month
      {
        add(origin, day, product, .rejected, 1)
      }
      if let gain = workshop.gain(of: check), gain.day.month <= month {
        let isNow = gain.day.month == month
        let figure: ProductionFigures.Figure = isNow ? .accepted : .stockAtStart
        add(origin, gain.day, product, figure, gain.accepted)
        if isNow { add(origin, gain.day, product, .downgraded, gain.downgraded) }
      }
      let day = workshop.inspections[check.inspection].day
      guard check.corrects == nil, day.month == month else { continue }
      if workshop.catalogue.gates[Int(check.gate)].isFinal,
        seen.insert(PiecePlace(check)).inserted
      {
        add(origin, day, product, .checked, 1)
      }
      if check.verdict == .rework { add(origin, day, product, .reworked, 1) }
    }
  }

  private func sales(_ add: Add) {
    for (index, sale) in workshop.sales.enumerated() {
      for (day, sign) in sale.countings where day.month <= month {
        for line in sale.lines {
          let product = workshop.batches[line.batch].product
          let count = sign * line.pieces.count
          if day.month == month {
            add(.sale(ID(index)), day, product, .sold, count)
          } else {
            add(.sale(ID(index)), day, product, .stockAtStart, -count)
          }
        }
      }
    }
    for (index, sale) in workshop.pastSales.enumerated() where sale.day.month == month {
      add(.pastSale(ID(index)), sale.day, sale.product, .sold, Int(sale.quantity))
      add(.pastSale(ID(index)), sale.day, sale.product, .pastSold, Int(sale.quantity))
    }
  }

  /// Till it gets a grade again, what a buyer brought back is neither sold nor accepted.
  private func returns(_ add: Add) {
    for (index, row) in workshop.returns.enumerated()
    where row.redress.takesBack && row.day.month == month {
      let product = workshop.batches[row.piece.batch].product
      add(.buyerReturn(ID(index)), row.day, product, .sold, -1)
      add(.buyerReturn(ID(index)), row.day, product, .accepted, -1)
    }
  }

  private func shelf(_ add: Add) {
    for (index, row) in workshop.stockCounts.enumerated() where row.day.month <= month {
      for (pieces, sign) in [(row.missing, -1), (row.found, 1)] {
        for piece in pieces {
          let figure: ProductionFigures.Figure =
            row.day.month == month ? .counted : .stockAtStart
          add(
            .shelf(ID(index)), row.day, workshop.batches[piece.batch].product, figure, sign)
        }
      }
    }
  }
}

extension ProductionFigures {
  /// What a record is counted in.
  enum Figure {
    case checked, accepted, reworked, downgraded, rejected, stockAtStart, sold, pastSold, counted

    var place: WritableKeyPath<Row, Int> {
      switch self {
      case .checked: \.checked
      case .accepted: \.accepted
      case .reworked: \.reworked
      case .downgraded: \.downgraded
      case .rejected: \.rejected
      case .stockAtStart: \.stockAtStart
      case .sold: \.sold
      case .pastSold: \.pastSold
      case .counted: \.counted
      }
    }

    /// The columns of the table that it counts in, and whether it adds there or takes away; the
    /// stock at the end is the last of them.
    fileprivate var columns: [(place: Int, sign: Int)] {
      switch self {
      case .checked: [(1, 1)]
      case .accepted: [(2, 1), (7, 1), (9, 1)]
      case .reworked: [(3, 1)]
      case .downgraded: [(4, 1)]
      case .rejected: [(5, 1)]
      case .stockAtStart: [(6, 1), (9, 1)]
      case .sold: [(8, 1), (9, -1)]
      case .pastSold, .counted: [(9, 1)]
      }
    }
  }

  /// The records behind the row of a product, or of all.
  static func records(
    of product: ID<Product>?, in month: Month, _ workshop: Workshop
  ) -> [RowRecord] {
    var records: [RowRecord] = []
    ProductionCounting(month, of: workshop).all { origin, day, own, figure, adds in
      guard adds != 0, product == nil || own == product else { return }
      records += figure.columns.map {
        RowRecord(origin, day, $0.place, Int64(adds * $0.sign))
      }
    }
    return records
  }
}
