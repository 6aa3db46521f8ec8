import Workshop

/// Four people who may work, whose assessments are of 11 February 2026 and hearings of the 18th, in
/// a store that begins on 1 March 2026.
enum EligibilityFixture {
  static let clerk = Sample.clerk
  /// The clerk, with the supervisor's PIN.
  static let approved = Authority(user: ID(0), signer: ID(2))

  static func day(_ month: Int, _ day: Int) -> Day { Sample.day(2026, month, day) }

  static func terms(
    _ assessment: UInt8 = 0, _ hearing: UInt8 = 0, _ permit: UInt8 = 0, places: UInt8 = 0,
    on day: Day = EligibilityFixture.day(3, 3)
  ) -> Action {
    .setEligibility(
      SetEligibility {
        $0.day = day
        $0.from = day
        $0.assessmentMonths = assessment
        $0.hearingMonths = hearing
        $0.permitMonths = permit
        $0.places = places
      })
  }

  static func allowance(_ change: (inout AllowWork) -> Void = { _ in }) -> AllowWork {
    var action = AllowWork {
      $0.day = day(8, 20)
      $0.worker = ID(0)
      $0.covered = [.assessment]
      $0.from = day(8, 20)
      $0.until = day(9, 2)
      $0.reason = "asesmen dijadwalkan"
    }
    change(&action)
    return action
  }

  static func queue(_ worker: Int, since: Day, on day: Day? = nil) -> Action {
    .queueForWork(
      QueueForWork {
        $0.day = day ?? since
        $0.worker = ID(worker)
        $0.since = since
      })
  }

  static func admit(
    _ place: Int, over: [Int] = [], because reason: String = "", on day: Day
  ) -> EndWaiting {
    EndWaiting {
      $0.day = day
      $0.place = ID(place)
      $0.passedOver = over.map { ID($0) }
      $0.reason = reason
    }
  }

  static func opening(_ crew: [Int], on day: Day) -> Action {
    .openBatch(
      OpenBatch {
        $0.day = day
        $0.sizes = [SizeCount(size: 7, count: 2)]
        $0.due = day + 30
        $0.crew = crew.map { ID($0) }
      })
  }
}
