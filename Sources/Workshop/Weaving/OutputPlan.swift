extension Workshop {
  /// The numbers of the pieces that a typed count stands for.
  ///
  /// Of the pieces standing at the stage the lowest numbers are taken: first those the worker
  /// holds, then others of the batch. `taken`: numbers that other cells have already. A count of 0
  /// takes none. Fails with `tooFewStanding` when fewer stand there, with `stageNotOnRoute` when no
  /// piece of the batch passes the stage.
  package func planPieces(
    count: Int, worker: ID<Inmate>, batch: ID<WeavingBatch>, stage: UInt8,
    taken: Set<UInt8> = []
  ) -> Result<[UInt8], RuleBroken> {
    guard let step = step(of: stage, in: batch) else {
      return .failure(RuleBroken(.stageNotOnRoute, field: .stage))
    }
    let row = batches[batch]
    let free = row.standing(at: step).filter { !taken.contains(UInt8($0 + 1)) }
    guard count <= free.count else {
      return .failure(
        RuleBroken(.tooFewStanding(asked: count, standing: free.count), field: .amount))
    }
    let own = free.filter { row.pieces[$0].holder == worker }
    let others = free.filter { row.pieces[$0].holder != worker }
    return .success((own + others).prefix(max(0, count)).map { UInt8($0 + 1) }.sorted())
  }

  /// How many pieces of a batch stand at a stage; nil where the stage counts no pieces.
  package func standing(at stage: UInt8, of batch: ID<WeavingBatch>) -> Int? {
    step(of: stage, in: batch).map { batches[batch].standing(at: $0).count }
  }
}
