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
  package func acceptedWork(of inmate: ID<Inmate>? = nil) -> [SkillPlace: [PiecePlace]] {
    var work: [SkillPlace: [PiecePlace]] = [:]
    eachFirstMaker { place, piece, made in
      guard piece.isAcceptedForGood, inmate.map({ made.worker == $0 }) ?? true else { return }
      work[SkillPlace(made.worker, made.stage), default: []].append(place)
    }
    return work
  }

  /// The pieces that a person made at a stage and that do not count: not accepted yet, condemned or
  /// brought back.
  package func otherWork(of inmate: ID<Inmate>, at stage: UInt8) -> [PiecePlace] {
    var work: [PiecePlace] = []
    eachFirstMaker { place, piece, made in
      if !piece.isAcceptedForGood && made.worker == inmate && made.stage == stage {
        work.append(place)
      }
    }
    return work
  }

  /// Every stage of every piece with whoever did it first: a repair proves nothing.
  private func eachFirstMaker(_ body: (PiecePlace, Piece, Made) -> Void) {
    for index in batches.indices where !batches[index].isWithdrawn {
      for (place, piece) in batches[index].pieces.enumerated() {
        for (order, made) in piece.makers.enumerated() where !made.isRework {
          let isFirst = !piece.makers[..<order].contains { $0.stage == made.stage && !$0.isRework }
          if isFirst { body(PiecePlace(ID(index), UInt8(place + 1)), piece, made) }
        }
      }
    }
  }

  /// Who works here and has made enough accepted pieces for a higher level, with that level and how
  /// many there are.
  package func readyToRise(
    on day: Day
  ) -> [(place: SkillPlace, level: UInt8, pieces: Int)] {
    let levels = provenLevels()
    let stages = catalogue.makingStages
    let needs = skillNeeds(on: day)
    var counts = Array(repeating: 0, count: people.count * catalogue.stages.count)
    eachFirstMaker { _, piece, made in
      let slot = Int(made.worker.index) * catalogue.stages.count + Int(made.stage)
      if piece.isAcceptedForGood && counts.indices.contains(slot) { counts[slot] += 1 }
    }
    return people.indices.flatMap { index -> [(place: SkillPlace, level: UInt8, pieces: Int)] in
      let inmate = ID<Inmate>(index)
      guard !people[inmate].isWithdrawn, people[inmate].status.isHere else { return [] }
      return stages.enumerated().compactMap { column, stage in
        let held = Int(levels[inmate]?[column] ?? 0)
        let made = counts[index * catalogue.stages.count + stage]
        guard held < needs.count, made >= Int(needs[held]) else { return nil }
        return (SkillPlace(inmate, UInt8(stage)), UInt8(held + 1), made)
      }
    }
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
