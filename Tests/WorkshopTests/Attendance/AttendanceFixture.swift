import Testing
import Workshop

/// The caps of `EarningsFixture` under a scheme that gives parts of the premi by attendance and
/// conduct.
///
/// In October 2026 premi is 1,400,000. CONTOH 0 and 1 are on the sheets of the tenth alone, CONTOH
/// 2 on those of the fifth to the ninth; on the twelfth CONTOH 0 is sick and CONTOH 1 absent.
enum AttendanceFixture {
  static let month = EarningsFixture.october
  static let clerk = Sample.clerk
  static let supervisor = Sample.supervisor

  static func scheme(
    attendance: Int32, conduct: Int32, from day: Day = EarningsFixture.day(10, 1),
    on today: Day? = nil
  ) -> Action {
    .adoptScheme(
      AdoptScheme {
        $0.day = today ?? day
        $0.scheme = .decree
        $0.scheme.name = "CONTOH"
        $0.scheme.legalBasis = "SK Kalapas 7/2026"
        $0.scheme.attendance = attendance
        $0.scheme.conduct = conduct
        $0.scheme.validFrom = day
      })
  }

  static func terms(
    _ reason: Attendance, from day: Day, isPaid: Bool = true, needsPaper: Bool = false
  ) -> Action {
    .setAttendanceTerms(
      SetAttendanceTerms {
        $0.day = day
        $0.reason = reason
        $0.from = day
        $0.isPaid = isPaid
        $0.isWorked = isPaid
        $0.needsPaper = needsPaper
      })
  }

  static func away(
    _ worker: Int, _ reason: Attendance, on day: Day, paper: String = ""
  ) -> Action {
    .recordDay(
      RecordDay {
        $0.day = day
        $0.entries = [
          DayEntry {
            $0.worker = ID(worker)
            $0.attendance = reason
            $0.paper = paper
          }
        ]
      })
  }

  static func mark(
    _ worker: Int, _ points: UInt8, in month: Month = month, on day: Day? = nil
  ) -> Action {
    .markConduct(
      MarkConduct {
        $0.day = day ?? month.last
        $0.worker = ID(worker)
        $0.subject = Int32(worker)
        $0.month = month
        $0.part = ConductPart {
          $0.points = points
          $0.reason = "membantu yang baru"
        }
      })
  }

  static func plan(
    _ worker: Int, _ reason: Attendance?, _ from: Day, _ until: Day?, isPaid: Bool = false,
    basis: String = "SK 12/2026", on day: Day = EarningsFixture.day(10, 1)
  ) -> PlanAbsence {
    PlanAbsence {
      $0.day = day
      $0.worker = ID(worker)
      $0.kind = reason == nil ? .suspension : .absence
      $0.reason = reason ?? .present
      $0.from = from
      $0.until = until
      $0.isPaid = isPaid
      $0.basis = basis
    }
  }

  /// The month as it is described, with sickness paid from the first of October.
  static func october(attendance: Int32, conduct: Int32) -> Workshop {
    var workshop = EarningsFixture.sold
    must(scheme(attendance: attendance, conduct: conduct), by: supervisor, in: &workshop)
    must(terms(.sick, from: EarningsFixture.day(10, 1)), by: supervisor, in: &workshop)
    must(away(0, .sick, on: EarningsFixture.day(10, 12)), in: &workshop)
    must(away(1, .absent, on: EarningsFixture.day(10, 12)), in: &workshop)
    return workshop
  }

  static func must(
    _ action: Action, by authority: Authority = clerk, in workshop: inout Workshop,
    _ place: SourceLocation = #_sourceLocation
  ) {
    let broken = workshop.broken(by: action, as: authority)
    #expect(broken.isEmpty, "\(action): \(broken)", sourceLocation: place)
    workshop.apply(action, by: authority)
  }

  static func rules(
    _ action: Action, by authority: Authority = clerk, in workshop: Workshop
  ) -> [Rule] {
    workshop.broken(by: action, as: authority).map(\.rule)
  }
}
