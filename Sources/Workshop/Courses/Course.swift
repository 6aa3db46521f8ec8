/// A programme that people are taught in over several days: what, by whom, when, for whom, and who
/// bears what it costs.
///
/// Once it is finished it became an ordinary training, which names it.
package struct Course: Record {
  package var name = ""
  /// Who gives it; nil for the workshop itself.
  package var partner: ID<Partner>?
  package var trainer = ""
  package var content = ""
  /// The making stage that it teaches; nil for one about no stage of its own.
  package var stage: UInt8?
  package var first = Day()
  package var last = Day()
  /// What it is planned to cost the workshop, and the partner.
  package var ownCost = Rupiah()
  package var partnerCost = Rupiah()
  /// The pledge that it answers; nil for what nobody promised.
  package var pledge: ID<Pledge>?
  /// Who is enrolled, in the order of their codes.
  package var people: [ID<Inmate>] = []
  /// At how much of the sessions somebody has to be, in per cent.
  package var share: Int32 = 0
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}

  /// What is asked for where a course says nothing else.
  package static let usualShare: Int32 = 75
}

extension Workshop {
  package var standingCourses: [ID<Course>] {
    courses.indices.map { ID($0) }.filter { !courses[$0].isWithdrawn }
  }

  /// The training that a finished course became; nil while it runs.
  package func training(of course: ID<Course>) -> ID<Training>? {
    trainings().first { trainings[$0].course == course }
  }

  /// The sessions of a course, by their days.
  package func sessions(of course: ID<Course>) -> [ID<CourseSession>] {
    courseSessions.indices.map { ID($0) }.filter {
      courseSessions[$0].course == course && !courseSessions[$0].isWithdrawn
    }.sorted { (courseSessions[$0].day, $0) < (courseSessions[$1].day, $1) }
  }

  /// At how many of its sessions somebody was.
  package func attended(_ inmate: ID<Inmate>, _ course: ID<Course>) -> Int {
    sessions(of: course).count { courseSessions[$0].present.contains(inmate) }
  }

  /// Who was at as many sessions as the course asks for, in the order of their codes.
  package func passed(_ course: ID<Course>) -> [ID<Inmate>] {
    let count = sessions(of: course).count
    guard count > 0 else { return [] }
    let share = Int(courses[course].share)
    return courses[course].people.filter { attended($0, course) * 100 >= share * count }
  }

  /// What the sessions of a course cost the workshop, from its own books, and the partner.
  package func costs(of course: ID<Course>) -> (own: Rupiah, partner: Rupiah) {
    sessions(of: course).reduce(into: (own: Rupiah(), partner: Rupiah())) { sum, session in
      sum.own += ownCost(of: session)
      sum.partner += courseSessions[session].partnerCost
    }
  }

  /// The rule that a row is about a course that runs.
  func broken(_ course: ID<Course>) -> [RuleBroken] {
    guard courses.contains(course) else {
      return [RuleBroken(.field(.unknownRow), field: .programme)]
    }
    if courses[course].isWithdrawn {
      return [RuleBroken(.field(.isWithdrawn), field: .programme)]
    }
    return training(of: course) == nil
      ? [] : [RuleBroken(.course(.isFinished), field: .programme)]
  }

  /// The rules of people who are named: each is known, and named once.
  func broken(participants: [ID<Inmate>]) -> [RuleBroken] {
    if participants.isEmpty { return [RuleBroken(.field(.required), field: .participants)] }
    if Set(participants).count < participants.count {
      return [RuleBroken(.weaving(.workerListedTwice), field: .participants)]
    }
    for inmate in participants {
      guard people.contains(inmate) else {
        return [RuleBroken(.field(.unknownRow), field: .participants)]
      }
      if people[inmate].isWithdrawn {
        return [RuleBroken(.field(.isWithdrawn), field: .participants)]
      }
    }
    return []
  }
}

extension Course: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<Course>> { \.courses }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: no session and no training rests on it; what it names stands, and its name is free.
  static func broken(
    _ id: ID<Course>, by withdrawal: Withdraw, in workshop: Workshop, as authority: Authority
  ) -> [RuleBroken] {
    if withdrawal.reinstates { return SetCourse(of: id, in: workshop).brokenRow(in: workshop) }
    let isNamed = !workshop.sessions(of: id).isEmpty || workshop.training(of: id) != nil
    return isNamed ? [RuleBroken(.partnership(.leanedOn))] : []
  }
}
