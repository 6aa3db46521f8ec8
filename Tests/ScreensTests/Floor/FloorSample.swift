import Workshop

/// Twelve people in one crew: twenty caps, of which twelve have their first stage behind them.
enum FloorSample {
  static let batch = ID<WeavingBatch>(0)

  /// The sample's people and others beside them, up to a number, who may all work.
  static func staffed(upTo last: Int) -> Workshop {
    var workshop = Sample.workshop
    for number in 9...last {
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
    return workshop
  }

  static let workshop: Workshop = {
    var workshop = staffed(upTo: 13)
    let opening = OpenBatch {
      $0.day = Sample.day(2026, 11, 20)
      $0.sizes = [SizeCount(size: 8, count: 40)]
      $0.due = Sample.day(2026, 12, 24)
      $0.crew = workshop.inmates.filter { workshop.mayWork($0, on: Sample.today) }
    }
    MarketSample.must(.openBatch(opening), by: Sample.clerk, in: &workshop)
    let first = workshop.product(of: batch).workedStages[0]
    let entry = DayEntry {
      $0.worker = ID(0)
      $0.batch = batch
      $0.stage = first
      $0.pieces = Array(1...12)
    }
    let day = RecordDay {
      $0.day = Sample.day(2026, 11, 20)
      $0.entries = [entry]
    }
    MarketSample.must(.recordDay(day), by: Sample.clerk, in: &workshop)
    return workshop
  }()
}
