import Workshop

/// Who waited for a place in the practice workshop, and whose decree was allowed to follow.
///
/// Nobody waits at its end, so every figure of people stays as it is; no chance decides here.
extension PracticeStory {
  /// Somebody who came later asked for a place and got it on the same day.
  mutating func admit(_ inmate: ID<Inmate>, on day: Day) {
    let place = workshop.waitingPlaces.nextID
    record(
      .queueForWork(
        QueueForWork {
          $0.day = day
          $0.worker = inmate
          $0.since = day
        }), as: PracticeWorkshop.clerk)
    record(
      .endWaiting(
        EndWaiting {
          $0.day = day
          $0.place = place
        }), as: PracticeWorkshop.clerk)
  }

  /// The working day on which it was allowed, counted from the end.
  private static let allowed = 40

  /// One allowance, long ended, for a decree that was being renewed.
  mutating func noteAllowance() {
    let day = plan.days[max(0, plan.days.count - Self.allowed)]
    record(
      .allowWork(
        AllowWork {
          $0.day = day
          $0.worker = ID(PracticePeople.allowed)
          $0.covered = [.permit]
          $0.from = day
          $0.until = day + 13
          $0.reason = "SK baru menunggu tanda tangan"
        }), as: PracticeWorkshop.agreed)
  }
}
