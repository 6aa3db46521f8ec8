/// One cell of a day's grid as it was typed: a count instead of piece numbers.
package struct DayCell: Equatable, Sendable {
  package var worker: ID<Inmate>
  /// Nil for an absence.
  package var batch: ID<WeavingBatch>?
  package var stage: UInt8 = 0
  package var attendance = Attendance.present
  package var amount = 0
  /// True to leave the cell empty, as if never typed.
  package var isCleared = false
  /// The number of the letter that an absence rests on.
  package var paper = ""
  /// Why it is fewer than planned.
  package var shortfall = Shortfall()

  package init(worker: ID<Inmate>, batch: ID<WeavingBatch>? = nil, stage: UInt8 = 0) {
    self.worker = worker
    self.batch = batch
    self.stage = stage
  }

  /// Whether both are about one cell of the grid.
  package func isSameCell(as other: DayCell) -> Bool {
    worker == other.worker && batch == other.batch && (batch == nil || stage == other.stage)
  }
}

/// The action that typed cells stand for, and what keeps some of them from being recorded.
package struct DayPlan: Equatable, Sendable {
  package var action = RecordDay()
  /// For each entry of the action the cell it comes from.
  package var cells: [Int] = []
  /// What is wrong; `row` is the place of the cell.
  package var broken: [RuleBroken] = []

  /// The piece numbers planned for a cell.
  package func pieces(ofCell cell: Int) -> [UInt8] {
    cells.firstIndex(of: cell).map { action.entries[$0].pieces } ?? []
  }
}

extension Workshop {
  /// Resolves typed cells into piece numbers.
  ///
  /// What stood in the cells goes back first, but for pieces that were judged or went on since:
  /// those count in their cell as they are. Cells of an earlier stage are planned first, so that a
  /// piece may pass two stages on one day.
  package func plan(_ cells: [DayCell], on day: Day) -> DayPlan {
    var plan = DayPlan()
    plan.action.day = day
    var trial = self
    var kept: [Int: [UInt8]] = [:]
    let orders = cells.map { DayEntry($0).order(in: self) }
    for place in cells.indices.sorted(by: { (orders[$1], $0) < (orders[$0], $1) }) {
      let entry = DayEntry(cells[place])
      let bound = entry.bound(on: day, in: trial)
      let room = cells[place].isCleared ? 0 : cells[place].amount
      if room < bound.count {
        plan.broken.append(
          RuleBroken(.weaving(.laterWorkOnPiece(Int(bound[room]))), field: .amount, row: place))
        continue
      }
      kept[place] = trial.clear(entry, on: day)
    }
    for (place, kept) in kept.sorted(by: { (orders[$0.key], $0.key) < (orders[$1.key], $1.key) }) {
      var entry = DayEntry(cells[place])
      switch trial.resolve(&entry, on: day, amount: cells[place].amount, keeping: kept) {
      case .success:
        trial.write(entry, on: day, keeping: kept)
        plan.action.entries.append(entry)
        plan.cells.append(place)
      case .failure(let broken):
        plan.broken.append(RuleBroken(broken.rule, field: broken.field, row: place))
      }
    }
    guard !plan.action.entries.isEmpty else { return plan }
    plan.broken += plan.action.brokenRows(in: self).map { broken in
      RuleBroken(broken.rule, field: broken.field, row: broken.row.map { plan.cells[$0] })
    }
    return plan
  }

  /// `kept`: the pieces that stay in the cell whatever is typed; they are part of the count.
  private func resolve(
    _ entry: inout DayEntry, on day: Day, amount: Int, keeping kept: [UInt8]
  ) -> Result<Void, RuleBroken> {
    guard let batch = entry.batch, !entry.isCleared else { return .success(()) }
    guard batches.contains(batch) else {
      return .failure(RuleBroken(.field(.unknownRow), field: .batch))
    }
    if product(of: batch).materialStages.contains(entry.stage) {
      guard (0...99).contains(amount) else {
        return .failure(
          RuleBroken(.field(.numberOutOfRange(lowest: 0, highest: 99)), field: .amount))
      }
      entry.units = UInt8(amount)
      return .success(())
    }
    let planned = planPieces(
      count: amount - kept.count, worker: entry.worker, batch: batch, stage: entry.stage, on: day)
    return planned.map { entry.pieces = (kept + $0).sorted() }.mapError { broken in
      guard case .weaving(.tooFewStanding(_, let standing)) = broken.rule else { return broken }
      return RuleBroken(
        .weaving(.tooFewStanding(asked: amount, standing: standing + kept.count)),
        field: broken.field)
    }
  }
}

extension DayEntry {
  /// The entry of a cell, without its pieces.
  fileprivate init(_ cell: DayCell) {
    self.init()
    worker = cell.worker
    batch = cell.batch
    stage = cell.stage
    attendance = cell.attendance
    isCleared = cell.isCleared
    paper = cell.paper
    shortfall = cell.shortfall
  }
}
