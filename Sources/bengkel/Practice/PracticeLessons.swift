import Reports
import Workshop

/// What the practice workshop learns: a few trainings, and the cause of its worst batch.
///
/// Who takes part is drawn by chance of its own, so that everything else stays as it is.
extension PracticeStory {
  private struct Course {
    /// After which part of the days, in hundredths.
    var after: Int
    var programme: String
    var stage: UInt8?
    var instructor: String
    var certificate = ""
  }

  private static let courses = [
    Course(after: 30, programme: "anyaman rapat", stage: 7, instructor: "PMU-1"),
    Course(
      after: 60, programme: "emas keliling rapi", stage: 9, instructor: "BLK CONTOH",
      certificate: "S-07/BLK"),
    Course(
      after: 80, programme: "keselamatan kerja", instructor: "DINAS UMPAMA",
      certificate: "piagam"),
  ]
  private static let people = 3...6
  /// Working days before the last on which the cause is written down.
  private static let causeDay = 5

  mutating func learn(on day: Day, _ index: Int) {
    for course in Self.courses where index == plan.days.count * course.after / 100 {
      hold(course, from: plan.days[index - 1], to: day)
    }
    if daysLeft(after: index) == Self.causeDay { explainTheWorst(on: day) }
  }

  private mutating func hold(_ course: Course, from first: Day, to last: Day) {
    var weavers = workshop.inmates.filter {
      workshop.mayWork($0, on: last) && workshop.people[$0].craft == .weaver
    }
    lessons.shuffle(&weavers)
    let training = HoldTraining {
      $0.day = last
      $0.programme = course.programme
      $0.stage = course.stage
      $0.instructor = course.instructor
      $0.first = first
      $0.last = last
      $0.participants = Array(weavers.prefix(lessons.from(Self.people)))
      $0.certificate = course.certificate
    }
    record(.holdTraining(training), as: PracticeWorkshop.clerk)
  }

  /// Of the batches that the final gate judged lately, the one with the largest part that failed.
  private mutating func explainTheWorst(on day: Day) {
    let gate = QualityPaper.usualGate(of: workshop)
    let scope = QualityScope(months: day.month + -1...day.month)
    let records = QualityRecords(scope, of: workshop)
    let groups = QualityGroups.of(records.pieces(at: gate), by: .batch, of: workshop)
    let worst = groups.max {
      $0.failed.part * $1.failed.whole < $1.failed.part * $0.failed.whole
    }
    guard case .batch(let batch) = worst?.key else { return }
    let cause = NoteCause {
      $0.day = day
      $0.batch = batch
      $0.gate = gate
      $0.reason = "serat lot \(workshop.batches[batch].lot) masih lembap"
    }
    record(.noteCause(cause), as: PracticeWorkshop.inspector)
  }
}
