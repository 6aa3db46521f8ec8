/// The proof that somebody has reached a level at a making stage.
package struct ProveSkill: Record {
  package var day = Day()
  package var inmate = ID<Inmate>()
  package var stage: UInt8 = 0
  package var level: UInt8 = 0
  package var way = SkillProof.Way.pieces
  /// By batch and number, each once.
  package var pieces: [PiecePlace] = []
  /// At most 40 characters each.
  package var examiner = ""
  package var paper = ""
  package var tested: Day?
  /// At most 60 characters.
  package var reason = ""

  package init() {}
}

extension ProveSkill: DatedFact {
  package var capability: Capability? { .record }
  /// It changes no figure of money.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a person, a making stage and a level above the one that is proven; what its way asks
  /// for; and a supervisor's signature.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken = brokenPerson(in: workshop)
    if !broken.isEmpty { return broken }
    broken = brokenLevel(in: workshop)
    if !broken.isEmpty { return broken }
    switch way {
    case .pieces: broken = brokenPieces(in: workshop)
    case .trial: broken = brokenTrial
    case .entry: broken = workshop.brokenOutside(reason, .reason, atMost: 60)
    }
    if broken.isEmpty && !workshop.isSupervised(authority) {
      broken.append(RuleBroken(.skill(.supervisorMissing)))
    }
    return broken
  }

  private func brokenPerson(in workshop: Workshop) -> [RuleBroken] {
    guard workshop.people.contains(inmate) else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    if workshop.people[inmate].isWithdrawn {
      return [RuleBroken(.field(.isWithdrawn), field: .worker)]
    }
    return workshop.catalogue.makingStages.contains(Int(stage))
      ? [] : [RuleBroken(.field(.unknownRow), field: .stage)]
  }

  private func brokenLevel(in workshop: Workshop) -> [RuleBroken] {
    if !(1...SkillProof.highest).contains(level) {
      return [RuleBroken(.people(.levelOutOfRange), field: .level)]
    }
    return way.broken(level, above: workshop.provenLevel(of: inmate, at: stage))
  }

  private func brokenPieces(in workshop: Workshop) -> [RuleBroken] {
    let all = Set(workshop.acceptedWork(of: inmate, at: stage))
    let again = zip(pieces, pieces.dropFirst()).first { $0 >= $1 }?.1
    if let other = again ?? pieces.first(where: { !all.contains($0) }) {
      return [RuleBroken(.skill(.pieceProvesNothing(other)), field: .piece)]
    }
    let needed = workshop.piecesNeeded(for: level, on: day)
    return pieces.count >= needed
      ? []
      : [RuleBroken(.skill(.piecesMissing(have: pieces.count, of: needed)), field: .piece)]
  }

  private var brokenTrial: [RuleBroken] {
    var broken = examiner.brokenAsName(.examiner, atMost: 40, required: true)
    broken += paper.brokenAsName(.proof, atMost: 40, required: true)
    guard let tested else { return broken + [RuleBroken(.field(.required), field: .testDay)] }
    return tested > day ? broken + [RuleBroken(.field(.dayInFuture), field: .testDay)] : broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.skillProofs.append(
      SkillProof {
        $0.inmate = inmate
        $0.stage = stage
        $0.level = level
        $0.way = way
        $0.day = day
        $0.pieces = pieces
        $0.examiner = examiner
        $0.tested = tested
        $0.paper = paper
        $0.reason = reason
        $0.officer = authority.user
        $0.signer = authority.signer ?? authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.skillProof(workshop.skillProofs.nextID), on: day))]
  }
}
