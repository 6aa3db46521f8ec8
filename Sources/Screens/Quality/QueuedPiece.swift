import Workshop

/// Which piece of which batch a verdict is about.
struct QueuedPiece: Hashable {
  var batch: ID<WeavingBatch>
  /// The piece's number, from 1.
  var number: UInt8

  init(_ waiting: Waiting) {
    batch = waiting.batch
    number = waiting.piece
  }

  init(_ verdict: SheetVerdict) {
    batch = verdict.batch
    number = verdict.piece
  }

  init(_ check: QualityCheck) {
    batch = check.batch
    number = check.piece
  }

  /// Such as `B-0147-08`.
  func code(in workshop: Workshop) -> String { workshop.code(batch, piece: Int(number)) }

  func row(in workshop: Workshop) -> Piece { workshop.batches[batch].pieces[Int(number) - 1] }

  /// The gate it waits at, as an index of the catalogue.
  func gate(in workshop: Workshop) -> UInt8 {
    workshop.route(of: batch)[Int(row(in: workshop).step)].index
  }

  /// The readings that its gate asks for today.
  func asked(in scene: Scene) -> [Reading] {
    let workshop = scene.workshop
    return workshop.readings(
      asked: gate(in: workshop), of: batch, piece: number, on: scene.today)
  }

  /// Whether a pass at its gate carries a grade.
  func hasGrades(in workshop: Workshop) -> Bool {
    workshop.catalogue.gates[Int(gate(in: workshop))].isFinal
  }
}
