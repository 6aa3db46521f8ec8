import Workshop

/// The record of a piece's newest maker at the newest stage, counted anew only when it may differ.
struct MakerRecord {
  private var stamp: [Int] = []
  private var record = StageRecord()

  mutating func of(_ piece: PiecePlace, in workshop: Workshop) -> StageRecord {
    guard let made = piece.row(in: workshop).makers.last else { return StageRecord() }
    let now = [
      Int(made.worker.index), Int(made.stage), workshop.checks.edits, workshop.batches.edits,
    ]
    if now != stamp {
      record = StageRecord.of(made.worker, at: made.stage, in: workshop)
      stamp = now
    }
    return record
  }
}
