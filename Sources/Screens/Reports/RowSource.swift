import Reports
import Workshop

/// Where a row of a report leads.
extension Paper.Source {
  /// Whose the records behind it are.
  var door: Door {
    switch self {
    case .labour, .person, .training: .people
    case .shortfalls: .output
    case .plan, .batch: .batches
    case .production, .channel, .channelOf, .yearChannel, .sold, .voided, .order: .sales
    case .month, .year, .indicator: .money
    case .deposits, .deposit, .money, .slip, .account: .money
    case .stock: .stock
    case .support: .partners
    case .gate, .defect, .counted: .checks
    }
  }

  /// The page of one record, or the list of those that were counted.
  func screen(_ row: Paper.SourcedRow, in scene: Scene) -> any Screen {
    switch self {
    case .batch(let batch): BatchScreen(batch)
    case .order(let order): OrderScreen(order)
    case .slip(let month, let inmate): SlipScreen(month, of: inmate)
    case .person(let inmate): InmateScreen(inmate)
    case .stock: ListScreen(StockMatrix())
    case .account: ListScreen(MonthList())
    case .training: ListScreen(TrainingList())
    case .support: ListScreen(SupportList())
    case .labour, .plan, .shortfalls, .production, .channel, .voided, .money, .gate, .defect,
      .month, .year, .yearChannel, .channelOf, .indicator, .counted, .sold, .deposits,
      .deposit:
      ListScreen(RowRecordList(row))
    }
  }
}
