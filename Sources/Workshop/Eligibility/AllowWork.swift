/// Allows somebody to work for some days though papers fail, signed by a second person.
package struct AllowWork: Record {
  package var day = Day()
  package var worker = ID<Inmate>()
  /// In ascending order, each once.
  package var covered: [Requirement] = []
  package var from = Day()
  package var until = Day()
  /// From 5 to 60 characters.
  package var reason = ""

  package init() {}
}

extension AllowWork: DatedFact {
  package var capability: Capability? { .record }
  package func countedDays(in workshop: Workshop) -> [Day] { [] }

  /// The most days of one allowance.
  package static let longest = 31

  /// Rules: somebody whose status allows work, at least one thing covered, from today on and for at
  /// most 31 days, a reason, and a second person who may approve.
  package func broken(in workshop: Workshop, as authority: Authority) -> [RuleBroken] {
    guard workshop.people.contains(worker) else {
      return [RuleBroken(.field(.unknownRow), field: .worker)]
    }
    let others = workshop.obstacles(of: worker, from: from).filter {
      $0.requirement == nil && !$0.isWait
    }
    if !others.isEmpty {
      return [RuleBroken(.eligibility(.notAllowable(worker, others)), field: .worker)]
    }
    var broken: [RuleBroken] = []
    if covered.isEmpty || zip(covered, covered.dropFirst()).contains(where: { $0 >= $1 }) {
      broken.append(RuleBroken(.eligibility(.nothingCovered), field: .kind))
    }
    broken += brokenDays
    broken += workshop.brokenNameless(reason)
    if broken.isEmpty && !workshop.isApproved(authority) {
      broken.append(RuleBroken(.quality(.secondPersonMissing)))
    }
    return broken
  }

  private var brokenDays: [RuleBroken] {
    if from < day { return [RuleBroken(.eligibility(.notBackdated(day)), field: .from)] }
    if until < from { return [RuleBroken(.people(.endsBeforeStart(from)), field: .until)] }
    let last = from + (Self.longest - 1)
    return until > last ? [RuleBroken(.eligibility(.tooLong(last)), field: .until)] : []
  }

  package func apply(to workshop: inout Workshop, by authority: Authority) {
    workshop.workAllowances.append(
      WorkAllowance {
        $0.worker = worker
        $0.covered = covered
        $0.from = from
        $0.until = until
        $0.reason = reason
        $0.decided = day
        $0.officer = authority.user
        $0.approver = authority.signer ?? authority.user
      })
  }

  package func reversal(in workshop: Workshop) -> [Action]? {
    [.withdraw(Withdraw(.allowance(workshop.workAllowances.nextID), on: day))]
  }
}

extension Workshop {
  /// The rules of a reason that everybody may read who sees codes.
  func brokenNameless(_ reason: String) -> [RuleBroken] {
    let broken = reason.brokenAsReason
    return broken.isEmpty && namesSomebody(reason)
      ? [RuleBroken(.partnership(.namesSomebody), field: .reason)] : broken
  }
}

extension Requirement: Comparable {
  package static func < (left: Requirement, right: Requirement) -> Bool {
    left.rawValue < right.rawValue
  }
}
