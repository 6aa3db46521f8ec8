extension Workshop {
  /// The numbers of the pieces that a typed count stands for.
  ///
  /// Of the pieces standing at the stage the lowest numbers are taken: first those the worker
  /// holds, then others of the batch that have a holder on that day. `taken`: numbers that other
  /// cells have already. A count of 0 takes none. Fails with `tooFewStanding` when fewer stand
  /// there, with `pieceWithoutHolder` when only such pieces are left, with `stageNotOnRoute` when
  /// no piece of the batch passes the stage.
  package func planPieces(
    count: Int, worker: ID<Inmate>, batch: ID<WeavingBatch>, stage: UInt8, on day: Day,
    taken: Set<UInt8> = []
  ) -> Result<[UInt8], RuleBroken> {
    guard let step = step(of: stage, in: batch) else {
      return .failure(RuleBroken(.weaving(.stageNotOnRoute), field: .stage))
    }
    let row = batches[batch]
    func isLeft(_ place: Int) -> Bool { !taken.contains(UInt8(place + 1)) }
    let free = standing(at: step, of: batch, on: day).filter(isLeft)
    guard count <= free.count else {
      let all = row.standing(at: step).filter(isLeft)
      let held = brokenHolders(of: all.map { UInt8($0 + 1) }, in: row, on: day)
      if count <= all.count, let broken = held.first { return .failure(broken) }
      return .failure(
        RuleBroken(.weaving(.tooFewStanding(asked: count, standing: free.count)), field: .amount))
    }
    let own = free.filter { row.pieces[$0].holder == worker }
    let others = free.filter { row.pieces[$0].holder != worker }
    return .success((own + others).prefix(max(0, count)).map { UInt8($0 + 1) }.sorted())
  }

  /// How many pieces of a batch stand at a stage and have a holder on a day; nil where the stage
  /// counts no pieces.
  package func standing(at stage: UInt8, of batch: ID<WeavingBatch>, on day: Day) -> Int? {
    step(of: stage, in: batch).map { standing(at: $0, of: batch, on: day).count }
  }

  /// The indices of the pieces that stand at a step and have a holder on a day.
  package func standing(at step: Int, of batch: ID<WeavingBatch>, on day: Day) -> [Int] {
    let row = batches[batch]
    return row.standing(at: step).filter { lastHolder(of: row.pieces[$0], on: day) == nil }
  }
}
