extension Workshop {
  /// The pieces of a row that were judged or went on since, so that they cannot be taken back.
  ///
  /// A number that stands twice was judged in between: one of the two is bound.
  func bound(in row: Output) -> [UInt8] {
    guard let batch = row.batch else { return [] }
    var free: Set<UInt8> = []
    return row.pieces.filter { number in
      isBound(batches[batch].pieces[Int(number) - 1], to: row, of: batch)
        || isBehindReturn(PiecePlace(batch, number), row)
        || !free.insert(number).inserted
    }
  }

  /// Whether a buyer has had the piece since that day.
  private func isBehindReturn(_ piece: PiecePlace, _ row: Output) -> Bool {
    derived.newestReturn[piece].map { row.day <= returns[$0].day } ?? false
  }

  private func isBound(_ piece: Piece, to row: Output, of batch: ID<WeavingBatch>) -> Bool {
    guard piece.state == .working || piece.state == .waiting, let made = piece.makers.last,
      made.stage == row.stage, made.worker == row.worker, made.day == row.day
    else { return true }
    return isPastGate(piece, since: made, of: batch)
  }

  /// Whether a gate has judged the piece since its newest maker had it.
  private func isPastGate(_ piece: Piece, since made: Made, of batch: ID<WeavingBatch>) -> Bool {
    guard let step = step(of: made.stage, in: batch) else { return false }
    return made.isRework ? piece.state == .working : Int(piece.step) != step + 1
  }

  /// The stage of a piece is done: it goes to the next step, or back to its gate after a repair.
  mutating func moveOn(
    piece: Int, of batch: ID<WeavingBatch>, stage: UInt8, by worker: ID<Inmate>, on day: Day
  ) {
    var row = batches[batch].pieces[piece]
    row.makers.append(
      Made {
        $0.stage = stage
        $0.worker = worker
        $0.day = day
        $0.isRework = row.returnStep != nil
        $0.heldBy = row.holder
      })
    row.step = row.returnStep ?? row.step + 1
    row.returnStep = nil
    row.holder = worker
    let route = route(of: batch)
    row.state = Int(row.step) < route.count && route[Int(row.step)].isGate ? .waiting : .working
    batches[batch].pieces[piece] = row
    if row.state == .waiting { joinQueue(piece: piece, of: batch) }
  }

  /// Undoes `moveOn` for the newest maker of a stage.
  mutating func takeBack(piece: Int, of batch: ID<WeavingBatch>, stage: UInt8) {
    var row = batches[batch].pieces[piece]
    guard let made = row.makers.last, made.stage == stage,
      let step = step(of: stage, in: batch)
    else { return }
    if row.state == .waiting { leaveQueue(piece: piece, of: batch) }
    row.makers.removeLast()
    row.holder = made.heldBy ?? formerHolder(of: row, piece, in: batch, before: made)
    row.returnStep = made.isRework ? row.step : nil
    row.step = UInt8(step)
    row.state = .working
    batches[batch].pieces[piece] = row
  }

  /// Who held a piece whose maker does not say it: who is to repair it, else its newest maker, else
  /// whom it was dealt to.
  private func formerHolder(
    of row: Piece, _ piece: Int, in batch: ID<WeavingBatch>, before made: Made
  ) -> ID<Inmate>? {
    if made.isRework { return row.maker(of: made.stage)?.worker }
    let crew = batches[batch].crew
    return row.makers.last?.worker ?? (crew.isEmpty ? nil : crew[piece % crew.count])
  }
}
