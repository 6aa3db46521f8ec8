/// What a reason for being away means for pay, from a day on.
package struct AttendanceTerms: DatedRow {
  package var reason = Attendance.present
  package var from = Day()
  /// Whether such a day has a part in what a scheme gives for attendance.
  package var isPaid = false
  /// Whether it counts among the days that somebody was there.
  package var isWorked = false
  /// Whether the number of a letter has to stand beside it.
  package var needsPaper = false
  /// The day on which it was decided, and by whom.
  package var decided = Day()
  package var user = ID<User>()

  package init() {}

  /// What holds until an office decides: whoever is there is paid, whoever is away is not.
  static func standard(_ reason: Attendance) -> AttendanceTerms {
    AttendanceTerms {
      $0.reason = reason
      $0.isPaid = reason == .present
      $0.isWorked = reason == .present
    }
  }
}

extension Attendance {
  /// The reasons for being away, which an office gives their meaning.
  package static let reasons = allCases.filter { $0 != .present }
}

extension Workshop {
  /// What a reason means on a day.
  package func terms(of reason: Attendance, on day: Day) -> AttendanceTerms {
    attendanceTerms.inForce(on: day) { $0.reason == reason } ?? .standard(reason)
  }
}
