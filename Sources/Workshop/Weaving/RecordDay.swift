/// The changed cells of one day's grid; each replaces what stood there.
///
/// A piece that was judged or went on since cannot be taken out of its cell: it stays where it is
/// while the rest of the cell changes, so a cell may always grow.
package struct RecordDay: Record {
  package var day = Day()
  package var entries: [DayEntry] = []

  package init() {}
}

extension RecordDay: DatedFact {
  package var capability: Capability? { .record }

  /// Rules, each with the row it is about: the person may work that day, the stage is on the route,
  /// the pieces have a holder, no bound piece leaves its cell, every other one stands at that stage
  /// once the cell's old pieces are put back.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    brokenRows(in: workshop)
  }

  /// The rules for whoever may record.
  func brokenRows(in workshop: Workshop) -> [RuleBroken] {
    if entries.isEmpty { return [RuleBroken(.field(.nothingChanges))] }
    var trial = workshop
    var broken: [RuleBroken] = []
    var kept = Array(repeating: [UInt8](), count: entries.count)
    for row in clearingOrder(in: workshop) {
      let found = brokenCell(row) + entries[row].brokenDropping(on: day, in: trial)
      broken += found.map { RuleBroken($0.rule, field: $0.field, row: row) }
      if found.isEmpty { kept[row] = trial.clear(entries[row], on: day) }
    }
    let refused = Set(broken.compactMap(\.row))
    for (row, entry) in entries.enumerated() where !refused.contains(row) {
      let found = entry.broken(on: day, in: trial, keeping: kept[row])
      broken += found.map { RuleBroken($0.rule, field: $0.field, row: row) }
      if found.isEmpty { trial.write(entry, on: day, keeping: kept[row]) }
    }
    return broken
  }

  /// A cell may stand in one action only once.
  private func brokenCell(_ row: Int) -> [RuleBroken] {
    let entry = entries[row]
    return entries[..<row].contains {
      $0.worker == entry.worker && $0.batch == entry.batch
        && (entry.batch == nil || $0.stage == entry.stage)
    } ? [RuleBroken(.weaving(.workerListedTwice), field: .worker)] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    var kept = Array(repeating: [UInt8](), count: entries.count)
    for row in clearingOrder(in: workshop) { kept[row] = workshop.clear(entries[row], on: day) }
    for (entry, kept) in zip(entries, kept) { workshop.write(entry, on: day, keeping: kept) }
  }

  /// The rows with the latest stage first, so that a piece which passed two stages on one day goes
  /// back by both.
  private func clearingOrder(in workshop: Workshop) -> [Int] {
    let orders = entries.map { $0.order(in: workshop) }
    return entries.indices.sorted { (orders[$1], $0) < (orders[$0], $1) }
  }

  /// The same cells with what stands there before this change.
  private func opposite(in workshop: Workshop) -> RecordDay {
    let before = workshop.outputs(on: day)
    return RecordDay {
      $0.day = day
      $0.entries = entries.map { entry in
        guard let row = before.last(where: { entry.isSameCell(as: $0) }) else {
          var cleared = DayEntry()
          cleared.worker = entry.worker
          cleared.batch = entry.batch
          cleared.stage = entry.stage
          cleared.isCleared = true
          return cleared
        }
        return DayEntry {
          $0.worker = row.worker
          $0.batch = row.batch
          $0.stage = row.stage
          $0.attendance = row.attendance
          $0.pieces = row.pieces
          $0.units = row.units
          $0.paper = row.paper
          $0.shortfall = row.shortfall
        }
      }
    }
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.recordDay(opposite(in: workshop))]
  }
}

extension Workshop {
  /// Puts the cell of an entry back to empty: its row is withdrawn and its pieces return, but for
  /// the bound ones, which are given back.
  mutating func clear(_ entry: DayEntry, on day: Day) -> [UInt8] {
    guard let sheet = derived.sheetOfDay[day] else { return [] }
    var kept: [UInt8] = []
    for id in sheets[sheet].rows where !outputs[id].isWithdrawn {
      guard entry.isSameCell(as: outputs[id]) else { continue }
      outputs[id].isWithdrawn = true
      let row = outputs[id]
      guard let batch = row.batch else { continue }
      let bound = bound(in: row)
      for number in row.pieces.without(bound) {
        takeBack(piece: Int(number) - 1, of: batch, stage: row.stage)
      }
      kept += bound
      if row.units > 0 { takeBackMaterial(stage: row.stage, of: batch, on: day) }
      refreshOpen(batch)
    }
    return kept
  }

  /// Writes the row of an entry and moves its pieces on, but for those that were kept.
  mutating func write(_ entry: DayEntry, on day: Day, keeping kept: [UInt8]) {
    guard !entry.isCleared else { return }
    appendToSheet(
      Output {
        $0.day = day
        $0.worker = entry.worker
        $0.batch = entry.batch
        $0.stage = entry.stage
        $0.attendance = entry.attendance
        $0.pieces = entry.pieces
        $0.units = entry.units
        $0.paper = entry.paper
        $0.shortfall = entry.shortfall
      })
    guard let batch = entry.batch else { return }
    if entry.units > 0 { touchMaterial(stage: entry.stage, of: batch, on: day) }
    for number in entry.pieces.without(kept) {
      moveOn(piece: Int(number) - 1, of: batch, stage: entry.stage, by: entry.worker, on: day)
    }
    refreshOpen(batch)
  }

  mutating func appendToSheet(_ row: Output) {
    let id = outputs.append(row)
    if let sheet = derived.sheetOfDay[row.day] {
      sheets[sheet].rows.append(id)
      return
    }
    derived.sheetOfDay[row.day] = sheets.append(
      DaySheet {
        $0.day = row.day
        $0.rows = [id]
      })
  }
}
