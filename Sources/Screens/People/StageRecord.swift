import Workshop

/// How the pieces that a person made at a stage fared at the next gate.
struct StageRecord: Equatable {
  var done = 0
  var checked = 0
  /// Passed at the first check after the stage.
  var passed = 0

  static func of(_ inmate: ID<Inmate>, at stage: UInt8, in workshop: Workshop) -> StageRecord {
    var record = StageRecord()
    var mine: Set<PiecePlace> = []
    for index in workshop.batches.indices {
      for (place, piece) in workshop.batches[index].pieces.enumerated() {
        let made = piece.makers.first { $0.stage == stage && !$0.isRework }
        guard made?.worker == inmate else { continue }
        record.done += 1
        mine.insert(PiecePlace(ID(index), UInt8(place + 1)))
      }
    }
    for index in workshop.checks.indices {
      let check = workshop.checks[index]
      guard workshop.isFirst(check),
        let step = workshop.step(of: stage, in: check.batch),
        workshop.route(of: check.batch)[step...].first(where: \.isGate)?.index
          == check.gate,
        mine.contains(PiecePlace(check))
      else { continue }
      record.checked += 1
      record.passed += check.verdict == .pass ? 1 : 0
    }
    return record
  }
}
