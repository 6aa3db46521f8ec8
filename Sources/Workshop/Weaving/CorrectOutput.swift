/// What a row of any day's sheet should have said: another person, stage or count.
///
/// The row stays in the history. In an open month the corrected rows take its place; in a closed
/// one all its figures stay, and what was paid moves between the two people now.
package struct CorrectOutput: Record {
  package var day = Day()
  package var output = ID<Output>()
  /// The part of the row that is wrong, as it stands.
  package var before = WorkDone()
  /// What is right; of another person at the same stage only the pieces that are his.
  package var after = WorkDone()
  /// From 5 to 60 characters.
  package var reason = ""
  package var moves: [PremiMove] = []

  package init() {}
}

extension CorrectOutput: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a row of work as it stands, somebody who might work on that day, pieces that are the
  /// row's or stand at the stage, none taken off that was built on, a reason; once a piece was
  /// judged or the work was paid, a second person.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.outputs.contains(output), let batch = workshop.outputs[output].batch else {
      return [RuleBroken(.field(.unknownRow))]
    }
    if workshop.outputs[output].isWithdrawn { return [RuleBroken(.field(.isWithdrawn))] }
    guard workshop.works(of: output).contains(before) else {
      return [RuleBroken(.weaving(.rowChanged))]
    }
    if before == after { return [RuleBroken(.field(.nothingChanges))] }
    let broken = brokenWork(of: workshop.outputs[output], batch, in: workshop)
    if !broken.isEmpty { return broken + reason.brokenAsReason }
    let unreasoned = reason.brokenAsReason
    if !unreasoned.isEmpty { return unreasoned }
    do throws(RuleBroken) {
      if try workshop.premiMoves(of: self) != moves {
        return [RuleBroken(.earnings(.figuresChanged))]
      }
    } catch { return [error] }
    return !needsWitness(in: workshop) || workshop.isApproved(authority)
      ? [] : [RuleBroken(.earnings(.approvalMissing))]
  }

  /// Whether a second person must agree: a piece was judged, or a closed month has paid for it.
  package func needsWitness(in workshop: Workshop) -> Bool {
    guard workshop.outputs.contains(output), let batch = workshop.outputs[output].batch else {
      return false
    }
    let isMaterial = workshop.step(of: before.stage, in: batch) == nil
    if isMaterial && workshop.isClosed(workshop.outputs[output].day.month) { return true }
    let kept = before.worker == after.worker && before.stage == after.stage
    let touched = kept ? before.pieces.without(after.pieces) : before.pieces
    let moved = before.stage == after.stage && !kept ? after.pieces : touched
    return moved.contains { workshop.wasJudged(PiecePlace(batch, $0)) }
  }

  private var isMoved: Bool { before.worker != after.worker && before.stage == after.stage }

  private func brokenWork(
    of row: Output, _ batch: ID<WeavingBatch>, in workshop: Workshop
  ) -> [RuleBroken] {
    guard workshop.people.contains(after.worker) else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    let status = workshop.people[after.worker].status(on: row.day)
    if after.worker != before.worker,
      status != .active || row.day < workshop.people[after.worker].enrolled
    {
      let since = workshop.people[after.worker].span(on: row.day).since
      return [
        RuleBroken(
          .weaving(.mayNotWork(after.worker, [.status(status, since: since)])), field: .worker)
      ]
    }
    let materials = workshop.product(of: batch).materialStages
    if materials.contains(before.stage) != materials.contains(after.stage) {
      return [RuleBroken(.weaving(.stageNotOnRoute), field: .stage)]
    }
    if materials.contains(before.stage) {
      return after.pieces.isEmpty ? [] : [RuleBroken(.weaving(.stageNotOnRoute), field: .stage)]
    }
    guard let step = workshop.step(of: after.stage, in: batch), after.units == 0 else {
      return [RuleBroken(.weaving(.stageNotOnRoute), field: .stage)]
    }
    if isMoved {
      let foreign = after.pieces.without(before.pieces)
      if let number = foreign.first {
        return [RuleBroken(.weaving(.pieceNotOfRow(Int(number))), field: .amount)]
      }
      return after.pieces.isEmpty ? [RuleBroken(.field(.required), field: .amount)] : []
    }
    return brokenChange(of: row, batch, at: step, in: workshop)
  }

  /// Pieces leave the row only while nothing was built on them; others join it that stand there.
  private func brokenChange(
    of row: Output, _ batch: ID<WeavingBatch>, at step: Int, in workshop: Workshop
  ) -> [RuleBroken] {
    let kept = before.stage == after.stage ? after.pieces : []
    let bound = workshop.bound(in: row.doing(before))
    if let number = before.pieces.without(kept).first(where: bound.contains) {
      return [RuleBroken(.weaving(.makerToBeNamed(Int(number))), field: .amount)]
    }
    var trial = workshop
    for number in before.pieces.without(kept) {
      trial.takeBack(piece: Int(number) - 1, of: batch, stage: before.stage)
    }
    let added = before.stage == after.stage ? after.pieces.without(before.pieces) : after.pieces
    if let number = Set(added).count == added.count ? nil : added.first {
      return [RuleBroken(.weaving(.pieceListedTwice(Int(number))), field: .amount)]
    }
    let pieces = trial.batches[batch].pieces
    let absent = added.first { number in
      !pieces.indices.contains(Int(number) - 1) || pieces[Int(number) - 1].state != .working
        || Int(pieces[Int(number) - 1].step) != step
    }
    return absent.map { [RuleBroken(.weaving(.pieceNotStanding(Int($0))), field: .amount)] } ?? []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let row = workshop.outputs[output]
    guard let batch = row.batch else { return }
    let id = workshop.outputCorrections.append(
      OutputCorrection {
        $0.day = day
        $0.output = output
        $0.before = before
        $0.after = after
        $0.reason = reason
        $0.moves = moves
        $0.officer = authority.user
        $0.approver = authority.signer
        $0.closed = Int32(workshop.closures.count)
      })
    if !workshop.isClosed(row.day.month) {
      workshop.replace(output, by: workshop.outputCorrections[id].corrected([before]))
    }
    workshop.moveWork(id, of: batch, on: row.day)
    workshop.note(id)
    workshop.move(moves, because: reason, on: day, by: authority)
    workshop.refreshOpen(batch)
  }
}

extension Workshop {
  /// Whether a gate has judged a piece, or it went further than that.
  func wasJudged(_ place: PiecePlace) -> Bool {
    let piece = piece(place)
    if piece.state != .working && piece.state != .waiting { return true }
    if piece.reworks > 0 || piece.returns > 0 { return true }
    return route(of: place.batch).prefix(piece.reached).contains(where: \.isGate)
  }

  /// Pieces get their right makers, go back to a stage, or on from it.
  fileprivate mutating func moveWork(
    _ id: ID<OutputCorrection>, of batch: ID<WeavingBatch>, on day: Day
  ) {
    let row = outputCorrections[id]
    if row.movesWork {
      for number in Set(row.after.pieces).sorted() {
        var piece = batches[batch].pieces[Int(number) - 1]
        let places = row.makers(
          of: number, among: piece.makers, of: row.before.worker, on: day)
        for place in places {
          let isNewest = place == piece.makers.count - 1
          if isNewest && piece.holder == row.before.worker { piece.holder = row.after.worker }
          piece.makers[place].worker = row.after.worker
        }
        batches[batch].pieces[Int(number) - 1] = piece
      }
      return
    }
    let isSame = row.before.stage == row.after.stage
    for number in isSame ? row.before.pieces.without(row.after.pieces) : row.before.pieces {
      takeBack(piece: Int(number) - 1, of: batch, stage: row.before.stage)
    }
    for number in isSame ? row.after.pieces.without(row.before.pieces) : row.after.pieces {
      moveOn(
        piece: Int(number) - 1, of: batch, stage: row.after.stage, by: row.after.worker, on: day)
    }
  }

  /// Puts corrected rows in the place of one of an open month.
  fileprivate mutating func replace(_ output: ID<Output>, by works: [WorkDone]) {
    let row = outputs[output]
    outputs[output].isWithdrawn = true
    if let batch = row.batch, row.units > 0 {
      takeBackMaterial(stage: row.stage, of: batch, on: row.day)
    }
    for work in works {
      var new = row.doing(work)
      if let same = standing(like: new) {
        outputs[same].isWithdrawn = true
        new.pieces = (outputs[same].pieces + new.pieces).sorted()
        new.units = UInt8(clamping: Int(outputs[same].units) + Int(new.units))
      }
      appendToSheet(new)
      if let batch = row.batch, new.units > 0 {
        touchMaterial(stage: new.stage, of: batch, on: new.day)
      }
    }
  }

  /// The row of the same cell on the sheet of a day.
  private func standing(like row: Output) -> ID<Output>? {
    guard let sheet = derived.sheetOfDay[row.day] else { return nil }
    return sheets[sheet].rows.last {
      let other = outputs[$0]
      return !other.isWithdrawn && other.worker == row.worker && other.batch == row.batch
        && other.stage == row.stage
    }
  }
}
