/// The end of a course: it becomes a training of those who were there often enough.
package struct FinishCourse: Record {
  package var day = Day()
  package var course = ID<Course>()
  /// Who was there often enough, in the order of their codes.
  package var participants: [ID<Inmate>] = []
  /// The number that each of them got, in the same order, at most 40 characters each; empty where
  /// none were given.
  package var certificates: [String] = []

  package init() {}
}

extension FinishCourse: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// Rules: a course that runs, with sessions that are over; exactly those who were there often
  /// enough, and a certificate of its own for each of them or for none.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    let unknown = workshop.broken(course)
    if !unknown.isEmpty { return unknown }
    guard let last = workshop.sessions(of: course).last.map({ workshop.courseSessions[$0].day })
    else { return [RuleBroken(.course(.withoutSession))] }
    if day < last { return [RuleBroken(.course(.beforeSession(last)), field: .day)] }
    let passed = workshop.passed(course)
    if passed.isEmpty { return [RuleBroken(.course(.nobodyPassed))] }
    if participants != passed { return [RuleBroken(.course(.notPassed))] }
    let wrong = certificates.flatMap { $0.brokenAsName(.certificate, atMost: 40, required: true) }
    if let first = wrong.first { return [first] }
    let isWhole = certificates.isEmpty || certificates.count == participants.count
    return isWhole && Set(certificates).count == certificates.count
      ? [] : [RuleBroken(.course(.certificates), field: .certificate)]
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    let row = workshop.courses[course]
    let days = workshop.sessions(of: course).map { workshop.courseSessions[$0].day }
    workshop.trainings.append(
      Training {
        $0.programme = row.name
        $0.stage = row.stage
        $0.instructor = row.trainer
        $0.first = days.first ?? row.first
        $0.last = days.last ?? row.last
        $0.participants = participants
        $0.certificates = certificates
        $0.course = course
        $0.user = authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.training(workshop.trainings.nextID), on: day))]
  }
}
