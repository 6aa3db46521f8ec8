/// One person at one making stage.
package struct SkillPlace: Hashable, Sendable {
  package var inmate: ID<Inmate>
  package var stage: UInt8

  package init(_ inmate: ID<Inmate>, _ stage: UInt8) {
    self.inmate = inmate
    self.stage = stage
  }
}

/// Which levels are proven, and what pieces say about the next ones.
extension Workshop {
  /// The proofs that stand, of one person or all, in the order of their record.
  package func proofs(of inmate: ID<Inmate>? = nil) -> [ID<SkillProof>] {
    skillProofs.indices.filter { index in
      let row = skillProofs[index]
      return !row.isWithdrawn && inmate.map { row.inmate == $0 } ?? true
    }.map { ID($0) }
  }

  /// The highest level that is proven at a stage by a day, or ever; 0 where none is.
  package func provenLevel(of inmate: ID<Inmate>, at stage: UInt8, on day: Day? = nil) -> UInt8 {
    proof(of: inmate, at: stage, on: day).map { skillProofs[$0].level } ?? 0
  }

  /// What proves it.
  package func proof(
    of inmate: ID<Inmate>, at stage: UInt8, on day: Day? = nil
  ) -> ID<SkillProof>? {
    proofs(of: inmate).filter { id in
      skillProofs[id].stage == stage && day.map { skillProofs[id].day <= $0 } ?? true
    }.max { skillProofs[$0].level < skillProofs[$1].level }
  }

  /// The levels of everybody who has one, in the order of the making stages.
  package func provenLevels() -> [ID<Inmate>: [UInt8]] {
    let stages = catalogue.makingStages
    return proofs().reduce(into: [:]) { levels, id in
      let row = skillProofs[id]
      guard let place = stages.firstIndex(of: Int(row.stage)) else { return }
      var own = levels[row.inmate] ?? stages.map { _ in 0 }
      own[place] = max(own[place], row.level)
      levels[row.inmate] = own
    }
  }

  /// The pieces that a person made at a stage and that were accepted, by batch and number.
  package func acceptedWork(of inmate: ID<Inmate>, at stage: UInt8) -> [PiecePlace] {
    acceptedWork(of: inmate)[SkillPlace(inmate, stage)] ?? []
  }

  /// The same for all stages, of one person or everybody; reads all batches once.
  ///
  /// Whoever did a stage first made it: a repair proves nothing.
  package func acceptedWork(of inmate: ID<Inmate>? = nil) -> [SkillPlace: [PiecePlace]] {
    var work: [SkillPlace: [PiecePlace]] = [:]
    for index in batches.indices where !batches[index].isWithdrawn {
      for (place, piece) in batches[index].pieces.enumerated() where piece.isAcceptedForGood {
        var seen: Set<UInt8> = []
        for made in piece.makers where !made.isRework && seen.insert(made.stage).inserted {
          if let inmate, made.worker != inmate { continue }
          work[SkillPlace(made.worker, made.stage), default: []]
            .append(PiecePlace(ID(index), UInt8(place + 1)))
        }
      }
    }
    return work
  }

  /// Who works here and has made enough accepted pieces for a higher level, with that level.
  package func readyToRise(on day: Day) -> [(place: SkillPlace, level: UInt8)] {
    let levels = provenLevels()
    let stages = catalogue.makingStages
    return acceptedWork().compactMap { place, pieces -> (place: SkillPlace, level: UInt8)? in
      guard people.contains(place.inmate), !people[place.inmate].isWithdrawn,
        people[place.inmate].status.isHere, let column = stages.firstIndex(of: Int(place.stage))
      else { return nil }
      let next = (levels[place.inmate]?[column] ?? 0) + 1
      return next <= SkillProof.highest && pieces.count >= piecesNeeded(for: next, on: day)
        ? (place, next) : nil
    }.sorted { ($0.place.inmate, $0.place.stage) < ($1.place.inmate, $1.place.stage) }
  }
}

extension Piece {
  /// Whether it was accepted, and nobody condemned it or brought it back since.
  var isAcceptedForGood: Bool {
    guard grade != nil, returns == 0 else { return false }
    switch state {
    case .accepted, .sold, .lost, .consigned, .left: return true
    case .working, .waiting, .condemned, .rejected, .takenOut: return false
    }
  }
}

extension PiecePlace: Comparable {
  package static func < (left: PiecePlace, right: PiecePlace) -> Bool {
    (left.batch, left.number) < (right.batch, right.number)
  }
}
