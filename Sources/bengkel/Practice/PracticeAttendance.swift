import Workshop

/// What the practice workshop knows of days to come: a hearing, which its office pays.
extension PracticeStory {
  /// Days from the last one to the hearing, and how many it takes.
  private static let ahead = 3
  private static let length = 2

  mutating func foreseeAbsence(on day: Day) {
    let terms = SetAttendanceTerms {
      $0.day = day
      $0.reason = .hearing
      $0.from = day + 1
      $0.isPaid = true
    }
    record(.setAttendanceTerms(terms), as: PracticeWorkshop.supervisor)
    let active = workshop.inmates.filter { workshop.mayWork($0, on: day) }
    guard !active.isEmpty else { return }
    let plan = PlanAbsence {
      $0.day = day
      $0.worker = absences.pick(active)
      $0.reason = .hearing
      $0.from = day + Self.ahead
      $0.until = day + Self.ahead + Self.length - 1
      $0.isPaid = true
      $0.basis = "SP 14/CONTOH"
    }
    record(.planAbsence(plan), as: PracticeWorkshop.clerk)
  }
}
