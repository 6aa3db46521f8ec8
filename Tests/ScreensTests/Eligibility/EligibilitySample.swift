import Workshop

/// The sample of people with terms, places and a waiting list.
///
/// Assessments hold for ten months, until 11 December 2026, and hearings for twelve. Of nine
/// places five are taken. WB-007 waits since 2 November, WB-004, who has no hearing any more,
/// since the 9th and WB-006 since the 10th. WB-005 was admitted on the 12th, before WB-007.
/// WB-008, who has no papers, was allowed to work until the 27th.
enum EligibilitySample {
  static let workshop: Workshop = {
    var workshop = Sample.workshop
    for action in actions {
      let broken = workshop.broken(by: action.0, as: action.1)
      precondition(broken.isEmpty, "\(broken)")
      workshop.apply(action.0, by: action.1)
    }
    return workshop
  }()

  static let approved = Authority(user: ID(0), signer: ID(2))

  private static let actions: [(Action, Authority)] =
    [
      (queue(4, since: 3), Sample.clerk), (queue(6, since: 2), Sample.clerk),
      (queue(3, since: 9), Sample.clerk), (queue(5, since: 10), Sample.clerk),
      (
        .endWaiting(
          EndWaiting {
            $0.day = Sample.day(2026, 11, 12)
            $0.place = ID(0)
            $0.passedOver = [ID(1)]
            $0.reason = "sudah mahir penyelesaian"
          }), Sample.clerk
      ),
      (
        .allowWork(
          AllowWork {
            $0.day = Sample.day(2026, 11, 16)
            $0.worker = ID(7)
            $0.covered = [.assessment, .hearing, .permit]
            $0.from = Sample.day(2026, 11, 16)
            $0.until = Sample.day(2026, 11, 27)
            $0.reason = "surat masih di kantor wilayah"
          }), approved
      ),
      (
        .setEligibility(
          SetEligibility {
            $0.day = Sample.day(2026, 11, 20)
            $0.from = Sample.day(2026, 11, 20)
            $0.assessmentMonths = 10
            $0.hearingMonths = 12
            $0.places = 9
          }), Sample.supervisor
      ),
      (
        .editInmate(
          EditInmate {
            $0.inmate = ID(3)
            $0.subject = 3
            $0.day = Sample.day(2026, 11, 20)
            $0.hearing = OptionalDay(nil)
          }), Sample.clerk
      ),
    ]

  private static func queue(_ worker: Int, since day: Int) -> Action {
    .queueForWork(
      QueueForWork {
        $0.day = Sample.day(2026, 11, 10)
        $0.worker = ID(worker)
        $0.since = Sample.day(2026, 11, day)
      })
  }
}
