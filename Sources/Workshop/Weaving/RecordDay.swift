/// The changed cells of one day's grid; each replaces what stood there.
package struct RecordDay: Record {
  package var day = Day()
  package var entries: [DayEntry] = []

  package init() {}
}

/// One cell: what a person did that day at a stage of a batch, or an absence, or nothing any more.
package struct DayEntry: Record {
  package var worker = ID<Inmate>()
  package var batch: ID<WeavingBatch>?
  package var stage: UInt8 = 0
  package var attendance = Attendance.present
  package var pieces: [UInt8] = []
  package var units: UInt8 = 0
  /// True to leave the cell empty, as if never typed.
  package var isCleared = false

  package init() {}

  /// Whether two entries are about the same cell of the grid.
  func isSameCell(as row: Output) -> Bool {
    worker == row.worker && batch == row.batch && (batch == nil || stage == row.stage)
  }

  /// The place of the stage on the piece's way, from 1; 0 for absences and material.
  func order(in workshop: Workshop) -> Int {
    guard let batch, workshop.batches.contains(batch) else { return 0 }
    return workshop.step(of: stage, in: batch).map { $0 + 1 } ?? 0
  }
}

extension RecordDay {
  /// Rules, each with the row it is about: the person may work, the stage is on the route, every
  /// piece stands at that stage once the cell's old pieces are put back.
  func broken(in workshop: Workshop) -> [RuleBroken] {
    if day < workshop.settings.firstDay {
      return [RuleBroken(.dayBeforeStore(workshop.settings.firstDay))]
    }
    if entries.isEmpty { return [RuleBroken(.nothingChanges)] }
    var trial = workshop
    var broken: [RuleBroken] = []
    for row in clearingOrder(in: workshop) {
      let found = brokenCell(row) + entries[row].brokenClearing(on: day, in: trial)
      broken += found.map { RuleBroken($0.rule, field: $0.field, row: row) }
      if found.isEmpty { trial.clear(entries[row], on: day) }
    }
    let refused = Set(broken.compactMap(\.row))
    for (row, entry) in entries.enumerated() where !refused.contains(row) {
      let found = entry.broken(on: day, in: trial)
      broken += found.map { RuleBroken($0.rule, field: $0.field, row: row) }
      if found.isEmpty { trial.write(entry, on: day) }
    }
    return broken
  }

  /// A cell may stand in one action only once.
  private func brokenCell(_ row: Int) -> [RuleBroken] {
    let entry = entries[row]
    return entries[..<row].contains {
      $0.worker == entry.worker && $0.batch == entry.batch
        && (entry.batch == nil || $0.stage == entry.stage)
    } ? [RuleBroken(.workerListedTwice, field: .worker)] : []
  }

  func apply(to workshop: inout Workshop) {
    for row in clearingOrder(in: workshop) { workshop.clear(entries[row], on: day) }
    for entry in entries { workshop.write(entry, on: day) }
  }

  /// The rows with the latest stage first, so that a piece which passed two stages on one day goes
  /// back by both.
  private func clearingOrder(in workshop: Workshop) -> [Int] {
    let orders = entries.map { $0.order(in: workshop) }
    return entries.indices.sorted { (orders[$1], $0) < (orders[$0], $1) }
  }

  /// The same cells with what stands there before this change.
  func reversal(in workshop: Workshop) -> RecordDay {
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
        }
      }
    }
  }
}

extension DayEntry {
  /// What stands in the cell may be replaced only while nothing was built on it.
  func brokenClearing(on day: Day, in workshop: Workshop) -> [RuleBroken] {
    for row in workshop.outputs(on: day) where isSameCell(as: row) {
      guard let batch = row.batch else { continue }
      for number in row.pieces {
        let piece = workshop.batches[batch].pieces[Int(number) - 1]
        let isNewest = piece.makers.last.map {
          $0.stage == row.stage && $0.worker == row.worker && $0.day == day
        }
        let isJudged = piece.state != .working && piece.state != .waiting
        if isNewest != true || isJudged || piece.isPastGate(in: workshop, of: batch) {
          return [RuleBroken(.laterWorkOnPiece(Int(number)), field: .amount)]
        }
      }
    }
    return []
  }

  func broken(on day: Day, in workshop: Workshop) -> [RuleBroken] {
    guard workshop.people.contains(worker) else { return [RuleBroken(.unknownRow, field: .worker)] }
    if isCleared { return [] }
    guard let batch else {
      return attendance == .present || (pieces.isEmpty && units == 0)
        ? [] : [RuleBroken(.attendanceWithPieces, field: .amount)]
    }
    guard workshop.batches.contains(batch), !workshop.batches[batch].isWithdrawn else {
      return [RuleBroken(.unknownRow, field: .batch)]
    }
    if !workshop.people[worker].mayWork {
      return [RuleBroken(.mayNotWork(worker), field: .worker)]
    }
    if attendance != .present { return [RuleBroken(.attendanceWithPieces, field: .amount)] }
    if workshop.product(of: batch).materialStages.contains(stage) {
      return pieces.isEmpty ? [] : [RuleBroken(.stageNotOnRoute, field: .stage)]
    }
    guard let step = workshop.step(of: stage, in: batch) else {
      return [RuleBroken(.stageNotOnRoute, field: .stage)]
    }
    return brokenPieces(at: step, of: workshop.batches[batch])
  }

  private func brokenPieces(at step: Int, of batch: WeavingBatch) -> [RuleBroken] {
    var seen: Set<UInt8> = []
    for number in pieces {
      guard seen.insert(number).inserted else {
        return [RuleBroken(.pieceListedTwice(Int(number)), field: .amount)]
      }
      let place = Int(number) - 1
      guard batch.pieces.indices.contains(place), batch.pieces[place].state == .working,
        Int(batch.pieces[place].step) == step
      else { return [RuleBroken(.pieceNotStanding(Int(number)), field: .amount)] }
    }
    return []
  }
}

extension Piece {
  /// Whether a gate has judged the piece since its newest maker had it.
  fileprivate func isPastGate(in workshop: Workshop, of batch: ID<WeavingBatch>) -> Bool {
    guard let made = makers.last, let step = workshop.step(of: made.stage, in: batch) else {
      return false
    }
    return made.isRework ? state == .working : Int(self.step) != step + 1
  }
}

extension Workshop {
  /// Puts the cell of an entry back to empty: its row is withdrawn and its pieces return.
  mutating func clear(_ entry: DayEntry, on day: Day) {
    guard let sheet = sheetOfDay[day] else { return }
    for id in sheets[sheet].rows where !outputs[id].isWithdrawn {
      guard entry.isSameCell(as: outputs[id]) else { continue }
      outputs[id].isWithdrawn = true
      let row = outputs[id]
      guard let batch = row.batch else { continue }
      for number in row.pieces { takeBack(piece: Int(number) - 1, of: batch, stage: row.stage) }
      if row.units > 0 { takeBackMaterial(stage: row.stage, of: batch, on: day) }
      refreshOpen(batch)
    }
  }

  /// Writes the row of an entry and moves its pieces on.
  mutating func write(_ entry: DayEntry, on day: Day) {
    guard !entry.isCleared else { return }
    let id = outputs.append(
      Output {
        $0.day = day
        $0.worker = entry.worker
        $0.batch = entry.batch
        $0.stage = entry.stage
        $0.attendance = entry.attendance
        $0.pieces = entry.pieces
        $0.units = entry.units
      })
    if let sheet = sheetOfDay[day] {
      sheets[sheet].rows.append(id)
    } else {
      sheetOfDay[day] = sheets.append(
        DaySheet {
          $0.day = day
          $0.rows = [id]
        })
    }
    guard let batch = entry.batch else { return }
    if entry.units > 0,
      let place = product(of: batch).materialStages.firstIndex(of: entry.stage)
    {
      touchMaterial(place, of: batch, on: day)
    }
    for number in entry.pieces {
      moveOn(piece: Int(number) - 1, of: batch, stage: entry.stage, by: entry.worker, on: day)
    }
    refreshOpen(batch)
  }

  private mutating func touchMaterial(_ place: Int, of batch: ID<WeavingBatch>, on day: Day) {
    guard place < batches[batch].material.count else { return }
    let work = batches[batch].material[place]
    batches[batch].material[place].started = min(work.started ?? day, day)
    batches[batch].material[place].latest = max(work.latest ?? day, day)
  }

  /// Undoes `touchMaterial` by looking at the days that remain.
  private mutating func takeBackMaterial(stage: UInt8, of batch: ID<WeavingBatch>, on day: Day) {
    guard let place = product(of: batch).materialStages.firstIndex(of: stage),
      place < batches[batch].material.count,
      let started = batches[batch].material[place].started,
      let latest = batches[batch].material[place].latest, day == started || day == latest
    else { return }
    let worked = (started.number...latest.number).map { Day(number: $0) }.filter { day in
      outputs(on: day).contains { $0.batch == batch && $0.stage == stage && $0.units > 0 }
    }
    batches[batch].material[place].started = worked.first
    batches[batch].material[place].latest = worked.last
  }

  /// The stage of a piece is done: it goes to the next step, or back to its gate after a repair.
  private mutating func moveOn(
    piece: Int, of batch: ID<WeavingBatch>, stage: UInt8, by worker: ID<Inmate>, on day: Day
  ) {
    var row = batches[batch].pieces[piece]
    row.makers.append(
      Made {
        $0.stage = stage
        $0.worker = worker
        $0.day = day
        $0.isRework = row.returnStep != nil
      })
    row.step = row.returnStep ?? row.step + 1
    row.returnStep = nil
    row.holder = worker
    let route = route(of: batch)
    row.state = Int(row.step) < route.count && route[Int(row.step)].isGate ? .waiting : .working
    batches[batch].pieces[piece] = row
    if row.state == .waiting { joinQueue(piece: piece, of: batch, since: day) }
  }

  /// Undoes `moveOn` for the newest maker of a stage.
  private mutating func takeBack(piece: Int, of batch: ID<WeavingBatch>, stage: UInt8) {
    var row = batches[batch].pieces[piece]
    guard let made = row.makers.last, made.stage == stage,
      let step = step(of: stage, in: batch)
    else { return }
    if row.state == .waiting { leaveQueue(piece: piece, of: batch) }
    row.makers.removeLast()
    row.holder = made.isRework ? row.maker(of: stage)?.worker : holder(of: row, piece, in: batch)
    row.returnStep = made.isRework ? row.step : nil
    row.step = UInt8(step)
    row.state = .working
    batches[batch].pieces[piece] = row
  }

  /// Who holds a piece that is not under repair: its newest maker, else whom it was dealt to.
  private func holder(of row: Piece, _ piece: Int, in batch: ID<WeavingBatch>) -> ID<Inmate>? {
    let crew = batches[batch].crew
    return row.makers.last?.worker ?? (crew.isEmpty ? nil : crew[piece % crew.count])
  }
}
