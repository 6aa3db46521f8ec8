import Workshop

/// How the pieces that a person made at a stage fared at the next gate.
struct StageRecord: Equatable {
  var done = 0
  var checked = 0
  /// Passed at the first check after the stage.
  var passed = 0

  static func of(_ inmate: ID<Inmate>, at stage: UInt8, in workshop: Workshop) -> StageRecord {
    all(of: inmate, in: workshop)[stage] ?? StageRecord()
  }

  /// Those of all stages that a person did.
  static func all(of inmate: ID<Inmate>, in workshop: Workshop) -> [UInt8: StageRecord] {
    var records: [UInt8: StageRecord] = [:]
    var mine: [PiecePlace: Set<UInt8>] = [:]
    for index in workshop.batches.indices {
      for place in workshop.batches[index].pieces.indices {
        let stages = stages(of: workshop.batches[index].pieces[place], by: inmate)
        if stages.isEmpty { continue }
        mine[PiecePlace(ID(index), UInt8(place + 1))] = stages
        for stage in stages { records[stage, default: StageRecord()].done += 1 }
      }
    }
    if mine.isEmpty { return records }
    for index in workshop.checks.indices {
      guard let stages = mine[PiecePlace(workshop.checks[index])] else { continue }
      let check = workshop.checks[index]
      guard workshop.isFirst(check) else { continue }
      let route = workshop.route(of: check.batch)
      for stage in stages {
        guard let step = workshop.step(of: stage, in: check.batch),
          route[step...].first(where: \.isGate)?.index == check.gate
        else { continue }
        records[stage, default: StageRecord()].checked += 1
        records[stage, default: StageRecord()].passed += check.verdict == .pass ? 1 : 0
      }
    }
    return records
  }

  /// The stages of a piece that a person was the first to do.
  private static func stages(of piece: Piece, by inmate: ID<Inmate>) -> Set<UInt8> {
    var seen: Set<UInt8> = []
    var mine: Set<UInt8> = []
    if !piece.makers.contains(where: { $0.worker == inmate }) { return mine }
    for made in piece.makers where !made.isRework && seen.insert(made.stage).inserted {
      if made.worker == inmate { mine.insert(made.stage) }
    }
    return mine
  }
}
