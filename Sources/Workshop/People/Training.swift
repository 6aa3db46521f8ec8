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
  /// What was given to all at the end, such as its number; empty for none.
  package var certificate = ""
  /// What each participant got for himself, in the same order; empty where nobody did.
  package var certificates: [String] = []
  /// The course that became it; nil for one entered when it was over.
  package var course: ID<Course>?
  package var user = ID<User>()
  package var isWithdrawn = false

  package init() {}

  /// How many people got a certificate.
  package var certified: Int {
    certificate.isEmpty ? certificates.count : participants.count
  }

  /// What one participant got; empty for nothing.
  package func certificate(of inmate: ID<Inmate>) -> String {
    guard let place = participants.firstIndex(of: inmate), certificates.indices.contains(place)
    else { return certificate }
    return certificates[place]
  }
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
    broken += workshop.brokenOutside(instructor, .instructor, atMost: 40)
    broken += brokenDays + workshop.broken(participants: participants)
    return broken + certificate.brokenAsName(.certificate, atMost: 40)
  }

  private var brokenDays: [RuleBroken] {
    if first > day { return [RuleBroken(.field(.dayInFuture), field: .firstDay)] }
    if last > day { return [RuleBroken(.field(.dayInFuture), field: .lastDay)] }
    return last < first ? [RuleBroken(.people(.endsBeforeStart(first)), field: .lastDay)] : []
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

  /// Rules: no support stands that it became; put back, whoever took part is there, and its course
  /// runs and still has these to pass.
  static func broken(
    _ id: ID<Training>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.trainings[id]
    if !withdrawal.reinstates {
      return workshop.support(behind: id) == nil
        ? [] : [RuleBroken(.partnership(.supportStands))]
    }
    if row.participants.contains(where: { workshop.people[$0].isWithdrawn }) {
      return [RuleBroken(.field(.isWithdrawn), field: .participants)]
    }
    guard let course = row.course else { return [] }
    let broken = workshop.broken(course)
    return broken.isEmpty && workshop.passed(course) != row.participants
      ? [RuleBroken(.course(.notPassed))] : broken
  }
}
