import Workshop

/// A finished piece as one stage left it: who made it there and when, and which faults of that
/// stage the gates found.
///
/// Finished is a piece that came before its final gate or was rejected: one that still waits for a
/// gate would pass for a good one. Faults are those of the first check at each gate, corrections
/// heeded, so that a repair hides nothing.
package struct StagePiece: Equatable, Sendable {
  /// Who made it at the stage for the first time.
  package var maker: ID<Inmate>
  package var made: Day
  /// Faults that come from the stage, each once; indices of the catalogue.
  package var faults: Set<UInt8>

  package init(maker: ID<Inmate>, made: Day, faults: Set<UInt8>) {
    self.maker = maker
    self.made = made
    self.faults = faults
  }

  package var isDefective: Bool { !faults.isEmpty }
}

extension StagePiece {
  /// The finished pieces that a stage made, in the order of their first checks; of one product or
  /// all.
  package static func all(
    of stage: UInt8, product: ID<Product>? = nil, in workshop: Workshop
  ) -> [StagePiece] {
    let records = QualityRecords(QualityScope(product: product), of: workshop)
    var checks: [PiecePlace: [JudgedPiece]] = [:]
    var places: [PiecePlace] = []
    for judged in records.pieces {
      let place = PiecePlace(judged.batch, workshop.checks[judged.check].piece)
      if checks[place] == nil { places.append(place) }
      checks[place, default: []].append(judged)
    }
    return places.compactMap { piece(at: $0, of: stage, checks[$0] ?? [], in: workshop) }
  }

  private static func piece(
    at place: PiecePlace, of stage: UInt8, _ checks: [JudgedPiece], in workshop: Workshop
  ) -> StagePiece? {
    let isFinished = checks.contains {
      $0.wasRejected || workshop.catalogue.gates[Int($0.gate)].isFinal
    }
    let made = workshop.batches[place.batch].pieces[Int(place.number) - 1].makers
      .first { $0.stage == stage && !$0.isRework }
    guard isFinished, let made else { return nil }
    let faults = checks.flatMap(\.defects).filter {
      workshop.catalogue.defects[Int($0)].origin == stage
    }
    return StagePiece(maker: made.worker, made: made.day, faults: Set(faults))
  }
}

extension [StagePiece] {
  /// How many show a fault of the stage.
  package var defective: Portion { Portion(count(where: \.isDefective), of: count) }

  /// Kinds of fault by the number of pieces that show them, most first, then in the order of the
  /// catalogue.
  package var faults: [(defect: UInt8, pieces: Int)] {
    var counts: [UInt8: Int] = [:]
    for piece in self {
      for fault in piece.faults { counts[fault, default: 0] += 1 }
    }
    return counts.map { (defect: $0.key, pieces: $0.value) }
      .sorted { ($1.pieces, $0.defect) < ($0.pieces, $1.defect) }
  }
}
