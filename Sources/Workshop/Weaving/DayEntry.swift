/// One cell: what a person did that day at a stage of a batch, or an absence, or nothing any more.
package struct DayEntry: Record {
  package var worker = ID<Inmate>()
  package var batch: ID<WeavingBatch>?
  package var stage: UInt8 = 0
  package var attendance = Attendance.present
  /// A piece that came back for repair on the same day stands here once for each time.
  package var pieces: [UInt8] = []
  package var units: UInt8 = 0
  /// True to leave the cell empty, as if never typed.
  package var isCleared = false
  /// The number of the letter that an absence rests on.
  package var paper = ""
  /// Why it is fewer than planned.
  package var shortfall = Shortfall()

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

extension DayEntry {
  /// The pieces of the cell as it stands that cannot be taken out of it.
  func bound(on day: Day, in workshop: Workshop) -> [UInt8] {
    workshop.outputs(on: day).filter(isSameCell).flatMap { workshop.bound(in: $0) }
  }

  /// What was built on a piece of the cell may not lose it.
  func brokenDropping(on day: Day, in workshop: Workshop) -> [RuleBroken] {
    let dropped = bound(on: day, in: workshop).without(isCleared ? [] : pieces)
    return dropped.prefix(1).map {
      RuleBroken(.weaving(.laterWorkOnPiece(Int($0))), field: .amount)
    }
  }

  /// Rules of the cell once it is cleared; `kept`: the pieces that stayed in it.
  func broken(on day: Day, in workshop: Workshop, keeping kept: [UInt8]) -> [RuleBroken] {
    guard workshop.people.contains(worker) else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    if isCleared { return [] }
    let broken = shortfall.broken(ofWork: batch != nil && attendance == .present)
    if !broken.isEmpty { return broken }
    guard let batch else {
      return attendance == .present || (pieces.isEmpty && units == 0)
        ? brokenPaper(on: day, in: workshop)
        : [RuleBroken(.weaving(.attendanceWithPieces), field: .amount)]
    }
    guard workshop.batches.contains(batch), !workshop.batches[batch].isWithdrawn else {
      return [RuleBroken(.field(.unknownRow), field: .batch)]
    }
    let obstacles = workshop.obstacles(of: worker, on: day)
    if !obstacles.isEmpty {
      return [RuleBroken(.weaving(.mayNotWork(worker, obstacles)), field: .worker)]
    }
    if attendance != .present {
      return [RuleBroken(.weaving(.attendanceWithPieces), field: .amount)]
    }
    if workshop.product(of: batch).materialStages.contains(stage) {
      return pieces.isEmpty ? [] : [RuleBroken(.weaving(.stageNotOnRoute), field: .stage)]
    }
    guard let step = workshop.step(of: stage, in: batch) else {
      return [RuleBroken(.weaving(.stageNotOnRoute), field: .stage)]
    }
    let added = pieces.without(kept)
    return brokenPieces(added, at: step, of: workshop.batches[batch])
      + workshop.brokenHolders(of: added, in: workshop.batches[batch], on: day)
  }

  /// A letter where the reason needs one, which a time away that was planned for it may name.
  private func brokenPaper(on day: Day, in workshop: Workshop) -> [RuleBroken] {
    let broken = paper.brokenAsName(.proof, atMost: Output.longestPaper)
    guard broken.isEmpty, paper.isEmpty, workshop.terms(of: attendance, on: day).needsPaper else {
      return broken
    }
    let planned = workshop.plannedAbsence(of: worker, on: day)
    let isNamed = planned?.reason == attendance && planned?.basis.isEmpty == false
    return isNamed ? [] : [RuleBroken(.weaving(.paperMissing(attendance)), field: .proof)]
  }

  private func brokenPieces(
    _ added: [UInt8], at step: Int, of batch: WeavingBatch
  ) -> [RuleBroken] {
    var seen: Set<UInt8> = []
    for number in added {
      guard seen.insert(number).inserted else {
        return [RuleBroken(.weaving(.pieceListedTwice(Int(number))), field: .amount)]
      }
      let place = Int(number) - 1
      guard batch.pieces.indices.contains(place), batch.pieces[place].state == .working,
        Int(batch.pieces[place].step) == step
      else { return [RuleBroken(.weaving(.pieceNotStanding(Int(number))), field: .amount)] }
    }
    return []
  }
}

extension [UInt8] {
  /// The numbers that are left when others are taken out, each as often as it is named.
  func without(_ others: [UInt8]) -> [UInt8] {
    var others = others
    return filter { number in
      guard let place = others.firstIndex(of: number) else { return true }
      others.remove(at: place)
      return false
    }
  }
}
