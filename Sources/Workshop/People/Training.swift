/// A course that people of the workshop took: what it taught, by whom, and who was there.
package struct Training: Record {
  package var programme = ""
  /// The making stage that it taught; nil for one about no stage of its own.
  package var stage: UInt8?
  /// An officer or an organisation from outside.
  package var instructor = ""
  package var first = Day()
  package var last = Day()
  /// In the order of their codes.
  package var participants: [ID<Inmate>] = []
  /// What was given at the end, such as its number; empty for none.
  package var certificate = ""
  package var user = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

/// The entry of a training that was held.
package struct HoldTraining: Record {
  package var day = Day()
  /// From 2 to 60 characters.
  package var programme = ""
  package var stage: UInt8?
  /// At most 40 characters.
  package var instructor = ""
  package var first = Day()
  package var last = Day()
  package var participants: [ID<Inmate>] = []
  /// At most 40 characters.
  package var certificate = ""

  package init() {}
}

extension HoldTraining: DatedFact {
  package var capability: Capability? { .record }

  /// Rules: a name, a making stage if any, an instructor, days that are over, and people who are
  /// known, each once.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    var broken = programme.brokenAsName(.programme, atMost: 60, required: true)
    if broken.isEmpty && programme.count < 2 {
      broken.append(RuleBroken(.people(.nameTooShort), field: .programme))
    }
    if let stage, !workshop.catalogue.makingStages.contains(Int(stage)) {
      broken.append(RuleBroken(.field(.unknownRow), field: .stage))
    }
    broken += instructor.brokenAsName(.instructor, atMost: 40, required: true)
    broken += brokenDays + brokenPeople(in: workshop)
    return broken + certificate.brokenAsName(.certificate, atMost: 40)
  }

  private var brokenDays: [RuleBroken] {
    if first > day { return [RuleBroken(.field(.dayInFuture), field: .firstDay)] }
    if last > day { return [RuleBroken(.field(.dayInFuture), field: .lastDay)] }
    return last < first ? [RuleBroken(.people(.endsBeforeStart(first)), field: .lastDay)] : []
  }

  private func brokenPeople(in workshop: Workshop) -> [RuleBroken] {
    if participants.isEmpty { return [RuleBroken(.field(.required), field: .participants)] }
    if Set(participants).count < participants.count {
      return [RuleBroken(.weaving(.workerListedTwice), field: .participants)]
    }
    for inmate in participants {
      guard workshop.people.contains(inmate) else {
        return [RuleBroken(.field(.unknownRow), field: .participants)]
      }
      if workshop.people[inmate].isWithdrawn {
        return [RuleBroken(.field(.isWithdrawn), field: .participants)]
      }
    }
    return []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.trainings.append(
      Training {
        $0.programme = programme
        $0.stage = stage
        $0.instructor = instructor
        $0.first = first
        $0.last = last
        $0.participants = participants.sorted()
        $0.certificate = certificate
        $0.user = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.training(workshop.trainings.nextID), on: day))]
  }
}

extension Workshop {
  /// The trainings that were held, in the order of their entry; of one person those he took.
  package func trainings(of inmate: ID<Inmate>? = nil) -> [ID<Training>] {
    trainings.indices.filter { index in
      let row = trainings[index]
      return !row.isWithdrawn && inmate.map { row.participants.contains($0) } ?? true
    }.map { ID($0) }
  }
}

extension Training: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Training>> { \.trainings }
  static var keeper: Capability { .record }

  /// Rules: whoever took part is there, and no support stands that it became.
  static func broken(
    _ id: ID<Training>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    if !withdrawal.reinstates && workshop.support(behind: id) != nil {
      return [RuleBroken(.partnership(.supportStands))]
    }
    let isMissing = workshop.trainings[id].participants.contains { workshop.people[$0].isWithdrawn }
    return withdrawal.reinstates && isMissing
      ? [RuleBroken(.field(.isWithdrawn), field: .participants)] : []
  }
}
