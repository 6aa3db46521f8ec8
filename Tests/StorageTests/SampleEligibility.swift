import Workshop

/// Who may work and who waits for it, with every optional field set.
extension SampleActions {
  static let eligibility: [Action] = [
    .setEligibility(
      SetEligibility {
        $0.day = day
        $0.from = day + 3
        $0.assessmentMonths = 6
        $0.hearingMonths = 12
        $0.permitMonths = 24
        $0.places = 25
      }),
    .allowWork(
      AllowWork {
        $0.day = day
        $0.worker = ID(2)
        $0.covered = [.assessment, .permit]
        $0.from = day + 1
        $0.until = day + 14
        $0.reason = "SK baru menunggu tanda tangan"
      }),
    .withdraw(Withdraw(.allowance(ID(3)), on: day)),
    .queueForWork(
      QueueForWork {
        $0.day = day
        $0.worker = ID(4)
        $0.since = day - 9
        $0.craft = .preparer
        $0.stage = 7
      }),
    .withdraw(Withdraw(.waitingPlace(ID(5)), on: day)),
    .endWaiting(
      EndWaiting {
        $0.day = day
        $0.place = ID(6)
        $0.outcome = .ownWish
        $0.passedOver = [ID(1), ID(2)]
        $0.reason = "sudah mahir emas keliling"
      }),
    .withdraw(Withdraw(.waitingEnd(ID(7)), on: day)),
  ]
}
