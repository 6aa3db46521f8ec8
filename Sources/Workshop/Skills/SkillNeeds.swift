/// How many accepted pieces lift a person to each level, from a day on.
package struct SkillNeeds: DatedRow {
  package var from = Day()
  /// For level 1, 2 and 3, all pieces of the person at the stage counted together.
  package var pieces: [Int32] = []
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}

  /// As long as no office decided otherwise.
  package static let standard: [Int32] = [10, 30, 60]
  package static let most = 255
}

extension Workshop {
  package func skillNeeds(on day: Day) -> [Int32] {
    skillNeeds.inForce(on: day)?.pieces ?? SkillNeeds.standard
  }

  /// How many accepted pieces a level needs on a day; `level`: from 1.
  package func piecesNeeded(for level: UInt8, on day: Day) -> Int {
    Int(skillNeeds(on: day)[Int(level) - 1])
  }
}

/// How many pieces lift a person, from a day on.
package struct SetSkillNeeds: Record {
  package var day = Day()
  package var from = Day()
  /// For level 1, 2 and 3.
  package var pieces: [Int32] = []

  package init() {}
}

extension SetSkillNeeds: DatedFact {
  package var capability: Capability? { .catalogue }
  /// It changes no figure of a month.
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: three counts from 1 to 255, each above the one before, from a day of the store on;
  /// something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let fields = [FieldName.needed1, .needed2, .needed3]
    guard pieces.count == fields.count else {
      return [RuleBroken(.field(.required), field: .needed1)]
    }
    for (count, field) in zip(pieces, fields) where !(1...SkillNeeds.most).contains(Int(count)) {
      return [
        RuleBroken(
          .field(.numberOutOfRange(lowest: 1, highest: SkillNeeds.most)), field: field)
      ]
    }
    if let place = (1..<pieces.count).first(where: { pieces[$0] <= pieces[$0 - 1] }) {
      return [RuleBroken(.skill(.needsDoNotRise), field: fields[place])]
    }
    let broken = workshop.brokenBeginning(from)
    return broken.isEmpty && workshop.skillNeeds(on: from) == pieces
      ? [RuleBroken(.field(.nothingChanges), field: .needed1)] : broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.skillNeeds.append(
      SkillNeeds {
        $0.from = from
        $0.pieces = pieces
        $0.decided = day
        $0.user = authority.user
      })
  }
}
