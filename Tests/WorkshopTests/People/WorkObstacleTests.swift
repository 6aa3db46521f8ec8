import Testing
import Workshop

/// What keeps a person from work: each failing paper by its name, and no other.
@Suite struct WorkObstacleTests {
  struct Row: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var change: @Sendable (inout EnrolInmate) -> Void
    var obstacles: [WorkObstacle]
  }

  static let rows = [
    Row(testDescription: "nothing", change: { _ in }, obstacles: []),
    Row(
      testDescription: "no assessment", change: { $0.assessed = nil }, obstacles: [.notAssessed]),
    Row(testDescription: "not fit", change: { $0.isFit = false }, obstacles: [.notFit]),
    Row(
      testDescription: "neither",
      change: {
        $0.assessed = nil
        $0.isFit = false
      }, obstacles: [.notAssessed]),
    Row(testDescription: "no hearing", change: { $0.hearing = nil }, obstacles: [.noHearing]),
    Row(
      testDescription: "no decree", change: { $0.identity.permit = "" }, obstacles: [.noPermit]),
    Row(
      testDescription: "no date of the decree", change: { $0.identity.permitDate = nil },
      obstacles: [.noPermitDate]),
    Row(
      testDescription: "a rest", change: { $0.status = .resting },
      obstacles: [.status(.resting, since: Sample.day(2026, 3, 2))]),
    Row(
      testDescription: "all",
      change: {
        $0.assessed = nil
        $0.hearing = nil
        $0.identity.permit = ""
        $0.status = .released
      },
      obstacles: [
        .notAssessed, .noHearing, .noPermit, .status(.released, since: Sample.day(2026, 3, 2)),
      ]),
  ]

  @Test(arguments: rows) func onlyWhatFailsIsNamed(_ row: Row) {
    var workshop = Sample.founded
    var enrolment = Sample.enrolment(0)
    row.change(&enrolment)
    workshop.apply(.enrolInmate(enrolment), by: Sample.clerk)
    let day = Sample.day(2026, 3, 2)
    #expect(workshop.obstacles(of: ID(0), on: day) == row.obstacles)
    #expect(workshop.mayWork(ID(0), on: day) == row.obstacles.isEmpty)
  }
}
