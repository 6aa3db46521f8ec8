import Workshop

/// Who is away, what that means, and marks of conduct, with every optional field set.
extension SampleActions {
  static let attendance: [Action] = [
    .setAttendanceTerms(
      SetAttendanceTerms {
        $0.day = day
        $0.reason = .sick
        $0.from = day + 1
        $0.isPaid = true
        $0.isWorked = true
        $0.needsPaper = true
      }),
    .planAbsence(
      PlanAbsence {
        $0.day = day
        $0.worker = ID(2)
        $0.kind = .suspension
        $0.reason = .hearing
        $0.from = day + 2
        $0.until = day + 9
        $0.isPaid = true
        $0.basis = "SK 12/2026"
      }),
    .setAbsenceEnd(
      SetAbsenceEnd {
        $0.day = day
        $0.absence = ID(3)
        $0.before = day + 9
        $0.until = day + 5
      }),
    .markConduct(
      MarkConduct {
        $0.day = day
        $0.worker = ID(0)
        $0.subject = 0
        $0.month = Month(year: 2026, month: 10)
        $0.part = ConductPart {
          $0.points = 8
          $0.reason = "membantu yang baru"
        }
      }),
    .withdraw(Withdraw(.plannedAbsence(ID(3)), on: day)),
    .withdraw(Withdraw(.conductMark(ID(4)), on: day)),
  ]
}
