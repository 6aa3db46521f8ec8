import Workshop

/// A piece that waits at a gate, as the queue shows it.
extension PiecePlace {
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
