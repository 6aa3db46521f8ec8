import Workshop

/// The weaving sample with WB-002 suspended since yesterday, without an end, and WB-003 at a
/// hearing today and tomorrow.
enum AttendanceSample {
  static let workshop: Workshop = {
    var workshop = WeavingStage.workshop
    for action in [suspension, hearing] {
      MarketSample.must(.planAbsence(action), by: Sample.supervisor, in: &workshop)
    }
    return workshop
  }()

  private static let suspension = PlanAbsence {
    $0.day = Sample.today
    $0.worker = ID(1)
    $0.kind = .suspension
    $0.from = Sample.today - 1
    $0.basis = "SK 12/2026"
  }

  private static let hearing = PlanAbsence {
    $0.day = Sample.today
    $0.worker = ID(2)
    $0.reason = .hearing
    $0.from = Sample.today
    $0.until = Sample.today + 1
  }

  /// Twenty-three people in the crew of one batch, each of whom did one piece yesterday.
  static let crowd: Workshop = {
    var workshop = Sample.workshop
    while crew(in: workshop).count < 23 {
      let number = workshop.people.count
      let enrolment = EnrolInmate {
        $0.day = Sample.day(2026, 3, 2)
        $0.subject = workshop.subjects
        $0.identity.name = "CONTOH \(number)"
        $0.identity.register = "B.I \(number)/2026"
        $0.identity.block = "A-1"
        $0.identity.permit = "SK-014/2026"
        $0.identity.permitDate = Sample.day(2026, 2, 20)
        $0.skills = [1, 1, 1, 1, 1]
        $0.assessed = Sample.day(2026, 2, 11)
        $0.isFit = true
        $0.hearing = Sample.day(2026, 2, 18)
      }
      MarketSample.must(.enrolInmate(enrolment), by: Sample.clerk, in: &workshop)
    }
    let workers = crew(in: workshop)
    let opening = OpenBatch {
      $0.day = Sample.today - 3
      $0.sizes = [SizeCount(size: 8, count: 69)]
      $0.due = Sample.today + 30
      $0.crew = workers
    }
    MarketSample.must(.openBatch(opening), by: Sample.clerk, in: &workshop)
    let batch = ID<WeavingBatch>(workshop.batches.count - 1)
    let stage = workshop.route(of: batch)[0].index
    let yesterday = RecordDay {
      $0.day = Sample.today - 1
      $0.entries = workers.enumerated().map { place, worker in
        DayEntry {
          $0.worker = worker
          $0.batch = batch
          $0.stage = stage
          $0.pieces = [UInt8(place + 1)]
        }
      }
    }
    MarketSample.must(.recordDay(yesterday), by: Sample.clerk, in: &workshop)
    return workshop
  }()

  private static func crew(in workshop: Workshop) -> [ID<Inmate>] {
    workshop.inmates.filter { workshop.mayWork($0, on: Sample.today) }
  }
}
