/// What a reason for being away means for pay from a day on.
package struct SetAttendanceTerms: Record {
  package var day = Day()
  package var reason = Attendance.present
  package var from = Day()
  package var isPaid = false
  package var isWorked = false
  package var needsPaper = false

  package init() {}
}

extension SetAttendanceTerms: DatedFact {
  package var capability: Capability? { .catalogue }
  /// It changes the figures from when it holds, whenever it is decided.
  package func countedDays(in workshop: Workshop) -> [Day] { [from] }

  /// Rules: a reason for being away, from a day of the store on; something changes.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    if reason == .present { return [RuleBroken(.field(.unknownRow), field: .reason)] }
    let broken = workshop.brokenBeginning(from)
    let now = workshop.terms(of: reason, on: from)
    let isSame =
      now.isPaid == isPaid && now.isWorked == isWorked && now.needsPaper == needsPaper
    return broken.isEmpty && isSame ? [RuleBroken(.field(.nothingChanges))] : broken
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.attendanceTerms.append(
      AttendanceTerms {
        $0.reason = reason
        $0.from = from
        $0.isPaid = isPaid
        $0.isWorked = isWorked
        $0.needsPaper = needsPaper
        $0.decided = day
        $0.user = authority.user
      })
  }
}
