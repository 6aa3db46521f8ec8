/// A day of a course: what was taught by whom, who was there, and what it cost.
package struct CourseSession: Record {
  package var course = ID<Course>()
  package var day = Day()
  package var topic = ""
  package var trainer = ""
  /// Of those enrolled, in the order of their codes.
  package var present: [ID<Inmate>] = []
  /// What it cost the partner; in no book of ours.
  package var partnerCost = Rupiah()
  /// The cost that it is in our books; nil where it cost us nothing.
  package var cost: ID<Expense>?
  package var officer = ID<User>()
  package var isWithdrawn = false

  package init() {}
}

extension Workshop {
  /// What a session cost us, as the books have it.
  package func ownCost(of session: ID<CourseSession>) -> Rupiah {
    courseSessions[session].cost.map { costs[$0].amount } ?? Rupiah()
  }

  /// The standing exercises of a session.
  package func exercises(of session: ID<CourseSession>) -> [ID<CourseExercise>] {
    courseExercises.indices.map { ID($0) }.filter {
      courseExercises[$0].session == session && !courseExercises[$0].isWithdrawn
    }
  }
}

extension CourseSession: WithdrawableRow {
  static var table: WritableKeyPath<Workshop, Table<CourseSession>> { \.courseSessions }
  static var keeper: Capability { .record }
  static var isOutsideMonths: Bool { true }

  /// Rules: its course runs and no exercise rests on it; it goes with its cost, and put back it is
  /// held to all that a new one is.
  static func broken(
    _ id: ID<CourseSession>, by withdrawal: Withdraw, in workshop: Workshop,
    as authority: Authority
  ) -> [RuleBroken] {
    let row = workshop.courseSessions[id]
    let before = workshop.brokenBeforeStore(row.day)
    if !before.isEmpty { return before }
    if withdrawal.reinstates {
      return NoteSession(of: id, in: workshop).broken(in: workshop, as: authority)
    }
    let broken = workshop.broken(row.course)
    return broken.isEmpty && !workshop.exercises(of: id).isEmpty
      ? [RuleBroken(.partnership(.leanedOn))] : broken
  }

  static func apply(
    _ withdrawal: Withdraw, to id: ID<CourseSession>, in workshop: inout Workshop
  ) {
    workshop.courseSessions[id].isWithdrawn = !withdrawal.reinstates
    if let cost = workshop.courseSessions[id].cost {
      workshop.costs[cost].isWithdrawn = !withdrawal.reinstates
    }
  }

  static func countedDays(_ id: ID<CourseSession>, in workshop: Workshop) -> [Day] {
    workshop.courseSessions[id].cost?.countedDays(in: workshop) ?? []
  }
}
