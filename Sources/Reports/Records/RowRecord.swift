import Workshop

/// A record behind a row of figures, and what it adds to one of them.
///
/// A figure is the sum of `adds` of its column; a share is that over the sum of `base`.
package struct RowRecord: Equatable, Sendable {
  package var origin: CountedRecord.Origin
  package var day: Day
  /// The place of the figure among the row's values.
  package var column: Int
  package var adds: Int64
  package var base: Int64

  init(
    _ origin: CountedRecord.Origin, _ day: Day, _ column: Int, _ adds: Int64 = 1, base: Int64 = 0
  ) {
    self.origin = origin
    self.day = day
    self.column = column
    self.adds = adds
    self.base = base
  }
}

extension Workshop {
  /// The records that a row of figures was counted from, by their days; nil where the row tells of
  /// one record or account, whose page tells the rest.
  package func records(behind source: Paper.Source) -> [RowRecord]? {
    let found: [RowRecord]? =
      switch source {
      case .labour(let craft, let month): LabourFigures.records(of: craft, in: month, self)
      case .plan(let product, let month): PlanFigures.records(of: product, in: month, self)
      case .shortfalls(let reason, let month):
        ShortfallFigures.records(of: reason, in: month, self)
      case .production(let product, let month):
        ProductionFigures.records(of: product, in: month, self)
      case .channel(let channel, let month): SalesFigures.records(of: channel, in: month, self)
      case .voided(let month):
        SalesFigures.records(of: nil, in: month, self).filter { $0.isOfVoiding(in: self, month) }
      case .money(let row, let month): MoneyFigures.records(of: row, in: month, self)
      case .month(let month): YearlySummary.records(month...month, self)
      case .year(let year):
        YearlySummary.records(
          Month(year: year, month: 1)...Month(year: year, month: 12), self)
      case .yearChannel(let channel, let year):
        YearlySummary.records(through: channel, in: year, self)
      case .channelOf(let channel, let month):
        ChannelReport.records(of: channel, in: month, self)
      case .indicator(let indicator, let year):
        YearlySummary.records(of: indicator, in: year, self)
      case .counted(let indicator, let days):
        records(of: indicator, over: days).map {
          RowRecord($0.origin, $0.day, 1, $0.adds, base: $0.base)
        }
      case .sold(let channel, let days):
        saleRecords(through: channel, on: days).map { RowRecord($0.origin, $0.day, 1, $0.adds) }
      case .deposits(let month): DepositPaper.records(for: month, self)
      case .deposit(let id):
        [RowRecord(.deposit(id), deposits[id].day, 3, deposits[id].amount.amount)]
      case .gate(let gate, let scope): gateRecords(gate, in: scope)
      case .defect(let defect, let gate, let scope):
        judged(at: gate, in: scope).filter { $0.defects.contains(defect) }.map {
          RowRecord(.check($0.check), day(of: $0), 2)
        }
      case .batch, .order, .slip, .person, .stock, .account, .training, .support: nil
      }
    return found?.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
  }

  private func judged(at gate: UInt8, in scope: QualityScope) -> [JudgedPiece] {
    QualityRecords(scope, of: self).pieces(at: gate)
  }

  private func day(of piece: JudgedPiece) -> Day {
    inspections[checks[piece.check].inspection].day
  }

  private func gateRecords(_ gate: UInt8, in scope: QualityScope) -> [RowRecord] {
    judged(at: gate, in: scope).flatMap { piece -> [RowRecord] in
      let (origin, day) = (CountedRecord.Origin.check(piece.check), day(of: piece))
      let shares = [piece.hasPassed, piece.wasReworked, piece.wasRejected].enumerated().map {
        RowRecord(origin, day, $0.offset + 1, $0.element ? 1 : 0, base: 1)
      }
      let faults = piece.defects.count
      return shares + (faults == 0 ? [] : [RowRecord(origin, day, 4, Int64(faults))])
    }
  }
}

extension RowRecord {
  /// Whether it takes a nota of an earlier month back.
  fileprivate func isOfVoiding(in workshop: Workshop, _ month: Month) -> Bool {
    guard case .sale(let sale) = origin, column <= 2 else { return false }
    return adds < 0 && workshop.sales[sale].takenBackOn?.month == month
  }
}
